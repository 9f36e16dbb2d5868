import { Body, Inject, Param, Query } from '@nestjs/common';
import { IsInt, IsOptional, Min } from 'class-validator';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  ApiController,
  ApiGet,
  ApiPost,
  changeAt,
  IfMatch,
  pageOf,
  PageQuery,
  pageSchema,
  readBody,
  readQuery,
  refuseWhen,
  type ApiPage,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { CLOCK, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import { inForce } from '../../../portfolios/index.js';
import { GateDesk } from '../../gate-desk.js';
import { recordFact, type Recorded } from '../../record-fact.js';
import { startPhase } from '../../start-phase.js';
import { LearnForm, MeasureForm, SpendForm, StartForm } from '../gates.forms.js';
import { correction, nothingSpent, openRecording, phaseOf, recordProblems } from '../recording.js';
import { startProblems, toStart } from '../starting.js';
import { DUE, dueItems, PROGRESS, progressOf, type ApiProgress, type DueItem } from './gate-schemas.js';

/** Which entry is corrected by this one. */
class CorrectsQuery {
  /** Number of the entry that was wrong; the body then says `why`. */
  @IsOptional()
  @IsInt()
  @Min(1)
  corrects?: number;
}

function correctedBy(query: unknown): string | undefined {
  const { corrects } = readQuery(CorrectsQuery, query);
  return corrects === undefined ? undefined : String(corrects);
}

/** What happens to pilots that run. */
@InOrganisation()
@ApiController('o/:organisation', 'Gates')
export class ProgressApi {
  constructor(
    private readonly database: Database,
    private readonly desk: GateDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('gates', {
    id: 'listGates',
    summary: 'Decisions that are due and phases that can begin',
    query: PageQuery,
    answer: pageSchema(DUE),
  })
  async calendar(
    @Access() access: OrganisationAccess,
    @Query() query: unknown,
  ): Promise<JsonOutcome<ApiPage<DueItem>>> {
    assertMay(access, 'read-plan');
    const { portfolio } = inForce(await this.desk.judged(access));
    const items = dueItems(portfolio, this.desk.today());
    return pageOf(items, readQuery(PageQuery, query), ({ kind, pilot, phase }) =>
      [kind, pilot, phase].join(' '),
    );
  }

  @ApiGet('pilots/:code/progress', {
    id: 'readProgress',
    summary: 'What happened to one pilot since it began, and what comes next',
    answer: PROGRESS,
    versioned: true,
  })
  async progress(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
  ): Promise<JsonOutcome<ApiProgress>> {
    return this.answer(access, code);
  }

  @ApiPost('pilots/:code/progress/starts', {
    id: 'recordStart',
    summary: 'Write down when the next phase really began, or correct the last start',
    details:
      'Where no phase can begin, the day of the last start is corrected: then `why` says what was wrong.',
    body: { form: StartForm, without: ['version'] },
    ifMatch: 'readProgress',
    answer: PROGRESS,
    versioned: true,
    conflicts: true,
  })
  async start(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() version: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiProgress>> {
    const starting = toStart(await this.desk.write(access, code));
    const { opened, phase, corrects } = starting;
    const form = readBody(StartForm, body, { version: opened.running.version });
    refuseWhen(startProblems(starting, form, this.desk.today()));
    const { on, why = '' } = form;
    const started = {
      ...{ phase: phase.number, on, version: opened.running.version },
      ...(corrects ? { corrects: { number: corrects.number, why } } : {}),
    };
    await changeAt(version, this.versionOf(access, code), async () =>
      startPhase(this.database, access, opened, started, this.clock()),
    );
    return this.answer(access, code);
  }

  @ApiPost('pilots/:code/progress/measurements', {
    id: 'recordMeasurement',
    summary: 'Write down what was measured in the phase that runs',
    query: CorrectsQuery,
    body: { form: MeasureForm },
    answer: PROGRESS,
    versioned: true,
  })
  async measure(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Query() query: unknown,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiProgress>> {
    const number = correctedBy(query);
    const recording = await openRecording(this.desk, access, code, { kind: 'measured', number });
    const form = readBody(MeasureForm, body);
    refuseWhen(recordProblems(recording, form, this.desk.today()));
    const { kpi, value, on, source } = form;
    const fact = { kind: 'measured', phase: phaseOf(recording), kpi, value, on, source } as const;
    return this.keep(access, code, { ...fact, ...correction(recording, form) });
  }

  @ApiPost('pilots/:code/progress/spending', {
    id: 'recordSpending',
    summary: 'Write down money and hours that the phase that runs took',
    query: CorrectsQuery,
    body: { form: SpendForm },
    answer: PROGRESS,
    versioned: true,
  })
  async spend(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Query() query: unknown,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiProgress>> {
    const number = correctedBy(query);
    const recording = await openRecording(this.desk, access, code, { kind: 'spent', number });
    const form = readBody(SpendForm, body);
    refuseWhen([...nothingSpent(form), ...recordProblems(recording, form, this.desk.today())]);
    const { money = 0, hours = 0, on, source } = form;
    const fact = { kind: 'spent', phase: phaseOf(recording), money, hours, on, source } as const;
    return this.keep(access, code, { ...fact, ...correction(recording, form) });
  }

  @ApiPost('pilots/:code/progress/lessons', {
    id: 'recordLesson',
    summary: 'Write down a lesson, or a success to share',
    body: { form: LearnForm },
    answer: PROGRESS,
    versioned: true,
  })
  async learn(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiProgress>> {
    const { phase } = await openRecording(this.desk, access, code);
    const { kind: given, text } = readBody(LearnForm, body);
    const kind = given === 'lesson' ? 'lesson' : 'success';
    return this.keep(access, code, { kind, phase: phase.number, text });
  }

  private async keep(
    access: OrganisationAccess,
    code: string,
    fact: Recorded,
  ): Promise<JsonOutcome<ApiProgress>> {
    await recordFact(this.database, access, { code, fact }, this.clock());
    return this.answer(access, code);
  }

  private versionOf(access: OrganisationAccess, code: string): () => Promise<number> {
    return async () => (await this.desk.open(access, code)).running.version;
  }

  private async answer(access: OrganisationAccess, code: string): Promise<JsonOutcome<ApiProgress>> {
    const opened = await this.desk.open(access, code);
    return json(progressOf(opened), { version: String(opened.running.version) });
  }
}
