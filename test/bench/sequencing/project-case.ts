import {
  shiftPeriod,
  type Department,
  type Pilot,
  type PlanningCase,
  type Starts,
} from '../../../src/planning/index.js';
import type { Activity, Project } from './rcp.js';

/**
 * A classical project as a case of the product, by its special case (sequencing.md 8): no heat, no rise, no money and no
 * breadth. Resources are the hours of departments, activities are pilots of one phase, precedence is links, and only the
 * last activity has value: the first visible result that counts is the end of the project.
 */

const START = '2026-01-05';
const FIRST = '2026-Q1';
const PERIOD_WEEKS = 13;
/** Owns everything and is never short of hours. */
const OFFICE = 'office';
const END = 'end';
const SOUND = [3, 3, 3, 3, 3] as const;
const LATER = 'not part of this';

/** No more starts than this fit in any project. */
const ENOUGH = 1_000_000;

/** Limits out of the way that an emergency does not lift. */
const WITHOUT_LIMITS = {
  'starts.perPeriod': [ENOUGH, ENOUGH, ENOUGH, ENOUGH, ENOUGH],
  'bigBang.departmentShare': 1,
};

const pilotId = (index: number): string => `A${String(index + 1).padStart(4, '0')}`;
const departmentId = (index: number): string => `R${String(index + 1)}`;

function department(id: string, fteCapacity: number): Department {
  return { id, name: id, headcount: 1, tolerance: 5, fteCapacity, brings: 'other' };
}

function pilot(
  id: string,
  value: number,
  { duration, demands }: Pick<Activity, 'duration' | 'demands'>,
): Pilot {
  return {
    id,
    title: id,
    c: 'content',
    owner: OFFICE,
    value,
    firstResultWeeks: 0,
    answers: { culture: SOUND, resources: SOUND, gain: SOUND, scalability: SOUND },
    phases: [
      {
        weeks: duration,
        intensity: 1,
        // An emergency heats nothing.
        emergency: 'project',
        fte: Object.fromEntries(
          demands.flatMap((amount, index) => (amount > 0 ? [[departmentId(index), amount]] : [])),
        ),
      },
    ],
  };
}

/** Dummies (duration 0) are no phases: what waits for one waits for all before it. */
function realSuccessors({ activities }: Project, index: number): readonly number[] {
  return (activities[index]?.successors ?? []).flatMap((later) =>
    activities[later]?.duration === 0 ? realSuccessors({ activities, capacities: [] }, later) : [later],
  );
}

export function projectCase(project: Project): PlanningCase {
  const { activities, capacities } = project;
  const total = activities.reduce((sum, { duration }) => sum + duration, 1);
  const real = activities.flatMap((activity, index) => (activity.duration > 0 ? [{ activity, index }] : []));
  return {
    organisation: {
      name: 'project',
      service: false,
      departments: [
        department(OFFICE, 1),
        ...capacities.map((capacity, index) => department(departmentId(index), capacity)),
      ],
    },
    plan: {
      start: START,
      periods: Array.from({ length: Math.ceil(total / PERIOD_WEEKS) }, (_, index) => ({
        id: shiftPeriod(FIRST, index),
        budget: 0,
      })),
      emptyC: { 'customer-experience': LATER, conversation: LATER, content: LATER, collaboration: LATER },
      settings: WITHOUT_LIMITS,
    },
    pilots: [
      ...real.map(({ activity, index }) => pilot(pilotId(index), 0, activity)),
      pilot(END, 1, { duration: 1, demands: [] }),
    ],
    links: real.flatMap(({ index }) => {
      const followers = realSuccessors(project, index).map(pilotId);
      return (followers.length > 0 ? followers : [END]).map((later) => ({
        before: [pilotId(index), 1] as const,
        after: [later, 1] as const,
      }));
    }),
  };
}

/** Starts per activity; a dummy starts when all before it have ended. */
export function projectStarts({ activities }: Project, starts: Starts): readonly number[] {
  const result = activities.map((_, index) => starts.get(pilotId(index))?.[0] ?? -1);
  const ready = (index: number): number => {
    const before = activities.flatMap(({ successors }, earlier) =>
      successors.includes(index) ? [earlier] : [],
    );
    return Math.max(
      0,
      ...before.map((earlier) => {
        const duration = activities[earlier]?.duration ?? 0;
        return (duration === 0 ? ready(earlier) : (result[earlier] ?? 0)) + duration;
      }),
    );
  };
  activities.forEach(({ duration }, index) => {
    if (duration === 0) result[index] = ready(index);
  });
  return result;
}
