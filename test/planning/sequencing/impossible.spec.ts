import { namedProfile } from '../../../src/planning/index.js';
import { attempt, sequencingOf, type Attempt } from '../../../src/planning/sequencing/attempt.js';
import type { GivenCase, GivenPilot } from '../../support/planning-builders.js';
import { portfolioOf } from './examined.js';

/** What can be said of a plan of any size without looking at its sequences: that there is none. */

/** Of another department, so that they get in the way of nothing; too many to look at everything. */
const OTHERS = Array.from({ length: 8 }, (_, index): GivenPilot => ({
  id: `Q${index}`,
  owner: 'Z',
  c: 'collaboration',
}));
const DEPARTMENTS = ['A', 'B', 'Z'].map((id) => ({ id, headcount: 10 }));
const ROOMY = { 'temperature.maximumRise': 9 };

function attemptOf({ pilots = [], ...given }: GivenCase): Attempt {
  const portfolio = portfolioOf({
    departments: DEPARTMENTS,
    plan: { settings: ROOMY },
    ...given,
    pilots: [...pilots, ...OTHERS],
  });
  const profile = namedProfile('balanced', portfolio.settings);
  return attempt(sequencingOf({ portfolio, profile, demands: {} }), { work: 5 });
}

function isProvedImpossible(given: GivenCase): boolean {
  const { solution, violations } = attemptOf(given);
  expect(violations).not.toEqual([]);
  const proved = solution?.proved ?? true;
  // What cannot be is not looked for.
  expect(solution?.work ?? 0).toBe(proved ? 0 : 5);
  return proved;
}

const hot = (pin: string): GivenPilot => ({ id: 'P1', owner: 'A', phases: [{ intensity: 4, pin }] });
const mild: GivenPilot = { id: 'P2', owner: 'A', phases: [{ intensity: 2 }, { intensity: 2 }] };

describe('a plan of which no sequence can be', () => {
  it('is one with a pin in the first quarter that is too hot for a department that did nothing yet', () => {
    expect(isProvedImpossible({ pilots: [hot('2026-01-05'), mild] })).toBe(true);
  });

  it('is not one where the quarter before can be warmed', () => {
    expect(attemptOf({ pilots: [hot('2026-10-05'), mild] }).violations).toEqual([]);
  });

  it('is one where a C must begin in time and its only pilot is pinned later', () => {
    const late = { id: 'P1', owner: 'A', c: 'content' as const, phases: [{ pin: '2027-06-28' }] };
    const plan = { settings: ROOMY, emptyC: { collaboration: 'later' } };
    expect(isProvedImpossible({ plan, pilots: [late] })).toBe(true);
  });

  it('is one where something is pinned before all that a service organisation may open with', () => {
    const organisation = { service: true };
    const opener = { id: 'P2', owner: 'A', c: 'conversation' as const, phases: [{ earliest: '2026-04-06' }] };
    const early = { id: 'P1', owner: 'A', c: 'content' as const, phases: [{ pin: '2026-03-30' }] };
    expect(isProvedImpossible({ organisation, pilots: [early, opener] })).toBe(true);
  });
});
