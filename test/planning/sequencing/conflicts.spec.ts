import { sequencePortfolio, type PlanningCase, type SequenceResult } from '../../../src/planning/index.js';
import type { GivenCase } from '../../support/planning-builders.js';
import { portfolioOf } from './examined.js';

function sequenceOf(given: GivenCase): SequenceResult {
  return sequencePortfolio(portfolioOf(given), { work: 20 });
}

/** The one department is the organisation, and may warm up as a whole. */
const ROOMY = { settings: { 'temperature.maximumRise': 5 } };

const single = (id: string, phase: object, more: object = {}) => ({
  id,
  ...more,
  phases: [{ weeks: 13, ...phase }],
});

describe('what clashes when no sequence is possible', () => {
  it('is a pin and the link it ignores', () => {
    const links: PlanningCase['links'] = [{ before: ['P1', 1], after: ['P2', 1] }];
    const pilots = [single('P1', {}), single('P2', { pin: '2026-01-05' })];
    const { status, conflict } = sequenceOf({ pilots, links });
    expect(status).toBe('infeasible');
    const pin = { week: 0, day: '2026-01-05' };
    expect(conflict).toEqual([
      { code: 'pin', pilot: 'P2', phase: 1, facts: pin, alone: true },
      expect.objectContaining({ code: 'link', pilot: 'P2', alone: true }),
    ]);
  });

  it('is two pins and the starts of one department', () => {
    const pilots = [
      single('P1', { pin: '2026-01-05' }),
      single('P2', { pin: '2026-01-12' }),
      single('P3', {}),
    ];
    const { conflict } = sequenceOf({ plan: ROOMY, pilots });
    expect(conflict).toEqual([
      expect.objectContaining({ code: 'pin', pilot: 'P1', alone: true }),
      expect.objectContaining({ code: 'pin', pilot: 'P2', alone: true }),
      expect.objectContaining({ code: 'starts', alone: true }),
    ]);
    expect(conflict[2]?.facts).toMatchObject({ department: 'A', period: '2026-Q1', value: 2, limit: 1 });
  });

  it('is a C that must start in time and what keeps its only pilot', () => {
    const plan = { emptyC: {}, settings: { 'breadth.withinPeriods': 1 } };
    const { conflict } = sequenceOf({ plan, pilots: [single('P1', { earliest: '2026-08-01' })] });
    expect(conflict.map(({ code, alone }) => [code, alone])).toEqual([
      ['earliest', true],
      ['breadth', true],
    ]);
  });

  it('is not alone where there are two clashes', () => {
    const pilots = ['P1', 'P2', 'P3', 'P4'].map((id, index) =>
      single(id, { pin: index < 2 ? '2026-01-05' : '2026-04-06' }),
    );
    const { conflict } = sequenceOf({ plan: ROOMY, pilots });
    expect(conflict.map(({ code, pilot, alone }) => [code, pilot ?? '', alone])).toEqual([
      ['starts', '', true],
      ['pin', 'P1', false],
      ['pin', 'P2', false],
    ]);
  });

  it('is left open where no limit is to blame', () => {
    const links: PlanningCase['links'] = [
      { before: ['P1', 1], after: ['P2', 1] },
      { before: ['P2', 1], after: ['P1', 1] },
    ];
    const pilots = [single('P1', { pin: '2026-01-05' }), single('P2', {})];
    const { status, violations, conflict } = sequenceOf({ pilots, links });
    expect(status).toBe('infeasible');
    expect(violations.map(({ code }) => code)).toContain('cycle');
    expect(conflict.map(({ code }) => code)).toContain('pin');
  });
});
