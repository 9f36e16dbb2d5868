import type { Week } from '../../kernel/grid.js';
import type { Settings } from '../../organisation/settings.js';
import type { C } from '../../pilots/four-cs.js';
import type { Phase, Pilot } from '../../pilots/pilot.js';
import type { Portfolio, Starts } from '../../portfolio/portfolio.js';
import type { PhaseRef } from '../constraint.js';
import type { SequenceDemands } from '../problem.js';
import type { Profile } from '../profile.js';

/**
 * The checker reads a case and a sequence and works everything out for itself, slowly and plainly. It shares types with
 * the engine and nothing else, so that a mistake in one is seen by the other.
 */

/** A phase with the dates under examination. */
export interface Placement extends PhaseRef {
  readonly written: Phase;
  readonly c: C;
  readonly owner: string;
  /** Degrees per department id. */
  readonly heat: ReadonlyMap<string, number>;
  readonly intensity: number;
  readonly emergency: boolean;
  /** It runs or is done, or something after it does: its start is history. */
  readonly begun: boolean;
  readonly weeks: number;
  /** Null: not placed. */
  readonly start: Week | null;
  /** First week after. */
  readonly end: Week | null;
}

/** What is examined, and against which limits. */
export interface Examination {
  readonly portfolio: Portfolio;
  readonly settings: Settings;
  readonly profile: Profile;
  readonly demands: SequenceDemands;
  /** By pilot id, phases in order. */
  readonly pilots: ReadonlyMap<string, readonly Placement[]>;
  readonly placements: readonly Placement[];
}

function heatOf(
  owner: string,
  involved: readonly string[],
  intensity: number,
  share: number,
): ReadonlyMap<string, number> {
  return new Map([...involved.map((id): [string, number] => [id, intensity * share]), [owner, intensity]]);
}

function begunUntil({ phases }: Pilot): number {
  let last = 0;
  phases.forEach(({ status }, index) => {
    if (status === 'running' || status === 'done') last = index + 1;
  });
  return last;
}

export function examine(
  portfolio: Portfolio,
  starts: Starts,
  profile: Profile,
  demands: SequenceDemands,
): Examination {
  const settings = { ...portfolio.settings, ...profile.settings } as Settings;
  const pilots = new Map<string, readonly Placement[]>();
  for (const { pilot, phases } of portfolio.counted) {
    const begun = begunUntil(pilot);
    const own = phases.map(({ number, written, owner, involved, intensity, weeks }, index): Placement => {
      const start = starts.get(pilot.id)?.[index] ?? null;
      return {
        pilot: pilot.id,
        phase: number,
        written,
        c: pilot.c,
        owner,
        heat: heatOf(owner, involved, intensity, settings['heat.involvedShare']),
        intensity,
        emergency: Boolean(written.emergency?.trim()),
        begun: number <= begun,
        weeks: weeks ?? 0,
        start,
        end: start === null ? null : start + (weeks ?? 0),
      };
    });
    pilots.set(pilot.id, own);
  }
  return { portfolio, settings, profile, demands, pilots, placements: [...pilots.values()].flat() };
}

/** The same phase by its two names only. */
export function refOf({ pilot, phase }: PhaseRef): PhaseRef {
  return { pilot, phase };
}

/** True when the phase runs in one of these weeks. */
export function runsWithin({ start, end }: Placement, from: Week, to: Week): boolean {
  return start !== null && end !== null && start < to && end > from;
}
