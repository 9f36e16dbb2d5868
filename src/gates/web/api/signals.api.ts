import { Body, Inject, Param, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { assertMay, assertMayHandle, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { handleSignal, readSignals, recordSignal } from '../../../pilots/index.js';
import {
  ApiController,
  ApiGet,
  ApiPost,
  ApiPut,
  changeAt,
  cursorAt,
  IfMatch,
  limitOf,
  paged,
  PageQuery,
  pageSchema,
  readBody,
  readCursor,
  readQuery,
  refuseWhen,
  type ApiPage,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { API_PATH, CLOCK, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import {
  handledOf,
  handleProblems,
  openSignal,
  signalProblems,
  type SignalDesk,
} from '../signals/open-signal.js';
import { writtenOf } from '../signals/signal.page.js';
import { HandleSignalForm, RecordSignalForm } from '../signals/signals.forms.js';
import { LISTED_SIGNAL, listedSignal, SIGNAL, type ApiSignal, type ListedSignal } from './signal-schemas.js';

/** More signals than anybody keeps. */
const MOST_SKIPPED = 1_000_000;

const STATES = ['open', 'done'] as const;

/** Which signals. */
class SignalsQuery extends PageQuery {
  /** Those that ask for something still when it is left out. */
  @IsOptional()
  @IsIn(STATES)
  state?: (typeof STATES)[number];
}

/** What customers said. */
@InOrganisation()
@ApiController('o/:organisation/signals', 'Signals')
export class SignalsApi {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'listSignals',
    summary: 'What customers said, by department, the latest first',
    query: SignalsQuery,
    answer: pageSchema(LISTED_SIGNAL),
  })
  async list(
    @Access() access: OrganisationAccess,
    @Query() asked: unknown,
  ): Promise<JsonOutcome<ApiPage<ListedSignal>>> {
    const query = readQuery(SignalsQuery, asked);
    const take = limitOf(query);
    const skip = query.cursor === undefined ? 0 : placeIn(query.cursor);
    const page = { skip, take: take + 1 };
    const signals = await this.database.read(async (em) =>
      readSignals(em, access, query.state === 'done', page),
    );
    const next = signals.length > take ? cursorAt(skip + take) : null;
    return paged({ items: signals.slice(0, take).map(listedSignal), next });
  }

  @ApiPost('', {
    id: 'recordSignal',
    summary: 'Write down what a customer said; it goes to the head of the department',
    body: { form: RecordSignalForm },
    status: 201,
    answer: SIGNAL,
    versioned: true,
  })
  async record(@Access() access: OrganisationAccess, @Body() body: unknown): Promise<JsonOutcome<ApiSignal>> {
    assertMay(access, 'record-signal');
    const form = readBody(RecordSignalForm, body);
    refuseWhen(await signalProblems(this.desk(access), form));
    const id = await recordSignal(this.database, access, writtenOf(form), this.clock());
    const location = `${API_PATH}/o/${access.slug}/signals/${id}`;
    return { ...(await this.answer(access, id)), status: 201, location };
  }

  @ApiGet(':signal', {
    id: 'readSignal',
    summary: 'One signal, and who can see to it',
    answer: SIGNAL,
    versioned: true,
  })
  async read(
    @Access() access: OrganisationAccess,
    @Param('signal') id: string,
  ): Promise<JsonOutcome<ApiSignal>> {
    return this.answer(access, id);
  }

  @ApiPut(':signal', {
    id: 'handleSignal',
    summary: 'Say who sees to a signal and what became of it, or pass it on to another department',
    details:
      'What is left out is emptied. In another department it goes to the head when the owner is not of there.',
    body: { form: HandleSignalForm, without: ['version'] },
    ifMatch: 'readSignal',
    answer: SIGNAL,
    versioned: true,
  })
  async handle(
    @Access() access: OrganisationAccess,
    @Param('signal') id: string,
    @IfMatch() version: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiSignal>> {
    assertMay(access, 'handle-signal');
    const input = await openSignal(this.database, access, id);
    assertMayHandle(access, input.signal.department);
    const form = readBody(HandleSignalForm, body, { version: input.signal.version });
    refuseWhen(await handleProblems(this.desk(access), input, form));
    const present = async () => (await openSignal(this.database, access, id)).signal.version;
    await changeAt(version, present, async () =>
      handleSignal(this.database, access, handledOf(id, form), this.clock()),
    );
    return this.answer(access, id);
  }

  private desk(access: OrganisationAccess): SignalDesk {
    return { database: this.database, access, today: this.clock().toISOString().slice(0, 10) };
  }

  private async answer(access: OrganisationAccess, id: string): Promise<JsonOutcome<ApiSignal>> {
    const { signal, handlers } = await openSignal(this.database, access, id);
    const people = handlers.map(({ personId, name }) => ({ personId, name }));
    return json({ ...listedSignal(signal), handlers: people }, { version: String(signal.version) });
  }
}

function placeIn(cursor: string): number {
  const [place] = readCursor(cursor, 1);
  return Math.min(MOST_SKIPPED, Math.max(0, Math.trunc(Number(place)) || 0));
}
