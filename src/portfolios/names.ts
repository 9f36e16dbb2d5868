import type { FindingNames } from '../platform/words/index.js';
import type { Portfolio } from '../planning/index.js';

export function departmentName({ departments }: Pick<Portfolio, 'departments'>, id: string): string {
  return departments.get(id)?.name ?? id;
}

/** Names behind the ids in findings and reasons. */
export function namesOf(portfolio: Portfolio): FindingNames {
  const { proposals, organisation, carried } = portfolio;
  const pilots = new Map([
    ...carried.map(({ about: { pilot, title, plan } }) => [pilot, `${title} (${plan})`] as const),
    ...proposals.map(({ pilot }) => [pilot.id, pilot.title] as const),
  ]);
  const goals = new Map((organisation.goals ?? []).map(({ id, text }) => [id, text]));
  return {
    department: (id) => departmentName(portfolio, id),
    pilot: (id) => pilots.get(id) ?? id,
    goal: (id) => goals.get(id) ?? id,
  };
}
