import { Body, Inject, Param } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  about,
  ApiController,
  ApiPost,
  ApiPut,
  changeAt,
  date,
  IfMatch,
  named,
  object,
  oneOf,
  orNull,
  readBody,
  refuseWhen,
  text,
  whole,
} from '../../../platform/api/index.js';
import { Database, NotFound } from '../../../platform/database/index.js';
import { InvalidInput } from '../../../platform/forms/index.js';
import { CLOCK, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import { FOUR_CS, type C, type Pilot } from '../../../planning/index.js';
import { inForce, JudgedPlans, type JudgedPlan } from '../../judged-plans.js';
import { movePilot } from '../../moves/move-pilot.js';
import { openPhase } from '../../open-phase.js';
import { changePlannerDates } from '../../planner-dates.js';
import { MoveForm } from '../moves/move.form.js';
import { movablePilot, moveOf, moveWish } from '../moves/read-move.js';
import { datesProblems, PhaseDatesForm } from '../phase-dates.form.js';
import { monthOr } from './month-or.js';

/** What the planner decided of one phase. */
interface PlannedDates {
  readonly pilot: string;
  readonly phase: number;
  readonly c: C;
  readonly pin: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly emergency: string | null;
}

const PLANNED_DATES = named(
  'PlannedDates',
  object<PlannedDates>({
    pilot: text,
    phase: whole,
    c: oneOf(FOUR_CS),
    pin: about('A Monday that it is fixed to', orNull(date)),
    earliest: orNull(date),
    latest: about('It is done by then', orNull(date)),
    emergency: about('Why it may go over a limit', orNull(text)),
  }),
);

/** Where the planner puts pilots. What is decided here makes a computed sequence out of date. */
@InOrganisation()
@ApiController('o/:organisation/pilots', 'Pilots')
export class PlannerApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiPut(':code/phases/:phase/dates', {
    id: 'changePhaseDates',
    summary: 'Fix a phase to a Monday, or say when at the earliest and by when it is done',
    details: 'What is left out does not hold any more. A phase that has begun is not there to change.',
    body: { form: PhaseDatesForm, without: ['version'] },
    ifMatch: 'readPlan',
    answer: PLANNED_DATES,
    versioned: true,
  })
  async dates(
    @Access() access: OrganisationAccess,
    @Param() { code, phase: number }: { readonly code: string; readonly phase: string },
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<PlannedDates>> {
    assertMay(access, 'compute-sequence');
    const judged = await this.plans.current(access);
    const { number: phase } = openPhase(judged, code, number);
    const form = readBody(PhaseDatesForm, body, { version: 1 });
    refuseWhen(datesProblems(form, judged.asked.portfolio.grid));
    const { pin = null, earliest = null, latest = null, emergency = null } = form;
    const change = { pilot: code, phase, pin, earliest, latest, emergency, version: Number(named) };
    await changeAt(named, this.version(access), async () =>
      changePlannerDates(this.database, access, change, this.clock()),
    );
    return answered(await this.plans.current(access), code, number);
  }

  @ApiPost(':code/moves', {
    id: 'movePilot',
    summary: 'Put a pilot under another C, or fix one of its phases to another month',
    details: '`month` is yyyy-mm; leave it out to keep the dates.',
    body: { form: MoveForm, without: ['version'], optional: ['month'] },
    ifMatch: 'readPlan',
    answer: PLANNED_DATES,
    versioned: true,
  })
  async move(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<PlannedDates>> {
    assertMay(access, 'compute-sequence');
    const input = movablePilot(access, await this.plans.current(access), code);
    const form = readBody(MoveForm, body, { version: Number(named) || 1, ...monthOr(body) });
    const wish = moveWish(input, form);
    if ('errors' in wish) throw new InvalidInput(wish.errors);
    await changeAt(named, this.version(access), async () =>
      movePilot(this.database, access, moveOf(input, wish), this.clock()),
    );
    return answered(await this.plans.current(access), code, String(wish.phase.number));
  }

  private version(access: OrganisationAccess): () => Promise<number> {
    return async () => (await this.plans.current(access)).plan.version;
  }
}

/** @throws NotFound */
function pilotOf(judged: JudgedPlan, code: string): Pilot {
  const proposal = inForce(judged).portfolio.proposals.find(({ pilot }) => pilot.id === code);
  if (!proposal) throw new NotFound('pilot', code);
  return proposal.pilot;
}

function answered(judged: JudgedPlan, code: string, number: string): JsonOutcome<PlannedDates> {
  const { written, number: phase } = openPhase(judged, code, number);
  const { c } = pilotOf(judged, code);
  const { pin = null, earliest = null, latest = null, emergency = null } = written;
  return json(
    { pilot: code, phase, c, pin, earliest, latest, emergency },
    { version: String(judged.plan.version) },
  );
}
