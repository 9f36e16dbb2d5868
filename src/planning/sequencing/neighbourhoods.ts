import type { Random } from '../kernel/random.js';
import { itemsAt } from './lists.js';
import type { Builder } from './place-unit.js';
import { UNPLACED, type Problem } from './problem.js';
import type { Unit } from './units.js';

/** Which units to take out together: those that compete for the same thing, so that taking them out makes room. */
export type Neighbourhood = (builder: Builder, kin: Kin, size: number, random: Random) => readonly number[];

/** What units have in common, worked out once. */
export interface Kin {
  /** Units with something to place. */
  readonly all: readonly number[];
  /** Units by department that they weigh on, owner or helper. */
  readonly byDepartment: readonly (readonly number[])[];
  readonly departmentsOf: readonly (readonly number[])[];
  readonly byC: readonly (readonly number[])[];
}

const distinct = (items: readonly number[]): readonly number[] => [...new Set(items)];

function departmentsOf({ phases }: Problem, { levels: [all = []] }: Unit): readonly number[] {
  return distinct(
    all.flatMap((phase) => [
      phases.owner[phase] ?? 0,
      ...itemsAt(phases.heat, phase),
      ...itemsAt(phases.fte, phase),
    ]),
  );
}

export function kinOf({ problem, units }: Builder): Kin {
  const departments = units.map((unit) => departmentsOf(problem, unit));
  const unitsWith = (test: (unit: Unit, index: number) => boolean): readonly number[] =>
    units.flatMap((unit, index) => (unit.levels.length > 0 && test(unit, index) ? [index] : []));
  return {
    all: unitsWith(() => true),
    departmentsOf: departments,
    byDepartment: Array.from({ length: problem.departments.count }, (_, department) =>
      unitsWith((_unit, index) => departments[index]?.includes(department) ?? false),
    ),
    byC: [0, 1, 2, 3].map((c) =>
      unitsWith(({ pilots }) => pilots.some((pilot) => problem.pilots.c[pilot] === c)),
    ),
  };
}

function pick(items: readonly number[], random: Random): number | undefined {
  return items[Math.floor(random() * items.length)];
}

/** Some of a list, each at most once. */
function sample(items: readonly number[], size: number, random: Random): readonly number[] {
  if (items.length <= size) return items;
  const chosen = new Set<number>();
  while (chosen.size < size) chosen.add(items[Math.floor(random() * items.length)] ?? 0);
  return [...chosen];
}

function isPlaced({ placed }: Builder, unit: number): boolean {
  return (placed[unit] ?? 0) > 0;
}

function startOf({ timeline, units }: Builder, unit: number): number {
  const first = units[unit]?.levels[0]?.[0];
  return first === undefined ? UNPLACED : (timeline.start[first] ?? UNPLACED);
}

const anywhere: Neighbourhood = (_builder, { all }, size, random) => sample(all, size, random);

/** Units that weigh on one department. */
const byDepartment: Neighbourhood = (_builder, { byDepartment: lists }, size, random) =>
  sample(lists[Math.floor(random() * lists.length)] ?? [], size, random);

/** Units that start near each other in time. */
const byTime: Neighbourhood = (builder, _kin, size, random) => {
  const centre = Math.floor(random() * builder.problem.weeks);
  const near = builder.units
    .map((_, unit) => ({ unit, distance: Math.abs(startOf(builder, unit) - centre) + random() * 13 }))
    .filter(({ unit }) => isPlaced(builder, unit))
    .sort((one, other) => one.distance - other.distance);
  return near.slice(0, size).map(({ unit }) => unit);
};

const byC: Neighbourhood = (_builder, kin, size, random) =>
  sample(kin.byC[Math.floor(random() * 4)] ?? [], size, random);

/** A unit that is out, or not whole, with neighbours that stand in its departments. */
const aroundMissing: Neighbourhood = (builder, kin, size, random) => {
  const { units, placed } = builder;
  const wanting = kin.all.filter((unit) => (placed[unit] ?? 0) < (units[unit]?.levels[0]?.length ?? 0));
  const unit = pick(wanting, random);
  if (unit === undefined) return byDepartment(builder, kin, size, random);
  const rivals = distinct(
    (kin.departmentsOf[unit] ?? []).flatMap((department) => kin.byDepartment[department] ?? []),
  );
  const others = rivals.filter((other) => other !== unit && isPlaced(builder, other));
  return [unit, ...sample(others, size - 1, random)];
};

export const NEIGHBOURHOODS: readonly Neighbourhood[] = [
  anywhere,
  byDepartment,
  byDepartment,
  byTime,
  byC,
  aroundMissing,
];
