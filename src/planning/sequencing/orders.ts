import { entriesAt } from './lists.js';
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

/** Weights of money against heat: more than one department gets in the way of the others over it. By trial. */
export const MONEY_WEIGHTS = [4, 20, 1] as const;

/** Share of all room in the plan that a unit takes: of its departments' heat, and of the money. */
function roomOf(
  { phases, departments, budget, weeks: horizon }: Problem,
  { levels }: Unit,
  weight: number,
): number {
  const money = budget.reduce((total, each) => total + each, 0);
  return sum(levels[0] ?? [], (phase) => {
    const weeks = phases.weeks[phase] ?? 0;
    const heat = sum(
      entriesAt(phases.heat, phase).map(
        ([department, degrees]) => degrees / Math.max(1, departments.ceiling[department] ?? 1),
      ),
      (share) => share,
    );
    const spent = money > 0 ? (weeks * (phases.money[phase] ?? 0)) / money : 0;
    return (heat * weeks) / Math.max(1, horizon) + weight * spent;
  });
}

const all = ({ levels }: Unit): readonly number[] => levels[0] ?? [];

const rankOf =
  ({ pilots }: Problem): Key =>
  ({ pilots: own }) =>
    Math.min(...own.map((pilot) => pilots.rank[pilot] ?? 0));

const worthOf =
  ({ pilots }: Problem): Key =>
  (unit) =>
    sum(unit.pilots, (pilot) => pilots.value[pilot] ?? 0);

/** Most value for the room it takes first, with so much weight on money. */
export function roomOrder(problem: Problem, units: readonly Unit[], money: number): readonly number[] {
  const worth = worthOf(problem);
  const perRoom: Key = (unit) => -worth(unit) / (1e-6 + roomOf(problem, unit, money));
  return byKey(units, [perRoom, rankOf(problem)]);
}

/** Most value for the money first, the order of domain.md 2.8, most value, and least room to move. */
export function ruleOrders(problem: Problem, units: readonly Unit[]): readonly (readonly number[])[] {
  const { phases } = problem;
  const rank = rankOf(problem);
  const worth = worthOf(problem);
  const money: Key = (unit) =>
    sum(all(unit), (phase) => (phases.weeks[phase] ?? 0) * (phases.money[phase] ?? 0));
  const perEuro: Key = (unit) => -worth(unit) / (1 + money(unit));
  const slack: Key = (unit) =>
    Math.min(...all(unit).map((phase) => (phases.latest[phase] ?? 0) - (phases.earliest[phase] ?? 0)));
  return [[perEuro, rank], [rank], [(unit: Unit) => -worth(unit), rank], [slack, rank]].map((keys) =>
    byKey(units, keys),
  );
}
