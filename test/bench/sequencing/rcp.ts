import { readFileSync } from 'node:fs';

/** A classical project: activities with durations and demands on renewable resources, as PSPLIB keeps them. */
export interface Project {
  readonly capacities: readonly number[];
  readonly activities: readonly Activity[];
}

export interface Activity {
  readonly duration: number;
  /** Per resource, while it runs. */
  readonly demands: readonly number[];
  /** Indexes of the activities that wait for it. */
  readonly successors: readonly number[];
}

/**
 * Patterson's text: the number of activities (two dummies included) and of resources, the capacities, then per activity
 * its duration, demands, number of successors and their numbers, counted from 1.
 */
export function readPatterson(text: string): Project {
  const numbers = text.trim().split(/\s+/).map(Number);
  let at = 0;
  const next = (): number => {
    const number = numbers[at++];
    if (number === undefined || Number.isNaN(number))
      throw new Error(`No number at place ${String(at)} of the project`);
    return number;
  };
  const several = (count: number): number[] => Array.from({ length: count }, next);
  const [count, resources] = [next(), next()];
  const capacities = several(resources);
  const activities = Array.from({ length: count }, () => ({
    duration: next(),
    demands: several(resources),
    successors: several(next()).map((number) => number - 1),
  }));
  return { capacities, activities };
}

/** Makespans by instance name from a list of PSPLIB: lines of parameter, instance, makespan. */
export function readBestKnown(file: string, set: string): ReadonlyMap<string, number> {
  const rows = readFileSync(file, 'utf8').matchAll(/^\s*(\d+)\s+(\d+)\s+(\d+)\b/gm);
  return new Map(
    [...rows].map(([, parameter, instance, makespan]) => [
      nameOf(set, parameter, instance),
      Number(makespan),
    ]),
  );
}

function nameOf(set: string, parameter = '', instance = ''): string {
  return `${set}_${parameter}_${instance}`;
}

/** Weeks from the start of each activity to the end of all that waits for it, itself included. */
function tailsOf({ activities }: Project): readonly number[] {
  const tails = activities.map(() => -1);
  const visit = (index: number): number => {
    const activity = activities[index];
    if (!activity) return 0;
    if ((tails[index] ?? -1) < 0)
      tails[index] = activity.duration + Math.max(0, ...activity.successors.map(visit));
    return tails[index] ?? 0;
  };
  activities.forEach((_, index) => visit(index));
  return tails;
}

/** Length of the critical path: what the project would take with endless resources. */
export function criticalPath(project: Project): number {
  return Math.max(0, ...tailsOf(project));
}

/** What is wrong with a plan of starts, in words; undefined when nothing is. Shares nothing with the engine. */
export function faultIn({ capacities, activities }: Project, starts: readonly number[]): string | undefined {
  for (const [index, { duration, successors }] of activities.entries()) {
    const start = starts[index];
    if (start === undefined || !(start >= 0)) return `activity ${String(index + 1)} does not start`;
    const early = successors.find((later) => (starts[later] ?? -1) < start + duration);
    if (early !== undefined)
      return `activity ${String(early + 1)} starts before ${String(index + 1)} has ended`;
  }
  const end = Math.max(...activities.map(({ duration }, index) => (starts[index] ?? 0) + duration));
  for (let time = 0; time < end; time += 1) {
    const running = activities.filter(({ duration }, index) => {
      const start = starts[index] ?? 0;
      return start <= time && time < start + duration;
    });
    for (const [resource, capacity] of capacities.entries()) {
      const asked = running.reduce((sum, { demands }) => sum + (demands[resource] ?? 0), 0);
      if (asked > capacity)
        return `resource ${String(resource + 1)} is asked ${String(asked)} at ${String(time)}`;
    }
  }
  return undefined;
}
