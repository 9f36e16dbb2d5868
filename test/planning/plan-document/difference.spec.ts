import { readExample } from '../../support/examples.js';
import {
  assemblePortfolio,
  differenceOf,
  isUnchanged,
  type PlanningCase,
} from '../../../src/planning/index.js';

const demo = readExample('polderzeker');
const advised = readExample('polderzeker-advised');

function difference(before: PlanningCase, after: PlanningCase) {
  return differenceOf(assemblePortfolio(before), assemblePortfolio(after));
}

/** The demo with something else in one pilot. */
function withPilot(id: string, change: (pilot: PlanningCase['pilots'][number]) => object): PlanningCase {
  return {
    ...demo,
    pilots: demo.pilots.map((pilot) => (pilot.id === id ? { ...pilot, ...change(pilot) } : pilot)),
  };
}

describe('the difference between two versions', () => {
  test('is nothing between a plan and itself', () => {
    expect(isUnchanged(difference(demo, demo))).toBe(true);
  });

  test('is what the advised variant advises: P08 out, P11 in, P07 later', () => {
    const { pilots, money } = difference(demo, advised);
    const kinds = Object.fromEntries(pilots.map(({ pilot, kind }) => [pilot, kind]));
    expect(kinds).toEqual({ P07: 'changed', P08: 'removed', P11: 'added' });
    // P07 goes from 2026-Q3 (2026-Q4 in the demo) to 2027-Q2; by hand from the two files.
    const moved = pilots.find(({ pilot }) => pilot === 'P07')?.phases ?? [];
    expect(moved.every(({ kind, by }) => kind !== 'moved' || by > 0)).toBe(true);
    expect(moved[0]).toEqual({ phase: 1, kind: 'moved', by: 26 });
    expect(money.before).toBe(476_000);
  });

  test('counts weeks later and earlier, longer and hotter', () => {
    const later = withPilot('P01', ({ phases: [first, ...rest] }) => ({
      phases: [{ ...first, from: { week: 4 }, to: undefined, weeks: 20, intensity: 1 }, ...rest],
    }));
    expect(difference(demo, later).pilots).toEqual([
      {
        pilot: 'P01',
        title: 'Webcare tijdens kantooruren',
        kind: 'changed',
        phases: [
          { phase: 1, kind: 'moved', by: 4 },
          { phase: 1, kind: 'longer', by: -6 },
          { phase: 1, kind: 'hotter', by: -1 },
        ],
      },
    ]);
    expect(difference(later, demo).pilots[0]?.phases[0]).toEqual({ phase: 1, kind: 'moved', by: -4 });
  });

  test('names a verdict and a setting that changed', () => {
    const settled: PlanningCase = {
      ...demo,
      plan: { ...demo.plan, settings: { 'temperature.maximumRise': 2 } },
    };
    const found = difference(demo, settled).settings;
    expect(found).toEqual([{ key: 'temperature.maximumRise', before: 1, after: 2 }]);
  });

  test('sees a plan that begins on another Monday as another week', () => {
    const shifted: PlanningCase = { ...demo, plan: { ...demo.plan, start: '2026-01-12' } };
    const { pilots } = difference(demo, shifted);
    expect(pilots).toHaveLength(9);
    expect(new Set(pilots.flatMap(({ phases }) => phases.map(({ by }) => by)))).toEqual(new Set([1]));
  });
});
