import { sequencePortfolio, type SequenceResult, type Violation } from '../../../src/planning/index.js';
import { isPast } from '../../../src/planning/sequencing/checker/index.js';
import { describeLimitsKept } from '../../../src/platform/words/index.js';
import type { GivenCase, GivenPilot } from '../../support/planning-builders.js';
import { codesOf, portfolioOf } from './examined.js';

/** A department of tolerance 3 may rise 2 degrees a quarter up to 6, and begin with one pilot a quarter. */
const departments = ['A', 'B', 'C', 'D'].map((id) => ({ id }));
const calm = { settings: { 'temperature.maximumRise': 5 } };

const begun = (id: string, intensity: 1 | 2 | 3 | 4, weeks = 13): GivenPilot => ({
  id,
  phases: [{ status: 'running', started: '2026-01-05', weeks, intensity }],
});

function sequenceOf(pilots: readonly GivenPilot[], given: GivenCase = {}): SequenceResult {
  return sequencePortfolio(portfolioOf({ departments, plan: calm, ...given, pilots }), { work: 200 });
}

const open = (id: string, intensity: 1 | 2 = 1): GivenPilot => ({ id, phases: [{ intensity }] });

describe('what has begun and passes a limit by itself', () => {
  it('is no reason to put nothing in order, and is not made worse', () => {
    const { status, starts, past, violations, proved } = sequenceOf([begun('P1', 3, 26), open('P2', 2)]);
    expect([status, proved, violations]).toEqual(['feasible', false, []]);
    expect(past).toMatchObject([
      { code: 'rise', facts: { department: 'A', period: '2026-Q1', value: 3, limit: 2 } },
    ]);
    // In the first quarter it would rise further; from 3 to 5 in the second is what is allowed.
    expect(starts.get('P2')).toEqual([13]);
  });

  it('holds for ceilings and starts as well', () => {
    const { status, starts, past = [] } = sequenceOf([begun('P1', 4), begun('P2', 4), open('P3')]);
    expect(status).toBe('feasible');
    expect([...codesOf(past)].sort()).toEqual(['ceiling', 'hot-start', 'hot-start', 'rise', 'starts']);
    // Something hot keeps its department free of new starts in the next quarter.
    expect(starts.get('P3')).toEqual([26]);
  });

  it('holds for the organisation as a whole and for money', () => {
    const periods = ['2026-Q1', '2026-Q2'].map((id) => ({ id, budget: 900 }));
    const plan = { periods, settings: { 'temperature.maximumRise': 0.25 } };
    const {
      status,
      past = [],
      starts,
    } = sequenceOf([begun('P1', 2), { ...open('P2'), owner: 'B' }], { plan });
    expect([status, codesOf(past)]).toEqual(['feasible', ['temperature', 'money']]);
    expect(starts.get('P2')).toEqual([null]);
  });

  it('leaves what is pinned to blame', () => {
    const pinned: GivenPilot = { id: 'P2', phases: [{ pin: '2026-01-05' }] };
    const { status, conflict } = sequenceOf([begun('P1', 3), pinned]);
    expect(status).toBe('infeasible');
    expect(codesOf(conflict)).toContain('pin');
  });

  it('is absent where every limit holds', () => {
    expect(sequenceOf([begun('P1', 2), open('P2')]).past).toBeUndefined();
  });

  it('is told beside the limits that the sequence keeps', () => {
    const names = { pilot: (id: string) => id, department: (id: string) => `Afdeling ${id}`, goal: String };
    expect(describeLimitsKept(sequenceOf([begun('P1', 3), open('P2')]), names, 'nl')).toBe(
      'Deze volgorde houdt zich aan elke grens, behalve waar wat al loopt er zelf over gaat. Afdeling A stijgt in Q1 2026 3 graden; de stijgingsgrens is 2. Daarin telt ook “P1” mee.',
    );
  });
});

it('a limit is passed no further than it was, and nowhere else', () => {
  const rise = (period: string, value: number): Violation => ({
    code: 'rise',
    facts: { department: 'A', period, value, limit: 2, before: 0, after: value, others: [] },
  });
  const past = [rise('2026-Q1', 3)];
  expect([rise('2026-Q1', 3), rise('2026-Q1', 2.5)].every((each) => isPast(past, each))).toBe(true);
  expect([rise('2026-Q1', 3.5), rise('2026-Q2', 3)].some((each) => isPast(past, each))).toBe(false);
});
