import { sequencePortfolio } from '../../../src/planning/index.js';
import { portfolioOf } from './examined.js';

describe('why a phase is not a week earlier', () => {
  it.each([
    ['rise', 1, 9],
    ['temperature', 5, 1],
  ] as const)('names no phase that never runs beside it: %s', (code, tolerance, warming) => {
    const departments = [{ id: 'A', tolerance }] as const;
    const plan = { settings: { 'temperature.maximumRise': warming } };
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
    // Two degrees in the first quarter would be a rise of two, where one is allowed.
    expect(starts.get('P1')).toEqual([0, 13]);
    const own = reasons.filter(({ phase }) => phase === 2);
    expect(own).toMatchObject([{ code, pilot: 'P1', facts: { value: 2, limit: 1, others: [] } }]);
  });
});
