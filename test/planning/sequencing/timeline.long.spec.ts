import fc from 'fast-check';
import { assemblePortfolio, namedProfile } from '../../../src/planning/index.js';
import { toProblem } from '../../../src/planning/sequencing/model.js';
import { FREE } from '../../../src/planning/sequencing/problem.js';
import {
  addPhase,
  clearTimeline,
  makeTimeline,
  removePhase,
  setStarts,
  type Timeline,
} from '../../../src/planning/sequencing/timeline.js';
import { randomCase } from './random-case.js';

const SHAPE = { pilots: 6, phases: 3, periods: 4, departments: 3, weeks: 30 };

const ROWS = [
  'heat',
  'peak',
  'fte',
  'ftePeak',
  'money',
  'temperature',
  'newStarts',
  'hotStarts',
  'firstStart',
  'firstStarts',
  'start',
] as const;

function expectSame(one: Timeline, other: Timeline): void {
  for (const row of ROWS) {
    one[row].forEach((value, index) => {
      expect(Math.abs(value - (other[row][index] ?? Number.NaN))).toBeLessThan(1e-9);
    });
  }
}

describe('the timeline', () => {
  it('is after any coming and going what it would be when built anew', () => {
    const moves = fc.array(fc.tuple(fc.nat(), fc.integer({ min: -10, max: 60 })), { maxLength: 60 });
    fc.assert(
      fc.property(randomCase(SHAPE), moves, (planningCase, steps) => {
        const portfolio = assemblePortfolio(planningCase);
        const problem = toProblem(portfolio, namedProfile('balanced', portfolio.settings));
        const free = [...problem.phases.standing].flatMap((standing, phase) =>
          standing === FREE ? [phase] : [],
        );
        const timeline = makeTimeline(problem);
        clearTimeline(timeline);
        for (const [pick, week] of free.length === 0 ? [] : steps) {
          const phase = free[pick % free.length] ?? 0;
          if (timeline.start[phase] === -0x4000_0000) addPhase(timeline, phase, week);
          else removePhase(timeline, phase);
        }
        const anew = makeTimeline(problem);
        setStarts(anew, timeline.start);
        expectSame(timeline, anew);
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
