import type { FindingNames } from '../platform/words/index.js';
import type { Portfolio } from '../planning/index.js';

/** Names behind the ids in findings and reasons. */
export function namesOf({ departments, proposals, organisation }: Portfolio): FindingNames {
  const pilots = new Map(proposals.map(({ pilot }) => [pilot.id, pilot.title]));
  const goals = new Map((organisation.goals ?? []).map(({ id, text }) => [id, text]));
  return {
    department: (id) => departments.get(id)?.name ?? id,
    pilot: (id) => pilots.get(id) ?? id,
    goal: (id) => goals.get(id) ?? id,
  };
}
