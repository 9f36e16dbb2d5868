import { namedProfile } from '../../../src/planning/index.js';
import { boundOf } from '../../../src/planning/sequencing/bound.js';
import { toProblem } from '../../../src/planning/sequencing/model.js';
import type { GivenCase, GivenPilot } from '../../support/planning-builders.js';
import { portfolioOf } from './examined.js';

/** Two quarters of 13 weeks; pilots of one phase of 20 weeks, one degree and value 1 each. */

interface Given extends Pick<GivenCase, 'departments' | 'pilots'> {
  readonly warming?: number;
  readonly budget?: number;
}

function boundOn({ warming = 9, budget = 1_000_000, ...given }: Given): ReturnType<typeof boundOf> {
  const periods = ['2026-Q1', '2026-Q2'].map((id) => ({ id, budget }));
  const portfolio = portfolioOf({
    ...given,
    plan: { periods, settings: { 'temperature.maximumRise': warming } },
  });
  return boundOf(toProblem(portfolio, namedProfile('balanced', portfolio.settings)));
}

const LONG = { weeks: 20, money: 0 };
const pilots = (count: number, phase: object): readonly GivenPilot[] =>
  Array.from({ length: count }, (_, index) => ({ id: `P${String(index)}`, value: 1, phases: [phase] }));

describe('no more fits than there is room for', () => {
  it('in the hours of a department: 26 weeks of 1 hold one of 20 weeks and 6 of the next', () => {
    const departments = [{ id: 'A', tolerance: 5, fteCapacity: 1 }] as const;
    const { value } = boundOn({ departments, pilots: pilots(2, { ...LONG, fte: { A: 1 } }) });
    expect(value).toBeCloseTo(1 + 6 / 20, 3);
  });

  it('in the degrees that a department may climb: 1, then 2, is 39 weeks of one degree', () => {
    const { value } = boundOn({ departments: [{ id: 'A', tolerance: 1 }], pilots: pilots(3, LONG) });
    expect(value).toBeCloseTo(39 / 20, 3);
  });

  it('in the degrees that the organisation may climb: a half, then 1, is 19.5 weeks of one degree', () => {
    const departments = [{ id: 'A', tolerance: 5 }] as const;
    const { value } = boundOn({ departments, pilots: pilots(3, LONG), warming: 0.5 });
    expect(value).toBeCloseTo(19.5 / 20, 3);
  });

  it('in no money: whatever costs nothing, and nothing else', () => {
    const dear = { id: 'DEAR', value: 1, phases: [{ ...LONG, money: 20_000 }] };
    const departments = [{ id: 'A', tolerance: 5 }] as const;
    const bound = boundOn({ departments, pilots: [...pilots(3, LONG), dear], budget: 0 });
    expect(bound.value).toBeCloseTo(3, 3);
    expect(bound.phases).toBeCloseTo(3, 3);
  });
});
