import fc from 'fast-check';
import {
  addDays,
  FOUR_CS,
  shiftPeriod,
  type CarriedPhase,
  type Phase,
  type PlanningCase,
} from '../../../src/planning/index.js';
import {
  aCase,
  FIRST_PERIOD,
  PLAN_START,
  type GivenCase,
  type GivenPilot,
} from '../../support/planning-builders.js';
import { ALL_LATER } from './examined.js';

/** Small random cases with everything in them that a sequence can stumble over. */

export interface RandomShape {
  readonly pilots: number;
  readonly phases: number;
  readonly periods: number;
  readonly departments: number;
  /** Longest phase in weeks. */
  readonly weeks: number;
}

const week = (number: number): string => addDays(PLAN_START, number * 7);

function maybe<T>(arbitrary: fc.Arbitrary<T>, weight = 4): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: weight });
}

/** Without the keys that are undefined, as a case is written. */
function written<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}

/** Rare things come as one in so many. */
function rarely<T>(arbitrary: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: oneIn - 1 }, { arbitrary, weight: 1 });
}

function phaseArbitrary({ weeks, periods, departments }: RandomShape): fc.Arbitrary<Partial<Phase>> {
  const names = departmentNames(departments);
  const someWeek = fc.integer({ min: -4, max: periods * 13 + 4 });
  return fc
    .record({
      weeks: fc.integer({ min: 1, max: weeks }),
      intensity: fc.constantFrom(1, 1, 2, 2, 3, 4, 5),
      money: fc.constantFrom(0, 1_000, 5_000, 10_000, 13_000),
      fte: fc.dictionary(fc.constantFrom(...names), fc.constantFrom(0.1, 0.3, 0.5, 1.2), { maxKeys: 2 }),
      involved: fc.subarray(names, { maxLength: 2 }),
      rung: rarely(fc.constantFrom('listening', 'webcare', 'community', 'social-crm'), 4),
      emergency: rarely(fc.constant('storing'), 10),
      pin: rarely(
        someWeek.map((at) => week(Math.max(0, at))),
        40,
      ),
      earliest: rarely(
        someWeek.map((at) => addDays(week(at), 2)),
        10,
      ),
      latest: rarely(
        someWeek.map((at) => addDays(week(at), 3)),
        20,
      ),
    })
    .map(({ intensity, ...rest }) => ({ ...written(rest), intensity }));
}

const CONDITIONAL = [2, 2, 2, 2, 2] as const;

function pilotArbitrary(shape: RandomShape, index: number): fc.Arbitrary<GivenPilot> {
  const names = departmentNames(shape.departments);
  return fc
    .record({
      c: fc.constantFrom(...FOUR_CS),
      owner: fc.constantFrom(...names),
      firstResultWeeks: maybe(fc.integer({ min: 1, max: 40 })),
      value: maybe(fc.constantFrom(1, 2, 0.5), 1),
      conditional: fc.boolean(),
      due: rarely(fc.integer({ min: -10, max: shape.periods * 13 }).map(week), 6),
      running: rarely(fc.integer({ min: -20, max: 0 }), 16),
      phases: fc.array(phaseArbitrary(shape), { minLength: 1, maxLength: shape.phases }),
    })
    .map(({ conditional, due, running, phases, ...rest }) => ({
      ...written(rest),
      id: `P${String(index + 1)}`,
      ...(conditional
        ? {
            answers: {
              culture: CONDITIONAL,
              resources: [3, 3, 3, 3, 3],
              gain: [3, 3, 3, 3, 3],
              scalability: [3, 3, 3, 3, 3],
            },
          }
        : {}),
      ...(due === undefined ? {} : { conditions: [{ text: 'eerst dit', due }] }),
      phases: phases.map((phase, at) =>
        running !== undefined && at === 0
          ? { ...phase, pin: null, status: 'running' as const, started: week(running) }
          : phase,
      ),
    }));
}

function departmentNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String.fromCharCode(65 + index));
}

function linksArbitrary(pilots: readonly GivenPilot[]): fc.Arbitrary<PlanningCase['links']> {
  const end = fc
    .nat({ max: Math.max(0, pilots.length - 1) })
    .chain((pilot) =>
      fc
        .integer({ min: 1, max: pilots[pilot]?.phases?.length ?? 1 })
        .map((phase): [string, number] => [pilots[pilot]?.id ?? '', phase]),
    );
  const link = fc.record({ before: end, after: end, lagWeeks: fc.constantFrom(0, 0, 4) });
  return fc
    .oneof(fc.constant([]), fc.array(link, { maxLength: 2 }))
    .map((links) => links.filter(({ before, after }) => before[0] !== after[0]));
}

/** Phases of another plan that run on into this one, or ended shortly before it. */
function carriedArbitrary({ departments, periods }: RandomShape): fc.Arbitrary<readonly CarriedPhase[]> {
  const names = departmentNames(departments);
  const one = fc
    .record({
      owner: fc.constantFrom(...names),
      involved: fc.subarray(names, { maxLength: 1 }),
      intensity: fc.constantFrom(1, 1, 2, 3),
      at: fc.integer({ min: -20, max: periods * 13 }),
      weeks: fc.integer({ min: 4, max: 26 }),
      hours: fc.constantFrom(0, 0.5),
      emergency: rarely(fc.constant('storing'), 6),
    })
    .map(({ at, hours, emergency, intensity, ...rest }) => ({
      ...{ plan: 'other', pilot: 'other', title: 'other', phase: 1, c: 'content' as const },
      ...written({ ...rest, emergency }),
      intensity: intensity as 1,
      fte: { [rest.owner]: hours },
      start: week(at),
    }));
  return fc.array(one, { maxLength: 2 });
}

function planArbitrary(shape: RandomShape): fc.Arbitrary<NonNullable<GivenCase['plan']>> {
  const { periods } = shape;
  return fc
    .record({
      carried: rarely(carriedArbitrary(shape), 3),
      leerpauze: rarely(fc.integer({ min: 0, max: 6 }), 3),
      asOf: rarely(
        fc.integer({ min: 0, max: 20 }).map((days) => addDays(PLAN_START, days)),
        6,
      ),
      blackout: rarely(
        fc
          .tuple(fc.nat({ max: periods * 13 }), fc.nat({ max: 30 }))
          .map(([at, days]) => [{ from: week(at), to: addDays(week(at), days) }]),
        4,
      ),
      emptyC: fc.constantFrom(ALL_LATER, ALL_LATER, { content: 'later', collaboration: 'later' }, {}),
      gateMetQuarters: rarely(fc.constantFrom(1, 2), 2),
      budgets: fc.array(fc.constantFrom(0, 15_000, 40_000, 100_000), {
        minLength: periods,
        maxLength: periods,
      }),
      breadthWithin: rarely(fc.constantFrom(1, 2), 3),
      share: rarely(fc.constantFrom(0.3, 0.333), 6),
    })
    .map(({ budgets, gateMetQuarters, breadthWithin, share, ...rest }) => ({
      ...written(rest),
      periods: budgets.map((budget, index) => ({ id: shiftPeriod(FIRST_PERIOD, index), budget })),
      facts: gateMetQuarters === undefined ? {} : { webcare: { gateMetQuarters } },
      settings: written({ 'breadth.withinPeriods': breadthWithin, 'heat.involvedShare': share }),
    }));
}

export function randomCase(shape: RandomShape): fc.Arbitrary<PlanningCase> {
  const department = fc.record({
    headcount: fc.integer({ min: 0, max: 50 }),
    tolerance: fc.constantFrom(1, 2, 3, 4, 5),
    fteCapacity: fc.constantFrom(0, 1.2, 3, 4),
    initialHeat: fc.constantFrom(0, 0, 1, 2.5),
  });
  return fc
    .record({
      departments: fc.array(department, { minLength: shape.departments, maxLength: shape.departments }),
      plan: planArbitrary(shape),
      service: fc.boolean(),
      pilots: fc
        .nat({ max: shape.pilots })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, index) => pilotArbitrary(shape, index))),
        ),
    })
    .chain(({ departments, plan, service, pilots }) =>
      linksArbitrary(pilots).map((links) => {
        const names = departmentNames(departments.length);
        const given = departments.map((each, index) => ({
          ...each,
          tolerance: each.tolerance as 1,
          id: names[index] ?? '',
        }));
        return aCase({ departments: given, organisation: { service }, plan, pilots, links });
      }),
    );
}
