import type { EntityManager } from 'typeorm';
import { may, type OrganisationAccess } from '../../../accounts/index.js';
import {
  difference,
  feltByDepartment,
  readPulse,
  type AskedPulse,
  type DepartmentFelt,
} from '../../../organisations/index.js';
import type { IsoDate } from '../../../planning/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';

/** What departments answered last, for pages on which they fill in what they can take. */
export interface FeltOnDepartments {
  readonly until: IsoDate;
  readonly beside: ReadonlyMap<string, DepartmentFelt>;
}

/** Absent while nothing was asked, while one can still answer, and for who may not see what others said. */
export async function readFelt(
  em: EntityManager,
  access: OrganisationAccess,
  today: IsoDate,
): Promise<AskedPulse | null> {
  if (!may(access, 'read-findings')) return null;
  const asked = await readPulse(em, access, today);
  return asked && !asked.open ? asked : null;
}

export function feltOn(asked: AskedPulse, judged: JudgedPlan, today: IsoDate): FeltOnDepartments {
  const felt = feltByDepartment(inForce(judged).portfolio, asked, today);
  return { until: asked.pulse.untilDay, beside: new Map(felt.map((each) => [each.id, each])) };
}

/** What is felt, beside what the department said that it can take. */
export function feltSentence(
  { tolerance, felt, computed }: Pick<DepartmentFelt, 'tolerance' | 'felt' | 'computed'>,
  { t }: Speech,
): string {
  const { beside: w } = t.pulse;
  if (felt === null) return w.tooFew;
  const { temperatures } = t.terms;
  const says = { tolerance, felt: temperatures[felt.step] };
  if (computed === undefined) return w.outside(says);
  return w[difference(felt.step, computed)]({ ...says, computed: temperatures[computed] });
}
