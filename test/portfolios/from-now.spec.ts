import { assemblePortfolio, sequencePortfolio, type SequenceResult } from '../../src/planning/index.js';
import { fromNow } from '../../src/portfolios/from-now.js';
import { aCase, type GivenPilot } from '../support/planning-builders.js';

const NOW = new Date('2026-03-11T09:00:00Z');
const begun: GivenPilot = { id: 'P1', phases: [{ status: 'running', started: '2026-01-05', weeks: 26 }] };
/** Enough departments for two of them to begin in one quarter. */
const departments = ['A', 'B', 'C', 'D'].map((id) => ({ id }));

function sequenceOf(pilots: readonly GivenPilot[], progress = '1'): SequenceResult {
  const planningCase = fromNow(aCase({ pilots, departments }), { progress }, NOW);
  return sequencePortfolio(assemblePortfolio(planningCase), { work: 5 });
}

describe('a sequence that is computed while pilots run', () => {
  it('begins nothing before the Monday that comes, and says so', () => {
    const { starts, reasons } = sequenceOf([begun, { id: 'P2', owner: 'B', phases: [{}] }]);
    expect(starts.get('P2')).toEqual([10]);
    expect(reasons.find(({ pilot }) => pilot === 'P2')).toMatchObject({
      code: 'plan-start',
      facts: { day: '2026-03-16' },
    });
  });

  it('leaves a pinned phase in a week that is over', () => {
    const { status, starts } = sequenceOf([begun, { id: 'P2', owner: 'B', phases: [{ pin: '2026-02-02' }] }]);
    expect([status, starts.get('P2')]).toEqual(['optimal', [4]]);
  });

  it('counts from the first day of the plan while nothing has begun', () => {
    expect(sequenceOf([{ id: 'P2', owner: 'B', phases: [{}] }], '').starts.get('P2')).toEqual([0]);
  });

  it('keeps a later day on which the plan is judged', () => {
    const given = aCase({ pilots: [begun], plan: { asOf: '2026-06-01' } });
    expect(fromNow(given, { progress: '1' }, NOW)).toBe(given);
  });
});
