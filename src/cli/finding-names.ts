import type { PlanningCase } from '../planning/index.js';
import type { FindingNames } from '../platform/words/index.js';

/** Names behind the ids in findings and reasons. */
export function findingNames({ organisation, pilots }: PlanningCase): FindingNames {
  const names = new Map<string, string>(pilots.map(({ id, title }) => [`pilot ${id}`, title]));
  for (const { id, name } of organisation.departments) names.set(`department ${id}`, name);
  for (const { id, text } of organisation.goals ?? []) names.set(`goal ${id}`, text);
  const nameOf =
    (kind: string) =>
    (id: string): string =>
      names.get(`${kind} ${id}`) ?? id;
  return { pilot: nameOf('pilot'), department: nameOf('department'), goal: nameOf('goal') };
}
