import { Body, Inject, Param, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  answerInput,
  askInput,
  readAskable,
  readInput,
  readProposal,
  type Askable,
  type InputRequest,
} from '../../../pilots/index.js';
import {
  about,
  ApiController,
  ApiGet,
  ApiPost,
  flag,
  moment,
  named,
  object,
  oneOf,
  orNull,
  pageOf,
  PageQuery,
  pageSchema,
  readBody,
  readQuery,
  refuseWhen,
  text,
  type ApiPage,
} from '../../../platform/api/index.js';
import { Database, NotFound } from '../../../platform/database/index.js';
import { Refused } from '../../../platform/errors/index.js';
import { CLOCK, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import { AnswerInputForm, AskInputForm, INPUT } from '../proposals/reviewing.forms.js';

const REQUEST = named(
  'InputRequest',
  object<InputRequest>({
    id: text,
    kind: about('judge: to fill in the scorecard', oneOf(INPUT)),
    person: text,
    question: text,
    askedBy: text,
    askedAt: moment,
    answer: text,
    answeredAt: orNull(moment),
    mine: about('The person of this token was asked, and has not answered', flag),
  }),
);

type Person = Pick<Askable, 'personId' | 'name' | 'mayJudge'>;

const PERSON = named(
  'AskablePerson',
  object<Person>({ personId: text, name: text, mayJudge: about('May be asked to judge', flag) }),
);

/** What colleagues say of a proposal when they are asked. */
@InOrganisation()
@ApiController('o/:organisation/proposals/:code/input', 'Proposals')
export class InputApi {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'listInput',
    summary: 'Questions about a proposal to colleagues, with their answers',
    query: PageQuery,
    answer: pageSchema(REQUEST),
  })
  async list(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Query() query: unknown,
  ): Promise<JsonOutcome<ApiPage<InputRequest>>> {
    return pageOf(await this.requests(access, code), readQuery(PageQuery, query), ({ id }) => id);
  }

  @ApiGet('people', {
    id: 'listAskablePeople',
    summary: 'Colleagues who can be asked about a proposal',
    query: PageQuery,
    answer: pageSchema(PERSON),
  })
  async people(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Query() query: unknown,
  ): Promise<JsonOutcome<ApiPage<Person>>> {
    const people = await this.database.read(async (em) =>
      readAskable(em, access, (await readProposal(em, access, code)).pilot),
    );
    const listed = people.map(({ personId, name, mayJudge }) => ({ personId, name, mayJudge }));
    return pageOf(listed, readQuery(PageQuery, query), ({ personId }) => personId);
  }

  @ApiPost('', {
    id: 'askInput',
    summary: 'Ask a colleague about a proposal that was sent in',
    body: { form: AskInputForm },
    answer: REQUEST,
    conflicts: true,
  })
  async ask(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<InputRequest>> {
    assertMay(access, 'create-proposal');
    const form = readBody(AskInputForm, body);
    const kind = form.kind === 'judge' ? 'judge' : 'comment';
    const asking = { code, kind, personId: form.person, question: form.question } as const;
    try {
      const id = await askInput(this.database, access, asking, this.clock());
      return await this.answered(access, code, id);
    } catch (error) {
      if (!(error instanceof NotFound) || error.kind !== 'person') throw error;
      refuseWhen([{ field: 'person', code: 'notAChoice', facts: {} }]);
      throw error;
    }
  }

  @ApiPost(':request/answer', {
    id: 'answerInput',
    summary: 'Answer what the person of this token was asked',
    details: '409 with `reason` "answered" when it was answered already.',
    body: { form: AnswerInputForm },
    answer: REQUEST,
    conflicts: true,
  })
  async answer(
    @Access() access: OrganisationAccess,
    @Param() { code, request: id }: Readonly<Record<'code' | 'request', string>>,
    @Body() body: unknown,
  ): Promise<JsonOutcome<InputRequest>> {
    const { body: request } = await this.answered(access, code, id);
    const { answer } = readBody(AnswerInputForm, body);
    if ((request as InputRequest).answeredAt !== null) throw new Refused('answered');
    await answerInput(this.database, access, { code, id, answer }, this.clock());
    return this.answered(access, code, id);
  }

  private async requests(access: OrganisationAccess, code: string): Promise<readonly InputRequest[]> {
    return this.database.read(async (em) => readInput(em, access, code));
  }

  /** @throws NotFound */
  private async answered(
    access: OrganisationAccess,
    code: string,
    id: string,
  ): Promise<JsonOutcome<InputRequest>> {
    const request = (await this.requests(access, code)).find((each) => each.id === id);
    if (!request) throw new NotFound('input_request', id);
    return json(request);
  }
}
