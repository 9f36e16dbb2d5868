import { daysBetween } from '../kernel/dates.js';
import { exceeds } from '../kernel/numbers.js';
import type { Gate, GateThreshold, MeasuredValue } from '../pilots/pilot.js';

/** met: it holds, long enough. too-short: it holds, not yet as many weeks as agreed. */
export type ReadingVerdict = 'met' | 'missed' | 'too-short' | 'not-measured';

/** One threshold of a gate beside what was measured. */
export interface ThresholdReading {
  readonly threshold: GateThreshold;
  readonly verdict: ReadingVerdict;
  /** The latest value; absent when there is none. */
  readonly latest?: MeasuredValue;
  /** Weeks that it holds without interruption, the week of the first measurement included. */
  readonly heldWeeks: number;
}

const HOLDS: Readonly<Record<GateThreshold['op'], (value: number, limit: number) => boolean>> = {
  '>=': (value, limit) => !exceeds(limit, value),
  '<=': (value, limit) => !exceeds(value, limit),
  '>': (value, limit) => exceeds(value, limit),
  '<': (value, limit) => exceeds(limit, value),
  '=': (value, limit) => !exceeds(value, limit) && !exceeds(limit, value),
};

function inOrder(measured: readonly MeasuredValue[], kpi: string): readonly MeasuredValue[] {
  return measured
    .filter((each) => each.kpi === kpi)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

function readThreshold(threshold: GateThreshold, measured: readonly MeasuredValue[]): ThresholdReading {
  const own = inOrder(measured, threshold.kpi);
  const latest = own.at(-1);
  if (!latest) return { threshold, verdict: 'not-measured', heldWeeks: 0 };
  const holds = ({ value }: MeasuredValue): boolean => HOLDS[threshold.op](value, threshold.value);
  const broken = own.findLastIndex((each) => !holds(each));
  const first = own[broken + 1];
  if (!first) return { threshold, verdict: 'missed', latest, heldWeeks: 0 };
  const heldWeeks = Math.floor(daysBetween(first.on, latest.on) / 7) + 1;
  const verdict = heldWeeks < (threshold.weeks ?? 1) ? 'too-short' : 'met';
  return { threshold, verdict, latest, heldWeeks };
}

/** Each measurable threshold of a gate; none where the gate says it in words only. */
export function gateReadings(
  gate: Gate | null | undefined,
  measured: readonly MeasuredValue[] = [],
): readonly ThresholdReading[] {
  return (gate?.thresholds ?? []).map((threshold) => readThreshold(threshold, measured));
}

/** unmeasured: nothing can be said yet. in-words: no threshold can be measured, people have to judge it. */
export type GateStanding = 'met' | 'missed' | 'unmeasured' | 'in-words';

export function gateStanding(readings: readonly ThresholdReading[], hasMeasurements: boolean): GateStanding {
  if (readings.length === 0) return hasMeasurements ? 'in-words' : 'unmeasured';
  if (readings.some(({ verdict }) => verdict === 'not-measured')) return 'unmeasured';
  return readings.every(({ verdict }) => verdict === 'met') ? 'met' : 'missed';
}
