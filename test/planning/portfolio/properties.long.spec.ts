import fc from 'fast-check';
import {
  assemblePortfolio,
  checkCase,
  checkPlan,
  checkPortfolio,
  type Finding,
  type Phase,
  type PlanningCase,
} from '../../../src/planning/index.js';
import { arbitraryCase } from '../../support/arbitrary-case.js';
import { readExample } from '../../support/examples.js';

const SEVERITIES: readonly string[] = ['tip', 'warning', 'block'];

/** Everybody is in the plan, so that the properties are about something. */
function judge(planningCase: PlanningCase): readonly Finding[] {
  const include = planningCase.pilots.map(({ id }) => id);
  return checkPortfolio(assemblePortfolio(planningCase, { include }));
}

function has(findings: readonly Finding[], family: RegExp): boolean {
  return findings.some(({ code }) => family.test(code));
}

/** The same value with every list in an order that does not depend on the input, and finding by finding comparable. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(canonical)
      .map((item) => JSON.stringify(item))
      .toSorted();
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => [key, canonical(part)]);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

describe('for any case', () => {
  it('the generator makes sound cases, with findings of every kind', () => {
    fc.assert(fc.property(arbitraryCase(), (given) => checkCase(given).length === 0));
    const sample = fc.sample(arbitraryCase(), { numRuns: 300, seed: 1 }).flatMap(judge);
    for (const family of [
      /^SEQ-/,
      /^DEP-01$/,
      /^DEP-02$/,
      /^DEP-0[1-5]/,
      /emergency$/,
      /^POR-05$/,
      /^POR-11/,
      /^ANS-/,
    ]) {
      expect(has(sample, family)).toBe(true);
    }
  });

  it('more budget never adds a money finding', () => {
    fc.assert(
      fc.property(arbitraryCase(), fc.nat(7), fc.nat(50_000), (given, period, more) => {
        const periods = given.plan.periods.map((item, index) =>
          index === period ? { ...item, budget: item.budget + more } : item,
        );
        const severityPerQuarter = (planningCase: PlanningCase): readonly number[] => {
          const findings = judge(planningCase).filter(({ code }) => code === 'POR-05');
          return periods.map(({ id }) =>
            SEVERITIES.indexOf(findings.find(({ period: at }) => at === id)?.severity ?? ''),
          );
        };
        const before = severityPerQuarter(given);
        const after = severityPerQuarter({ ...given, plan: { ...given.plan, periods } });
        expect(after.every((severity, index) => severity <= (before[index] ?? -1))).toBe(true);
      }),
    );
  });

  it('more money committed to phase 1 never adds a finding about it', () => {
    fc.assert(
      fc.property(arbitraryCase(), fc.nat(40_000), fc.nat(40_000), (given, committed, more) => {
        const doubted = (money: number): readonly string[] => {
          const pilots = given.pilots.map((pilot) => ({ ...pilot, cover: { ...pilot.cover, money } }));
          return judge({ ...given, pilots }).flatMap((finding) =>
            finding.code === 'ANS-01' && finding.facts.question === 'R1'
              ? [`${finding.pilot ?? ''} ${String(3 - finding.facts.computed)}`]
              : [],
          );
        };
        const before = new Map(doubted(committed).map((line) => line.split(' ') as [string, string]));
        const after = doubted(committed + more).map((line) => line.split(' ') as [string, string]);
        expect(after.every(([pilot, short]) => Number(short) <= Number(before.get(pilot) ?? -1))).toBe(true);
      }),
    );
  });

  it('other ids change nothing but names', () => {
    const renamed = (text: string): string => `x-${text}`;
    fc.assert(
      fc.property(arbitraryCase(), (given) => {
        const expected = rename(checkEverything(given), renamed, idsOf(given));
        expect(checkEverything(rename(given, renamed, idsOf(given)))).toEqual(expected);
      }),
    );
  });

  it('the order of the pilots changes nothing but order', () => {
    fc.assert(
      fc.property(arbitraryCase(), fc.infiniteStream(fc.nat(1_000_000)), (given, numbers) => {
        const keys = new Map(given.pilots.map((pilot) => [pilot, Number(numbers.next().value)]));
        const pilots = given.pilots.toSorted((one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0));
        expect(canonical(checkEverything({ ...given, pilots }))).toEqual(canonical(checkEverything(given)));
      }),
    );
  });

  it('nor does the order of departments, of who takes part, of what widens, and of hours', () => {
    fc.assert(
      fc.property(arbitraryCase(), (given) => {
        const reversed = {
          ...given,
          organisation: {
            ...given.organisation,
            departments: given.organisation.departments.toReversed(),
            goals: given.organisation.goals?.toReversed() ?? [],
          },
          pilots: given.pilots.map((pilot) => ({ ...pilot, phases: pilot.phases.map(backwards) })),
        };
        expect(canonical(checkEverything(reversed))).toEqual(canonical(checkEverything(given)));
      }),
    );
  });

  it('emergencies everywhere never block on heat', () => {
    fc.assert(
      fc.property(arbitraryCase(), (given) => {
        const pilots = given.pilots.map((pilot) => ({
          ...pilot,
          phases: pilot.phases.map((phase) => ({ ...phase, emergency: 'storing' })),
        }));
        const blocks = judge({ ...given, pilots }).filter(({ severity }) => severity === 'block');
        expect(has(blocks, /^(SEQ-0[12]|DEP-0[12]|POR-11)/)).toBe(false);
      }),
    );
  });

  it('one pilot less never heats a department, nor asks more hours or money', () => {
    fc.assert(
      fc.property(arbitraryCase(), (given) => {
        const include = given.pilots.map(({ id }) => id);
        const all = checkPlan(assemblePortfolio(given, { include }));
        const fewer = checkPlan(assemblePortfolio(given, { include, exclude: include.slice(0, 1) }));
        const series = ({ heat, fte, money }: typeof all): readonly number[] =>
          [...Object.values(heat), ...Object.values(fte), money].flat();
        expect(series(fewer).every((value, index) => value <= (series(all)[index] ?? 0))).toBe(true);
      }),
    );
  });
});

it('the demo keeps its answer whatever its pilots are called and however they are listed', () => {
  const demo = readExample('polderzeker');
  const expected = checkPlan(assemblePortfolio(demo));
  const reversed = checkPlan(assemblePortfolio({ ...demo, pilots: demo.pilots.toReversed() }));
  expect(canonical(reversed)).toEqual(canonical(expected));
  const ids = idsOf(demo);
  expect(checkPlan(assemblePortfolio(rename(demo, (id) => `${id}.b`, ids)))).toEqual(
    rename(expected, (id) => `${id}.b`, ids),
  );
});

/** The same phase with every list and every group of names the other way round. */
function backwards(phase: Phase): Phase {
  return {
    ...phase,
    widens: phase.widens?.toReversed() ?? [],
    involved: phase.involved?.toReversed() ?? [],
    fte: Object.fromEntries(Object.entries(phase.fte ?? {}).toReversed()),
  };
}

function checkEverything(planningCase: PlanningCase): unknown {
  return checkPlan(assemblePortfolio(planningCase, { include: planningCase.pilots.map(({ id }) => id) }));
}

function idsOf({ organisation, pilots }: PlanningCase): ReadonlySet<string> {
  return new Set([...organisation.departments, ...pilots].map(({ id }) => id));
}

/** Gives every department and pilot another id, wherever it stands as a value or as a key. */
function rename<T>(value: T, to: (id: string) => string, ids: ReadonlySet<string>): T {
  const renamed = (text: string): string => (ids.has(text) ? to(text) : text);
  if (typeof value === 'string') return renamed(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => rename(item, to, ids)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]: [string, unknown]) => [
    renamed(key),
    rename(part, to, ids),
  ]);
  return Object.fromEntries(entries) as T;
}
