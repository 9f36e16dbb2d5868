import {
  assemblePortfolio,
  checkSequence,
  sequencePortfolio,
  type Starts,
} from '../../../src/planning/index.js';
import { readExample } from '../../support/examples.js';
import { portfolioOf } from './examined.js';

const single = (id: string, phase: object = {}) => ({ id, phases: [{ weeks: 13, ...phase }] });

describe('a sequence that keeps to an earlier one', () => {
  const keep: Starts = new Map([
    ['P1', [13]],
    ['P2', [0]],
  ]);

  it('moves nothing when nothing has to, although another order would be better', () => {
    const portfolio = portfolioOf({ pilots: [{ ...single('P1'), value: 3 }, single('P2')] });
    const anew = sequencePortfolio(portfolio, { work: 10 });
    expect([anew.starts.get('P1'), anew.starts.get('P2')]).toEqual([[0], [13]]);
    const result = sequencePortfolio(portfolio, { work: 10, keep });
    expect(result).toMatchObject({ starts: keep, moved: [], status: 'feasible' });
    expect(result.reasons).toContainEqual(expect.objectContaining({ code: 'plan-start', pilot: 'P2' }));
  });

  it('moves only what is no longer possible, and says so', () => {
    const pilots = [single('P1'), single('P2', { earliest: '2026-01-10' })];
    const { starts, moved } = sequencePortfolio(portfolioOf({ pilots }), { work: 10, keep });
    expect(starts.get('P1')).toEqual([13]);
    expect(starts.get('P2')).toEqual([1]);
    expect(moved).toEqual([{ pilot: 'P2', phase: 1, from: 0, to: 1 }]);
  });

  it('names staying as the reason where an earlier start was possible', () => {
    const later: Starts = new Map([['P1', [4]]]);
    const { reasons } = sequencePortfolio(portfolioOf({ pilots: [single('P1')] }), { work: 10, keep: later });
    expect(reasons).toEqual([{ code: 'kept', pilot: 'P1', phase: 1, facts: { week: 4, day: '2026-02-02' } }]);
  });

  it('moves nothing for the sake of one more phase', () => {
    const quarters = ['2026-Q1', '2026-Q2', '2026-Q3'];
    const plan = { periods: quarters.map((id) => ({ id, budget: 1_000_000 })) };
    const pilots = [{ id: 'P1', phases: [{ weeks: 13 }, { weeks: 13 }, { weeks: 13 }] }];
    const portfolio = portfolioOf({ plan, pilots });
    expect(sequencePortfolio(portfolio, { work: 10 }).starts.get('P1')).toEqual([0, 13, 26]);
    const old: Starts = new Map([['P1', [13, 26, null]]]);
    const { starts, moved } = sequencePortfolio(portfolio, { work: 10, keep: old });
    expect([starts.get('P1'), moved]).toEqual([[13, 26, null], []]);
  });

  it('makes room for a pilot that fits, before it keeps anything', () => {
    const plan = {
      periods: [
        { id: '2026-Q1', budget: 1_000_000 },
        { id: '2026-Q2', budget: 1_000_000 },
      ],
    };
    const pilots = [{ id: 'P1', phases: [{ weeks: 13 }, { weeks: 13 }] }];
    const old: Starts = new Map([['P1', [6, null]]]);
    const { starts, moved } = sequencePortfolio(portfolioOf({ plan, pilots }), { work: 10, keep: old });
    expect(starts.get('P1')).toEqual([0, 13]);
    expect(moved).toEqual([{ pilot: 'P1', phase: 1, from: 6, to: 0 }]);
  });

  it('keeps nearly everything of the demo after one delay, within every limit', () => {
    const planningCase = readExample('polderzeker');
    const first = sequencePortfolio(assemblePortfolio(planningCase), { work: 30 });
    const [delayed] = [...first.starts].filter(([, weeks]) => weeks[0] === 0);
    const pilots = planningCase.pilots.map((pilot) =>
      pilot.id === delayed?.[0]
        ? {
            ...pilot,
            phases: pilot.phases.map((phase, index) =>
              index === 0 ? { ...phase, earliest: '2026-11-01' } : phase,
            ),
          }
        : pilot,
    );
    const portfolio = assemblePortfolio({ ...planningCase, pilots });
    const anew = sequencePortfolio(portfolio, { work: 30 });
    const kept = sequencePortfolio(portfolio, { work: 30, keep: first.starts });
    const changed = [...first.starts].flatMap(([pilot, weeks]) =>
      weeks.filter((week, index) => week !== null && anew.starts.get(pilot)?.[index] !== week),
    );
    expect(kept.moved?.length).toBeLessThanOrEqual(changed.length);
    expect(kept.objective.value).toBeGreaterThanOrEqual(anew.objective.value);
    expect(checkSequence(portfolio, kept.starts, kept.profile).violations).toEqual([]);
  });
});
