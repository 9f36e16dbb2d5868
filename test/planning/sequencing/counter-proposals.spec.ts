import {
  applyChange,
  assemblePortfolio,
  checkSequence,
  counterProposals,
  sequencePortfolio,
  type CounterProposal,
  type PlanningCase,
} from '../../../src/planning/index.js';
import { aCase, type GivenCase } from '../../support/planning-builders.js';
import { ALL_LATER } from './examined.js';

function caseOf(given: GivenCase): PlanningCase {
  return aCase({ ...given, plan: { emptyC: ALL_LATER, ...given.plan } });
}

function proposalsFor(given: GivenCase): readonly CounterProposal[] {
  const planningCase = caseOf(given);
  const portfolio = assemblePortfolio(planningCase);
  const result = sequencePortfolio(portfolio, { work: 20 });
  const proposals = counterProposals(portfolio, result);
  for (const { change, starts } of proposals) {
    const changed = assemblePortfolio(applyChange(planningCase, change));
    expect(checkSequence(changed, starts, result.profile).violations).toEqual([]);
  }
  return proposals;
}

function ofKind(
  proposals: readonly CounterProposal[],
  kind: CounterProposal['change']['kind'],
): CounterProposal | undefined {
  return proposals.find(({ change }) => change.kind === kind);
}

const ROOMY = { settings: { 'temperature.maximumRise': 5 } };
const quarters = (...budgets: readonly number[]) =>
  budgets.map((budget, index) => ({ id: `2026-Q${String(index + 1)}`, budget }));
const single = (id: string, phase: object, more: object = {}) => ({
  id,
  ...more,
  phases: [{ weeks: 13, ...phase }],
});

describe('counter-proposals for a pilot that does not fit', () => {
  it('lower the intensity to what the department can take', () => {
    const proposals = proposalsFor({
      departments: [{ tolerance: 1 }],
      plan: ROOMY,
      pilots: [single('P1', { intensity: 3 })],
    });
    expect(ofKind(proposals, 'smaller')).toMatchObject({
      about: { aim: 'fit', pilot: 'P1', phase: 1 },
      change: { kind: 'smaller', pilot: 'P1', phases: [{ phase: 1, from: 3, to: 1 }] },
      effect: { placed: [{ pilot: 'P1', phase: 1, week: 0 }], moved: [] },
    });
  });

  it('split a phase where two mild steps do what one cannot', () => {
    const proposals = proposalsFor({
      departments: [{ tolerance: 1 }],
      plan: { ...ROOMY, periods: quarters(9e6, 9e6, 9e6) },
      pilots: [single('P1', { intensity: 2, weeks: 26 })],
    });
    expect(ofKind(proposals, 'split')).toMatchObject({
      change: {
        phase: 1,
        first: { weeks: 13, intensity: 1 },
        second: { weeks: 13, intensity: 2 },
      },
      starts: new Map([['P1', [0, 13]]]),
    });
  });

  it('give the pilot to a department that can take it', () => {
    const proposals = proposalsFor({
      departments: [
        { id: 'A', tolerance: 1 },
        { id: 'B', tolerance: 5 },
      ],
      plan: ROOMY,
      pilots: [single('P1', { intensity: 3, fte: { A: 1 } })],
    });
    expect(ofKind(proposals, 'owner')).toMatchObject({
      change: { kind: 'owner', pilot: 'P1', from: 'A', to: 'B' },
    });
  });

  it('ask for the euros that are missing, to the euro, in one quarter', () => {
    const proposals = proposalsFor({
      plan: { ...ROOMY, periods: quarters(3_000, 1_000) },
      pilots: [single('P1', { money: 3_000 }, { value: 2 }), single('P2', { money: 2_000 })],
    });
    expect(ofKind(proposals, 'money')).toMatchObject({
      about: { pilot: 'P2' },
      change: { kind: 'money', period: '2026-Q2', extra: 1_000 },
      effect: { placed: [{ pilot: 'P2', phase: 1, week: 13 }], moved: [] },
    });
  });

  it('ask for the hours that are missing', () => {
    const proposals = proposalsFor({
      departments: [{ fteCapacity: [0.5, 0.25] }],
      plan: { ...ROOMY, periods: quarters(9e6, 9e6) },
      pilots: [single('P1', { fte: { A: 0.5 } }, { value: 2 }), single('P2', { fte: { A: 0.5 } })],
    });
    expect(ofKind(proposals, 'hours')).toMatchObject({
      change: { kind: 'hours', department: 'A', period: '2026-Q2', extra: 0.25 },
    });
  });

  it('move a deadline, of a later phase as a longer gap', () => {
    const late = proposalsFor({ pilots: [single('P1', { latest: '2026-02-01' })] });
    expect(ofKind(late, 'later')?.change).toEqual({
      kind: 'later',
      pilot: 'P1',
      phase: 1,
      what: 'latest',
      from: '2026-02-01',
      to: '2026-04-05',
    });
    const gap = proposalsFor({ pilots: [{ phases: [{ weeks: 13 }, { weeks: 13, latest: '2026-05-03' }] }] });
    expect(ofKind(gap, 'gap')?.change).toMatchObject({ phase: 2, what: 'latest', to: '2026-07-05' });
  });

  it('make the plan longer', () => {
    const proposals = proposalsFor({
      plan: { periods: quarters(9e6) },
      pilots: [single('P1', {}, { value: 2 }), single('P2', {})],
    });
    expect(ofKind(proposals, 'horizon')?.change).toEqual({
      kind: 'horizon',
      quarters: 1,
      until: '2026-Q2',
    });
  });
});

describe('counter-proposals for a plan', () => {
  it('without a sequence move what is pinned', () => {
    const pilots = [single('P1', { pin: '2026-01-05' }), single('P2', { pin: '2026-01-12' })];
    const proposals = proposalsFor({ plan: ROOMY, pilots });
    expect(ofKind(proposals, 'later')).toMatchObject({
      about: { aim: 'sequence', pilot: 'P1' },
      change: { kind: 'later', what: 'pin', pilot: 'P1', from: '2026-01-05' },
    });
  });

  it('in which everything fits in time are none', () => {
    expect(proposalsFor({ pilots: [single('P1', {})] })).toEqual([]);
  });

  it('bring forward what starts much later than asked', () => {
    const proposals = proposalsFor({
      departments: [{ id: 'A' }, { id: 'B', tolerance: 5 }],
      plan: { settings: { 'temperature.maximumRise': 5, 'bigBang.departmentShare': 1 } },
      pilots: [single('P1', { from: '2026-Q1' }, { value: 2 }), single('P2', { from: '2026-Q1' })],
    });
    expect(ofKind(proposals, 'owner')).toMatchObject({
      about: { aim: 'earlier', pilot: 'P2', phase: 1 },
      change: { from: 'A', to: 'B' },
      effect: { moved: [{ pilot: 'P2', phase: 1, from: 13, to: 0 }] },
    });
  });

  it('say which findings go away', () => {
    const proposals = proposalsFor({
      departments: [{ tolerance: 3 }],
      plan: ROOMY,
      pilots: [
        {
          phases: [
            { weeks: 13, intensity: 3 },
            { weeks: 13, intensity: 3 },
          ],
        },
      ],
    });
    const codes = ofKind(proposals, 'smaller')?.effect.cleared.map(({ code }) => code);
    expect(codes).toContain('SEQ-01');
  });
});
