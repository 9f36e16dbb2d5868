import {
  endOf,
  makeGrid,
  planPhases,
  touches,
  type Phase,
  type PlannedPhase,
} from '../../../src/planning/index.js';
import { aPilot } from '../../support/planning-builders.js';

const grid = makeGrid('2026-01-05', ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);

function planned(phase: Partial<Phase>): PlannedPhase {
  const [first] = planPhases(grid, aPilot({ phases: [phase] }));
  if (!first) throw new Error('no phase');
  return first;
}

describe('where a phase lies', () => {
  it.each<[string, Partial<Phase>, number | null, number | null]>([
    ['one whole quarter', { from: '2026-Q2', to: '2026-Q2' }, 13, 13],
    ['three whole quarters', { from: '2026-Q1', to: '2026-Q3' }, 0, 39],
    ['a quarter and a duration', { from: '2026-Q2', weeks: 8 }, 13, 8],
    ['weeks, the last one included', { from: { week: 4 }, to: { week: 9 } }, 4, 6],
    ['a week and the end of a quarter', { from: { week: 4 }, to: '2026-Q1' }, 4, 9],
    ['beyond the horizon', { from: '2028-Q1', to: '2028-Q2' }, 104, 26],
    ['before the plan', { from: '2025-Q4', to: '2025-Q4' }, -13, 13],
    ['fixed on a Monday', { from: '2026-Q1', weeks: 10, pin: '2026-02-02' }, 4, 10],
    [
      'running since it started',
      { from: '2026-Q1', weeks: 10, status: 'running', started: '2025-12-10' },
      -4,
      10,
    ],
    ['planned, whatever its start was called', { from: '2026-Q1', weeks: 10, started: '2025-12-10' }, 0, 10],
  ])('%s', (_, phase, start, weeks) => {
    const { start: found, weeks: duration } = planned(phase);
    expect([found, duration]).toEqual([start, weeks]);
  });

  it('has no place without a start, and no end without a duration', () => {
    const [phase] = planPhases(grid, { ...aPilot(), phases: [{ intensity: 1 }] });
    expect(phase).toMatchObject({ start: null, weeks: null });
    expect(phase && endOf(phase)).toBeNull();
  });

  it('takes computed starts instead of asked ones, phase by phase', () => {
    const phases = planPhases(grid, aPilot({ phases: [{ pin: '2026-02-02' }, {}, {}] }), [2, null]);
    expect(phases.map(({ start }) => start)).toEqual([2, null, null]);
  });
});

describe('the quarters that a phase touches', () => {
  it.each<[string, Partial<Phase>, readonly number[]]>([
    ['exactly one', { from: { week: 13 }, weeks: 13 }, [1]],
    ['two, from one week to the next', { from: { week: 12 }, weeks: 2 }, [0, 1]],
    ['beyond the plan too', { from: '2026-Q4', weeks: 27 }, [3, 4, 5]],
    ['before the plan too', { from: '2025-Q4', weeks: 20 }, [-1, 0]],
    ['none when it lasts no time', { from: '2026-Q1', weeks: 0 }, []],
  ])('%s', (_, phase, periods) => {
    expect([-2, -1, 0, 1, 2, 3, 4, 5, 6].filter((period) => touches(planned(phase), period))).toEqual(
      periods,
    );
  });
});

it('lists who helps without the owner and without doubles', () => {
  expect(planned({ involved: ['B', 'A', 'B'] }).involved).toEqual(['B']);
});
