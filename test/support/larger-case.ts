import type { PlanningCase } from '../../src/planning/index.js';

/** The same organisation with `count` proposals: copies of its own with numbers of their own. */
export function withPilots(planningCase: PlanningCase, count: number): PlanningCase {
  const { pilots } = planningCase;
  const copies = Array.from({ length: count }, (_, index) => {
    const pilot = pilots[index % pilots.length];
    if (!pilot) throw new Error('the case has no pilots to copy');
    const number = String(index + 1).padStart(3, '0');
    return { ...pilot, id: `P${number}`, title: `${pilot.title} (${number})` };
  });
  return { ...planningCase, pilots: copies, links: [] };
}
