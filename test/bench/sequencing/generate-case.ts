import {
  addDays,
  FOUR_CS,
  isIsoDate,
  seededRandom,
  shiftPeriod,
  type Department,
  type Intensity,
  type Phase,
  type Pilot,
  type PlanningCase,
  type Tolerance,
} from '../../../src/planning/index.js';

/** Portfolios with everything in them, tight enough that not all can start at once. Same size and seed, same case. */

const START = '2026-01-05';
const FIRST = '2026-Q1';
const SOUND = [3, 3, 3, 3, 3] as const;
const MOST_DEPARTMENTS = 20;
const MOST_QUARTERS = 20;
const FEW = 10;

export interface Size {
  readonly pilots: number;
  readonly phases: number;
  readonly seed: number;
}

interface Dice {
  /** A whole number from `low` up to and including `high`. */
  readonly between: (low: number, high: number) => number;
  /** True one time in so many. */
  readonly oneIn: (count: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
}

function diceOf(seed: number): Dice {
  const random = seededRandom(seed);
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  return {
    between,
    oneIn: (count) => random() * count < 1,
    pick: (items) => items[between(0, items.length - 1)] as (typeof items)[number],
  };
}

function departmentsOf(count: number, { between, pick }: Dice): readonly Department[] {
  return Array.from({ length: count }, (_, index) => {
    const tolerance = pick<Tolerance>([2, 3, 3, 4, 4, 5]);
    return {
      id: `D${String(index + 1).padStart(2, '0')}`,
      name: `Afdeling ${String(index + 1)}`,
      headcount: between(10, 200),
      tolerance,
      fteCapacity: tolerance * 1.5,
      brings: 'other',
    };
  });
}

/** Webcare first, community later; where so few pilots are that none may be webcare, nothing waits for it. */
function rungOf(index: number, pilots: number): Partial<Phase> {
  if (index === 0) return { rung: 'webcare' };
  return pilots < FEW ? {} : { rung: 'community' };
}

function phasesOf(
  owner: string,
  departments: readonly Department[],
  { phases: count, pilots }: Size,
  dice: Dice,
): readonly Phase[] {
  const { between, oneIn, pick } = dice;
  const others = departments.map(({ id }) => id).filter((id) => id !== owner);
  let intensity = between(1, 2);
  return Array.from({ length: count }, (_, index) => {
    const helper = oneIn(2) ? pick(others) : undefined;
    const weeks = between(6, 26);
    const phase: Phase = {
      weeks,
      intensity: Math.min(4, intensity) as Intensity,
      money: weeks * between(2, 12) * 100,
      fte: {
        [owner]: between(2, 12) / 10,
        ...(helper === undefined ? {} : { [helper]: between(1, 4) / 10 }),
      },
      involved: helper === undefined ? [] : [helper],
      gate: { threshold: 'gehaald', decider: 'hoofd' },
      ...(oneIn(6) ? rungOf(index, pilots) : {}),
      ...(oneIn(80) ? { emergency: 'storing' } : {}),
    };
    intensity += between(0, 1);
    return phase;
  });
}

function pilotsOf(size: Size, departments: readonly Department[], dice: Dice): readonly Pilot[] {
  const { between, oneIn, pick } = dice;
  return Array.from({ length: size.pilots }, (_, index) => {
    const owner = pick(departments).id;
    const made = phasesOf(owner, departments, size, dice);
    const early = oneIn(15) ? { earliest: addDays(START, between(0, 52) * 7) } : {};
    const [first, ...rest] = made;
    return {
      id: `P${String(index + 1).padStart(3, '0')}`,
      title: `Pilot ${String(index + 1)}`,
      c: FOUR_CS[index % FOUR_CS.length] as Pilot['c'],
      owner,
      value: pick([1, 1, 1, 2, 3]),
      firstResultWeeks: between(4, 26),
      answers: { culture: SOUND, resources: SOUND, gain: SOUND, scalability: SOUND },
      phases: first
        ? [{ ...first, ...early, ...(index === 0 ? { rung: 'listening' as const } : {}) }, ...rest]
        : [],
    };
  });
}

/** Two weeks in every summer and winter in which nothing starts. */
function blackouts(quarters: number): { from: string; to: string }[] {
  return Array.from({ length: Math.floor(quarters / 2) }, (_, half) => {
    const from = addDays(START, (half * 26 + 29) * 7);
    return { from, to: addDays(from, 13) };
  }).filter(({ to }) => isIsoDate(to));
}

function spendingOf(pilots: readonly Pilot[]): number {
  return pilots.reduce((sum, { phases }) => sum + phases.reduce((own, { money = 0 }) => own + money, 0), 0);
}

/** Most that one phase can cost in one quarter. */
function dearestQuarter(pilots: readonly Pilot[]): number {
  const phases = pilots.flatMap((pilot) => pilot.phases);
  return phases.reduce((most, { money = 0, weeks = 1 }) => Math.max(most, (money / weeks) * 13), 0);
}

export function generateCase(size: Size): PlanningCase {
  const dice = diceOf(size.seed * 1_000 + size.pilots);
  const { between, oneIn } = dice;
  const departments = departmentsOf(
    Math.min(MOST_DEPARTMENTS, Math.max(4, Math.ceil(size.pilots / 7))),
    dice,
  );
  const pilots = pilotsOf(size, departments, dice);
  const quarters = Math.min(
    MOST_QUARTERS,
    Math.max(8, Math.ceil((size.pilots * size.phases) / (departments.length * 1.1))),
  );
  // A fifth more than all pilots together cost: enough in all, not enough at every moment; and three at a time in any case.
  const budget = Math.ceil(Math.max((spendingOf(pilots) * 1.2) / quarters, 3 * dearestQuarter(pilots)));
  const links = pilots.slice(1).flatMap((pilot, index): PlanningCase['links'] => {
    const before = pilots[between(Math.max(0, index - 10), index)];
    return before && oneIn(10)
      ? [{ before: [before.id, 1], after: [pilot.id, 1], lagWeeks: between(0, 6) }]
      : [];
  });
  return {
    organisation: { name: 'Meting', service: true, departments },
    plan: {
      start: START,
      periods: Array.from({ length: quarters }, (_, index) => ({ id: shiftPeriod(FIRST, index), budget })),
      blackout: blackouts(quarters),
      leerpauze: size.seed % 3,
    },
    pilots,
    links,
  };
}
