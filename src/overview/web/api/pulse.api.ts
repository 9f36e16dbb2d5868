import { Body, Inject } from '@nestjs/common';
import { assertMay, may, type OrganisationAccess } from '../../../accounts/index.js';
import {
  Access,
  InOrganisation,
  answerPulse,
  askPulse,
  feltByDepartment,
  readPulse,
  type DepartmentFelt,
} from '../../../organisations/index.js';
import {
  about,
  ApiController,
  ApiGet,
  ApiPost,
  date,
  flag,
  listOf,
  named,
  object,
  optional,
  orNull,
  readBody,
  refuseWhen,
  schema,
  text,
  whole,
} from '../../../platform/api/index.js';
import { Database, NotFound, unlessConflict } from '../../../platform/database/index.js';
import { Refused } from '../../../platform/errors/index.js';
import { API_PATH, CLOCK, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import type { Temperature } from '../../../planning/index.js';
import { inForce, JudgedPlans } from '../../../portfolios/index.js';
import { AnswerPulseForm, AskPulseForm, daysGone } from '../../pulse/web/pulse.forms.js';

interface ApiFelt {
  readonly department: string;
  readonly computed: Temperature | null;
  readonly felt: Temperature | null;
  readonly answers: number | null;
}

interface ApiPulse {
  readonly until: string;
  readonly least: number;
  readonly open: boolean;
  readonly answered: boolean;
  readonly departments: readonly string[];
  readonly felt?: readonly ApiFelt[];
}

const warmth = orNull(schema<Temperature>({ type: 'integer', minimum: 1, maximum: 5 }));

const PULSE = named(
  'Pulse',
  object<ApiPulse>({
    until: about('The last day on which one can answer', date),
    least: about('A department is shown from this many answers on', whole),
    open: about('One can still answer', flag),
    answered: about('You did', flag),
    departments: about('Codes of departments that you can answer for', listOf(text)),
    felt: optional(
      about(
        'What departments felt; only once nobody can answer any more, for who may see findings',
        listOf(
          object<ApiFelt>({
            department: text,
            computed: about('1 (cool) to 5, in the quarter of the last day; null outside the plan', warmth),
            felt: about('The middle answer; null below `least` answers', warmth),
            answers: orNull(whole),
          }),
        ),
      ),
    ),
  }),
);

/** How warm it is, asked of everybody, without names. */
@InOrganisation()
@ApiController('o/:organisation/pulse', 'Workshops')
export class PulseApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'readPulse',
    summary: 'What was asked last, and what came of it; 404 while nothing was ever asked',
    answer: PULSE,
  })
  async read(@Access() access: OrganisationAccess): Promise<JsonOutcome<ApiPulse>> {
    assertMay(access, 'answer-pulse');
    const today = this.today();
    const asked = await this.database.read(async (em) => readPulse(em, access, today));
    if (!asked) throw new NotFound('pulse', access.organisationId);
    const { pulse, open, answered, departments } = asked;
    const about = { until: pulse.untilDay, least: pulse.least, open, answered, departments };
    if (open || !may(access, 'read-findings')) return json(about);
    const { portfolio } = inForce(await this.plans.current(access));
    return json({ ...about, felt: feltByDepartment(portfolio, asked, today).map(feltOf) });
  }

  @ApiPost('', {
    id: 'askPulse',
    summary: 'Ask everybody how warm it is, until a day',
    details: 'It closes by itself after that day. 409 with `reason` "open" while another one is open.',
    body: { form: AskPulseForm },
    status: 201,
    answer: PULSE,
    conflicts: true,
  })
  async ask(@Access() access: OrganisationAccess, @Body() body: unknown): Promise<JsonOutcome<ApiPulse>> {
    assertMay(access, 'ask-pulse');
    const wish = readBody(AskPulseForm, body);
    refuseWhen(daysGone(wish, this.today()));
    const asked = await unlessConflict(askPulse(this.database, access, wish, this.clock()));
    if (asked === 'conflict') throw new Refused('open');
    return { ...(await this.read(access)), status: 201, location: `${API_PATH}/o/${access.slug}/pulse` };
  }

  @ApiPost('answers', {
    id: 'answerPulse',
    summary: 'Answer for a department, once, without a name',
    details:
      'Counted as the answer of the person of this token; nobody can see what it was. 409 with `reason` "answered" or "closed" when it does not count.',
    body: { form: AnswerPulseForm },
    answer: PULSE,
    conflicts: true,
  })
  async answer(@Access() access: OrganisationAccess, @Body() body: unknown): Promise<JsonOutcome<ApiPulse>> {
    assertMay(access, 'answer-pulse');
    const { department, warmth: step } = readBody(AnswerPulseForm, body);
    const given = { department, warmth: Number(step) };
    const refused = await answerPulse(this.database, access, given, this.today());
    if (refused !== null) throw new Refused(refused);
    return this.read(access);
  }

  private today(): string {
    return this.clock().toISOString().slice(0, 10);
  }
}

function feltOf({ id, computed, felt }: DepartmentFelt): ApiFelt {
  return {
    department: id,
    computed: computed ?? null,
    felt: felt?.step ?? null,
    answers: felt?.answers ?? null,
  };
}
