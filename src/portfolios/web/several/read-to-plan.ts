import type { OrganisationAccess } from '../../../accounts/index.js';
import { NotFound } from '../../../platform/database/index.js';
import type { JudgedPlan, JudgedPlans } from '../../judged-plans.js';
import { numberOf } from '../../store/plan.store.js';
import type { ToPlanInput } from './to-plan.page.js';

/** A pilot in the plan of the address, with the plans it could go to. @throws NotFound */
export async function readToPlan(
  plans: JudgedPlans,
  access: OrganisationAccess,
  code: string,
): Promise<ToPlanInput> {
  const from = await plans.current(access);
  const pilot = from.planningCase.pilots.find(({ id }) => id === code);
  if (!pilot) throw new NotFound('pilot', code);
  const others = (await plans.all(access)).filter(({ plan }) => plan.id !== from.plan.id);
  return { organisation: access.slug, pilot, from, others };
}

export function otherOf({ others }: ToPlanInput, number: number): JudgedPlan | undefined {
  return others.find(({ plan }) => numberOf(plan) === number);
}
