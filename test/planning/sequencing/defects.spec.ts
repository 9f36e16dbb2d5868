import { namedProfile } from '../../../src/planning/index.js';
import { toProblem } from '../../../src/planning/sequencing/model.js';
import { defectsOf } from '../../../src/planning/sequencing/defects.js';
import {
  addPhase,
  clearTimeline,
  makeTimeline,
  removePhase,
} from '../../../src/planning/sequencing/timeline.js';
import { portfolioOf } from './examined.js';

describe('what still keeps a construction from being a sequence', () => {
  it('is also a quarter that becomes the first one of a department when an earlier start is taken away', () => {
    const owners = ['A', 'B', 'C', 'A', 'D'];
    const portfolio = portfolioOf({
      departments: ['A', 'B', 'C', 'D'].map((id) => ({ id, headcount: 100, tolerance: 5 as const })),
      pilots: owners.map((owner, index) => ({ id: `P${String(index + 1)}`, owner, phases: [{ weeks: 4 }] })),
    });
    const problem = toProblem(portfolio, namedProfile('balanced', portfolio.settings));
    const timeline = makeTimeline(problem);
    clearTimeline(timeline);
    const phaseOf = (pilot: string): number =>
      problem.names.phases.findIndex((phase) => phase.pilot === pilot);
    // Half of four departments may start first in one quarter: B and C do, and A has before.
    addPhase(timeline, phaseOf('P1'), 0);
    for (const pilot of ['P2', 'P3', 'P4']) addPhase(timeline, phaseOf(pilot), 13);
    expect(defectsOf(timeline).crowded).toBe(0);
    removePhase(timeline, phaseOf('P1'));
    expect(defectsOf(timeline).crowded).toBe(1);
  });
});
