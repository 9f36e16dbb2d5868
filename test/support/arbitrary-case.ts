import fc from 'fast-check';
import {
  DEPARTMENT_KINDS,
  DIMENSIONS,
  FOUR_CS,
  type Department,
  type Intensity,
  type Phase,
  type Pilot,
  type PlanningCase,
  type Score,
  type Tolerance,
} from '../../src/planning/index.js';
import { aCase, aDepartment, aPhase, aPilot } from './planning-builders.js';

const DEPARTMENTS = ['A', 'B', 'C', 'D'];

const someDepartments = fc.uniqueArray(fc.constantFrom(...DEPARTMENTS), { maxLength: 3 });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

function departments(): fc.Arbitrary<readonly Department[]> {
  const one = (id: string): fc.Arbitrary<Department> =>
    fc
      .record({
        headcount: fc.nat(300),
        tolerance: fc.constantFrom<Tolerance>(1, 2, 3, 4, 5),
        fteCapacity: fc.nat(40).map((tenths) => tenths / 10),
        brings: fc.constantFrom(...DEPARTMENT_KINDS),
        initialHeat: fc.nat(4),
      })
      .map((given) => aDepartment({ id, ...given }));
  return fc.tuple(...DEPARTMENTS.map(one));
}

function phase(number: number): fc.Arbitrary<Phase> {
  return fc
    .record({
      start: fc.nat(120),
      weeks: fc.integer({ min: 1, max: 60 }),
      intensity: fc.constantFrom<Intensity>(1, 2, 3, 4, 5),
      widens: fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { maxLength: 4 }),
      money: fc.nat(90).map((thousands) => thousands * 1_000),
      fte: fc.dictionary(
        fc.constantFrom(...DEPARTMENTS),
        fc.nat(30).map((tenths) => tenths / 10),
      ),
      involved: someDepartments,
      goalPercent: fc.nat(100),
      emergency: fc.constantFrom(null, null, null, 'storing'),
      status: fc.constantFrom('planned' as const, 'planned' as const, 'running' as const),
    })
    .map(({ start, ...given }) => aPhase({ from: { week: start }, ...given }, number));
}

function pilot(id: string): fc.Arbitrary<Pilot> {
  const score = fc.constantFrom<Score>(1, 2, 3);
  const five = fc.array(score, { minLength: 5, maxLength: 5 });
  return fc
    .record({
      c: fc.constantFrom(...FOUR_CS),
      owner: fc.constantFrom(...DEPARTMENTS),
      state: fc.constantFrom('proposed' as const, 'selected' as const, 'parked' as const),
      firstResultWeeks: fc.nat(60),
      answers: fc.record({ culture: five, resources: five, gain: five, scalability: five }),
      cultureFirst: maybe(fc.constant('eerst een andere cultuur')),
      phases: fc
        .integer({ min: 0, max: 4 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => phase(index + 1)))),
    })
    .map(({ cultureFirst, ...given }) =>
      aPilot({ id, ...given, ...(cultureFirst === undefined ? {} : { cultureFirst }) }),
    );
}

/** Planning situations of four departments and up to eight proposals, sound or not; all pass `checkCase`. */
export function arbitraryCase(): fc.Arbitrary<PlanningCase> {
  const pilots = fc
    .integer({ min: 0, max: 8 })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, index) => pilot(`P${String(index + 1)}`))),
    );
  const budgets = fc.array(
    fc.nat(120).map((thousands) => thousands * 1_000),
    { minLength: 8, maxLength: 8 },
  );
  return fc.tuple(departments(), pilots, budgets).map(([given, proposals, money]) => {
    const { organisation, plan } = aCase();
    const periods = plan.periods.map(({ id }, index) => ({ id, budget: money[index] ?? 0 }));
    return {
      organisation: { ...organisation, departments: given },
      plan: { ...plan, periods },
      pilots: proposals,
      links: [],
    };
  });
}
