import type { OrganisationAccess } from '../../../accounts/index.js';
import { about, casePlan, named, object, optional, partOf, text } from '../../../platform/api/index.js';
import { json, type JsonOutcome } from '../../../platform/http/index.js';
import type { Plan } from '../../../planning/index.js';
import type { JudgedPlans } from '../../judged-plans.js';

type Written = Pick<Plan, 'start' | 'asOf' | 'periods' | 'leerpauze' | 'blackout' | 'emptyC'>;
export interface ApiPlan extends Written {
  readonly name: string;
}

const part = <Key extends keyof Written>(key: Key) => optional(partOf(casePlan, key));

export const PLAN = named(
  'Plan',
  object<ApiPlan>({
    name: text,
    start: partOf(casePlan, 'start'),
    asOf: part('asOf'),
    periods: about('Consecutive quarters with their budgets', partOf(casePlan, 'periods')),
    leerpauze: part('leerpauze'),
    blackout: part('blackout'),
    emptyC: part('emptyC'),
  }),
);

export async function planAnswer(
  plans: JudgedPlans,
  access: OrganisationAccess,
): Promise<JsonOutcome<ApiPlan>> {
  const { plan, planningCase } = await plans.current(access);
  const { start, asOf, periods, leerpauze, blackout, emptyC } = planningCase.plan;
  const given = { asOf, leerpauze, blackout, emptyC };
  const known = Object.entries(given).filter(([, value]: [string, unknown]) => value !== undefined);
  const answer = {
    name: plan.name,
    start,
    periods,
    ...(Object.fromEntries(known) as Omit<Written, 'start' | 'periods'>),
  };
  return json(answer, { version: String(plan.version) });
}
