import { addDays, type CarriedPhase, type IsoDate, type Link, type Pilot } from '../../planning/index.js';

/** A phase of this plan that waits for one in a plan before it: here that is a day like any other. */
export interface ForeignWait {
  /** Code of the pilot that waits. */
  readonly pilot: string;
  /** 1-based. */
  readonly phase: number;
  /** The Monday after what it waits for, and after the lag of the link. */
  readonly earliest: IsoDate;
}

/**
 * What waits for a phase of a plan before it, whose dates this plan knows. A phase without a date there keeps nobody
 * waiting, and a plan never waits for one after it.
 * @param isHere which pilots are in this plan, by code
 */
export function foreignWaits(
  links: readonly Link[],
  isHere: (code: string) => boolean,
  carried: readonly CarriedPhase[],
): readonly ForeignWait[] {
  return links.flatMap(({ before, after, lagWeeks = 0 }): ForeignWait[] => {
    if (!isHere(after[0]) || isHere(before[0])) return [];
    const felt = carried.find(({ pilot, phase }) => pilot === before[0] && phase === before[1]);
    if (!felt) return [];
    const earliest = addDays(felt.start, 7 * (felt.weeks + lagWeeks));
    return [{ pilot: after[0], phase: after[1], earliest }];
  });
}

/** Days that somebody fixed here stand: a pin, a later day, and a last day before it, which is for the planner to mend. */
export function withForeignWaits(pilots: readonly Pilot[], waits: readonly ForeignWait[]): readonly Pilot[] {
  if (waits.length === 0) return pilots;
  return pilots.map((pilot) => ({
    ...pilot,
    phases: pilot.phases.map((phase, index) => {
      const own = waits.filter((wait) => wait.pilot === pilot.id && wait.phase === index + 1);
      const earliest = own
        .map((wait) => wait.earliest)
        .toSorted()
        .at(-1);
      const fixed = phase.status === 'running' || phase.status === 'done' || Boolean(phase.pin);
      if (earliest === undefined || fixed) return phase;
      if ((phase.earliest ?? '') >= earliest || (phase.latest && phase.latest < earliest)) return phase;
      return { ...phase, earliest };
    }),
  }));
}
