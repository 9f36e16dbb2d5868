import { sequencePortfolio } from '../../../src/planning/index.js';
import { portfolioOf } from './examined.js';

describe('why a phase is not a week earlier', () => {
  it('names no phase that never runs beside it', () => {
    const departments = [{ id: 'A', tolerance: 1 }] as const;
    const plan = { settings: { 'temperature.maximumRise': 9 } };
    const pilots = [
      {
        id: 'P1',
        phases: [
          { weeks: 6, intensity: 1 },
          { weeks: 13, intensity: 2 },
        ],
      },
    ] as const;
    const { starts, reasons } = sequencePortfolio(portfolioOf({ departments, plan, pilots }), { work: 20 });
    // Two degrees in the first quarter would be a rise of two, where the department may have one.
    expect(starts.get('P1')).toEqual([0, 13]);
    const own = reasons.filter(({ phase }) => phase === 2);
    expect(own).toMatchObject([{ code: 'rise', pilot: 'P1', facts: { value: 2, limit: 1, others: [] } }]);
  });
});
