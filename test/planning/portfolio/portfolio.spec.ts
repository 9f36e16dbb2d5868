import type { PortfolioOptions, Standing } from '../../../src/planning/index.js';
import { aPortfolio, type GivenPilot } from '../../support/planning-builders.js';

const rejected: GivenPilot = {
  answers: {
    culture: [0, 0, 0, 0, 0],
    resources: [3, 3, 3, 3, 3],
    gain: [3, 3, 3, 3, 3],
    scalability: [3, 3, 3, 3, 3],
  },
};

describe('who is in the plan', () => {
  it.each<[string, GivenPilot, PortfolioOptions, Standing]>([
    ['an approved proposal', {}, {}, 'counted'],
    ['a selected one', { state: 'selected' }, {}, 'counted'],
    ['one that is left out', {}, { exclude: ['P1'] }, 'forced-out'],
    ['one that is both forced in and left out', {}, { include: ['P1'], exclude: ['P1'] }, 'forced-out'],
    ['an approved one that is forced in all the same', {}, { include: ['P1'] }, 'counted'],
    ['a parked one', { state: 'parked' }, {}, 'parked'],
    ['a withdrawn one', { state: 'withdrawn' }, {}, 'withdrawn'],
    ['a parked one that is forced in', { state: 'parked' }, { include: ['P1'] }, 'forced-in'],
    ['a rejected one', rejected, {}, 'not-eligible'],
    ['a rejected one that is selected', { ...rejected, state: 'selected' }, {}, 'not-eligible'],
    ['a rejected one that is forced in', rejected, { include: ['P1'] }, 'forced-in'],
    ['one without answers', { answers: {} }, {}, 'not-eligible'],
    ['one that stops after phase 1', { stopsAfterPhase1: 'eenmalig', phases: [{}] }, {}, 'parked'],
  ])('%s', (_, pilot, options, standing) => {
    const counted = standing === 'counted' || standing === 'forced-in';
    const { proposals } = aPortfolio({ pilots: [pilot] }, options);
    expect(proposals).toMatchObject([{ standing, counted, scope: counted ? 'plan' : 'proposal' }]);
  });
});

it('judges on the day the plan starts, unless it says otherwise', () => {
  expect(aPortfolio().asOf).toBe('2026-01-05');
  expect(aPortfolio({ plan: { asOf: '2026-06-11' } }).asOf).toBe('2026-06-11');
});

it('takes computed starts; a pilot without them has no dates', () => {
  const { proposals } = aPortfolio(
    { pilots: [{}, { id: 'P2' }] },
    { starts: new Map([['P1', [0, 20, null]]]) },
  );
  expect(proposals.map(({ phases }) => phases.map(({ start }) => start))).toEqual([
    [0, 20, null],
    [null, null, null],
  ]);
});
