import type { CarriedPhase } from '../../organisation/carried.js';
import type { Phase, Pilot } from '../../pilots/pilot.js';
import type { PlanningCase } from '../case.js';
import { atKey, type CaseProblem } from './problem.js';

/** A department named somewhere, and where. */
type Mention = readonly [path: string, department: string];

function mentionsInPhase(phase: Phase, path: string): readonly Mention[] {
  return [
    ...Object.keys(phase.fte ?? {}).map((id): Mention => [atKey(`${path}.fte`, id), id]),
    ...(phase.involved ?? []).map((id, index): Mention => [`${path}.involved[${String(index)}]`, id]),
  ];
}

function mentionsInPilot(pilot: Pilot, path: string): readonly Mention[] {
  const hours = pilot.cover?.hoursCommitment;
  const committed = typeof hours === 'object' ? Object.keys(hours) : [];
  return [
    [`${path}.owner`, pilot.owner],
    ...committed.map((id): Mention => [atKey(`${path}.cover.hoursCommitment`, id), id]),
    ...Object.keys(pilot.cover?.hoursBy ?? {}).map((id): Mention => [atKey(`${path}.cover.hoursBy`, id), id]),
    ...pilot.phases.flatMap((phase, index) => mentionsInPhase(phase, `${path}.phases[${String(index)}]`)),
  ];
}

function mentionsInCarried(
  { owner, involved = [], fte = {} }: CarriedPhase,
  path: string,
): readonly Mention[] {
  return [
    [`${path}.owner`, owner],
    ...involved.map((id, index): Mention => [`${path}.involved[${String(index)}]`, id]),
    ...Object.keys(fte).map((id): Mention => [atKey(`${path}.fte`, id), id]),
  ];
}

function departmentMentions({ plan, pilots }: PlanningCase): readonly Mention[] {
  const invited = plan.facts?.kickOff?.departments ?? [];
  return [
    ...invited.map((id, index): Mention => [`plan.facts.kickOff.departments[${String(index)}]`, id]),
    ...(plan.carried ?? []).flatMap((carried, index) =>
      mentionsInCarried(carried, `plan.carried[${String(index)}]`),
    ),
    ...pilots.flatMap((pilot, index) => mentionsInPilot(pilot, `pilots[${String(index)}]`)),
  ];
}

function checkLinks({ pilots, links }: PlanningCase): readonly CaseProblem[] {
  const phases = new Map(pilots.map((pilot) => [pilot.id, pilot.phases.length]));
  return links.flatMap((link, index) =>
    (['before', 'after'] as const).flatMap((end): readonly CaseProblem[] => {
      const path = `links[${String(index)}].${end}`;
      const [pilot, phase] = link[end];
      const count = phases.get(pilot);
      if (count === undefined) return [{ path: `${path}[0]`, code: 'unknown-pilot', facts: { id: pilot } }];
      if (phase >= 1 && phase <= count) return [];
      return [{ path: `${path}[1]`, code: 'unknown-phase', facts: { pilot, phase, phases: count } }];
    }),
  );
}

/** What is named somewhere exists: departments, goals, and the phases that links join. */
export function checkReferences(planningCase: PlanningCase): readonly CaseProblem[] {
  const { organisation, pilots } = planningCase;
  const departments = new Set(organisation.departments.map(({ id }) => id));
  const goals = new Set((organisation.goals ?? []).map(({ id }) => id));
  return [
    ...departmentMentions(planningCase)
      .filter(([, id]) => !departments.has(id))
      .map(([path, id]): CaseProblem => ({ path, code: 'unknown-department', facts: { id } })),
    ...pilots.flatMap(({ goal }, index): readonly CaseProblem[] =>
      goal === undefined || goals.has(goal)
        ? []
        : [{ path: `pilots[${String(index)}].goal`, code: 'unknown-goal', facts: { id: goal } }],
    ),
    ...checkLinks(planningCase),
  ];
}
