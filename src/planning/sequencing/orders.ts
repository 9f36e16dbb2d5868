import type { Problem } from './problem.js';
import type { Unit } from './units.js';

/** Orders in which units are taken: a few rules that each suit some kind of plan. */

type Key = (unit: Unit) => number;

function byKey(units: readonly Unit[], keys: readonly Key[]): readonly number[] {
  const values = units.map((unit) => keys.map((key) => key(unit)));
  return units
    .map((_, index) => index)
    .sort((one, other) => {
      const difference = keys.map(
        (_key, place) => (values[one]?.[place] ?? 0) - (values[other]?.[place] ?? 0),
      );
      return difference.find((value) => value !== 0) ?? one - other;
    });
}

const sum = (items: readonly number[], of: (item: number) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

/** The order of domain.md 2.8 first; then least room to move, most work, most value for the work, soonest result. */
export function ruleOrders(problem: Problem, units: readonly Unit[]): readonly (readonly number[])[] {
  const { pilots, phases } = problem;
  const all = ({ levels }: Unit): readonly number[] => levels[0] ?? [];
  const rank: Key = ({ pilots: own }) => Math.min(...own.map((pilot) => pilots.rank[pilot] ?? 0));
  const weeks = (phase: number): number => phases.weeks[phase] ?? 0;
  const slack: Key = (unit) =>
    Math.min(...all(unit).map((phase) => (phases.latest[phase] ?? 0) - (phases.earliest[phase] ?? 0)));
  const work: Key = (unit) => -sum(all(unit), (phase) => weeks(phase) * (phases.intensity[phase] ?? 0));
  const value: Key = (unit) =>
    sum(unit.pilots, (pilot) => pilots.value[pilot] ?? 0) / Math.min(-1, work(unit));
  const result: Key = (unit) => Math.min(...unit.pilots.map((pilot) => pilots.resultWeeks[pilot] ?? 0));
  return [[rank], [slack, rank], [work, rank], [value, rank], [result, rank]].map((keys) =>
    byKey(units, keys),
  );
}
