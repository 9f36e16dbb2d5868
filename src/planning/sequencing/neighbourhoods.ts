import type { Random } from '../kernel/random.js';
import { FOUR_CS } from '../pilots/four-cs.js';
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

/** Departments that a unit weighs on, each once. */
function departmentsOf({ phases: { owner, heat, fte } }: Problem, { levels: [all = []] }: Unit): number[] {
  const found: number[] = [];
  const add = (department: number): void => {
    if (!found.includes(department)) found.push(department);
  };
  for (const phase of all) {
    add(owner[phase] ?? 0);
    for (const { from, items } of [heat, fte])
      for (let at = from[phase] ?? 0; at < (from[phase + 1] ?? 0); at += 1) add(items[at] ?? 0);
  }
  return found;
}

export function kinOf({ problem, units }: Builder): Kin {
  const all: number[] = [];
  const byDepartment = Array.from({ length: problem.departments.count }, (): number[] => []);
  const byC = FOUR_CS.map((): number[] => []);
  const departments = units.map((unit) => departmentsOf(problem, unit));
  units.forEach(({ levels, pilots }, unit) => {
    if (levels.length === 0) return;
    all.push(unit);
    for (const department of departments[unit] ?? []) byDepartment[department]?.push(unit);
    for (const c of new Set(pilots.map((pilot) => problem.pilots.c[pilot] ?? 0))) byC[c]?.push(unit);
  });
  return { all, departmentsOf: departments, byDepartment, byC };
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
  const rivals = new Set(
    (kin.departmentsOf[unit] ?? []).flatMap((department) => kin.byDepartment[department] ?? []),
  );
  const others = [...rivals].filter((other) => other !== unit && isPlaced(builder, other));
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
