import { Body, Inject, Param } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  about,
  ApiController,
  ApiGet,
  ApiPost,
  ApiPut,
  changeAt,
  flag,
  IfMatch,
  listOf,
  named,
  object,
  readBody,
  refuseWhen,
  text,
  whole,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { Refused } from '../../../platform/errors/index.js';
import { CLOCK, InLanguage, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import type { Language } from '../../../platform/words/index.js';
import { JudgedPlans, type JudgedPlan } from '../../judged-plans.js';
import { toPlanEffect, type PlanEffect } from '../../several/move-to-plan-effect.js';
import { hasBegun, moveToPlan } from '../../several/move-to-plan.js';
import { numberOf } from '../../store/plan.store.js';
import { otherOf, readToPlan } from '../several/read-to-plan.js';
import { ToPlanForm } from '../several/to-plan.forms.js';
import type { ToPlanInput } from '../several/to-plan.page.js';
import { EFFECT, effectOf, type ApiEffect } from './effect-schemas.js';

interface NamedPlan {
  readonly number: number;
  readonly name: string;
}

interface PilotPlan {
  readonly pilot: string;
  readonly plan: NamedPlan;
  readonly begun: boolean;
  readonly others: readonly NamedPlan[];
}

interface BothPlans {
  readonly from: ApiEffect;
  readonly to: ApiEffect;
  readonly linksKept: number;
}

const namedPlan = object<NamedPlan>({ number: whole, name: text });

const PILOT_PLAN = named(
  'PilotPlan',
  object<PilotPlan>({
    pilot: text,
    plan: about('The plan that it is in', namedPlan),
    begun: about('It runs or ran, so it stays in this plan', flag),
    others: about('Plans that it can go to', listOf(namedPlan)),
  }),
);

const BOTH = named(
  'EffectOnBothPlans',
  object<BothPlans>({
    from: EFFECT,
    to: EFFECT,
    linksKept: about('Links of the pilot that become an earliest beginning in one of the plans', whole),
  }),
);

/** Which plan a pilot is in. Its version stands for all plans of the organisation. */
@InOrganisation()
@ApiController('o/:organisation/pilots/:code/plan', 'Pilots')
export class ToPlanApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'readPilotPlan',
    summary: 'Which plan a pilot is in, and where it can go',
    details: 'Asked in the plan that the pilot is in.',
    answer: PILOT_PLAN,
    versioned: true,
  })
  async read(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
  ): Promise<JsonOutcome<PilotPlan>> {
    assertMay(access, 'choose-pilots');
    return answered(await readToPlan(this.plans, access, code));
  }

  @ApiPost('effect', {
    id: 'tryMoveToPlan',
    summary: 'What moving a pilot to another plan would do in both; nothing is kept',
    details:
      '`to` is the number of the other plan. 409 with `reason` "has-begun" for a pilot that has begun.',
    body: { form: ToPlanForm, without: ['version'] },
    answer: BOTH,
    conflicts: true,
  })
  async effect(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<BothPlans>> {
    assertMay(access, 'choose-pilots');
    const input = await readToPlan(this.plans, access, code);
    const { from, to, linksKept } = toPlanEffect(input.from, wanted(input, body), code);
    return json({ from: sideOf(from, language), to: sideOf(to, language), linksKept });
  }

  @ApiPut('', {
    id: 'moveToPlan',
    summary: 'Move a pilot that has not begun to another plan',
    details:
      'Its dates stay behind; what it waits for in the plan that begins first becomes an earliest beginning. Answers as `readPilotPlan` does in the plan it came into.',
    body: { form: ToPlanForm, without: ['version'] },
    ifMatch: 'readPilotPlan',
    answer: PILOT_PLAN,
    versioned: true,
    conflicts: true,
  })
  async move(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<PilotPlan>> {
    assertMay(access, 'choose-pilots');
    const input = await readToPlan(this.plans, access, code);
    const to = wanted(input, body);
    const versions = { from: input.from.plan.version, to: to.plan.version };
    const move = { pilot: code, to: numberOf(to.plan), versions };
    const present = async () => versionOf(await readToPlan(this.plans, access, code));
    await changeAt(named, present, async () => moveToPlan(this.database, access, move, this.clock()));
    return answered(await readToPlan(this.plans, { ...access, plan: move.to }, code));
  }
}

/** @throws InvalidInput for a plan that is not there, Refused for a pilot that stays where it is */
function wanted(input: ToPlanInput, body: unknown): JudgedPlan {
  const { to: number } = readBody(ToPlanForm, body, { version: 1 });
  const to = otherOf(input, number);
  refuseWhen(to ? [] : [{ field: 'to', code: 'notAChoice', facts: {} }]);
  if (!to || hasBegun(input.pilot)) throw new Refused('has-begun');
  return to;
}

function sideOf(effect: PlanEffect, language: Language): ApiEffect {
  return effectOf({ ...effect, outdatesSequence: effect.judged.sequenced !== undefined }, language);
}

function namedOf({ plan }: JudgedPlan): NamedPlan {
  return { number: numberOf(plan), name: plan.name };
}

/** A change of any plan may change what can be chosen, or what it comes to. */
function versionOf({ from, others }: ToPlanInput): string {
  return [from, ...others].map(({ plan }) => `${String(numberOf(plan))}.${String(plan.version)}`).join('-');
}

function answered(input: ToPlanInput): JsonOutcome<PilotPlan> {
  const { pilot, from, others } = input;
  return json(
    { pilot: pilot.id, plan: namedOf(from), begun: hasBegun(pilot), others: others.map(namedOf) },
    { version: versionOf(input) },
  );
}
