import {
  cultureGap,
  type CultureAxis,
  type Score,
  type SettingOverrides,
} from '../../../src/planning/index.js';
import { aPortfolio } from '../../support/planning-builders.js';

type Axes = Readonly<Partial<Record<CultureAxis, number>>>;

function gapOf(
  current: Axes | undefined,
  required: Axes | undefined,
  c1: Score = 3,
  settings: SettingOverrides = {},
) {
  const portfolio = aPortfolio({
    organisation: current ? { culture: { axes: current } } : {},
    plan: { settings },
    pilots: [
      {
        ...(required ? { requiredAxes: required } : {}),
        answers: {
          culture: [c1, 3, 3, 3, 3],
          resources: [3, 3, 3, 3, 3],
          gain: [3, 3, 3, 3, 3],
          scalability: [3, 3, 3, 3, 3],
        },
      },
    ],
  });
  const [proposal] = portfolio.proposals;
  if (!proposal) throw new Error('there is one proposal');
  return cultureGap(proposal.pilot, portfolio.organisation, proposal.assessment, portfolio.settings);
}

const three = { openness: 3, customerFocus: 3, riskAppetite: 3, mandate: 3 };

describe('the culture that phase 1 asks for', () => {
  it('is not known when the proposal names no axis', () => {
    expect(gapOf(three, undefined)).toBeNull();
    expect(gapOf(three, {})).toBeNull();
  });

  it('adds up what is missing, and what is there counts for nothing', () => {
    expect(gapOf(three, { mandate: 4, openness: 5, customerFocus: 1 })).toEqual({
      axes: [
        { axis: 'openness', required: 5, current: 3, gap: 2 },
        { axis: 'customerFocus', required: 1, current: 3, gap: 0 },
        { axis: 'mandate', required: 4, current: 3, gap: 1 },
      ],
      total: 3,
      reconsider: true,
    });
  });

  it('does not guess what the organisation has not recorded', () => {
    expect(gapOf(undefined, { openness: 5 })).toEqual({
      axes: [{ axis: 'openness', required: 5, current: null, gap: null }],
      total: 0,
      reconsider: false,
    });
  });

  it.each<[string, Axes, Score, boolean]>([
    ['one axis 1 short', { openness: 4 }, 3, false],
    ['one axis 2 short', { openness: 5 }, 3, true],
    ['two axes 1 short', { openness: 4, mandate: 4 }, 3, false],
    ['three axes 1 short', { openness: 4, mandate: 4, riskAppetite: 4 }, 3, true],
    ['one axis 2 short, but C1 says so too', { openness: 5 }, 2, false],
  ])('asks to look at C1 again: %s', (_, required, c1, expected) => {
    expect(gapOf(three, required, c1)?.reconsider).toBe(expected);
  });

  it('follows the limits of the organisation', () => {
    expect(gapOf(three, { openness: 4 }, 3, { 'culture.axisGap': 1 })?.reconsider).toBe(true);
    expect(gapOf(three, { openness: 4, mandate: 4 }, 3, { 'culture.totalGap': 2 })?.reconsider).toBe(true);
  });
});
