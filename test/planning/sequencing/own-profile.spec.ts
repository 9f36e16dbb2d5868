import {
  checkCase,
  namedProfile,
  profileCalled,
  resolveSettings,
  sequencePortfolio,
  wholeProfile,
  type OwnProfile,
  type Profile,
} from '../../../src/planning/index.js';
import { aCase } from '../../support/planning-builders.js';
import { portfolioOf } from './examined.js';

const spring: OwnProfile = {
  name: 'Voorjaar',
  ceilingPercent: 50,
  leerpauze: 3,
  settings: { 'rise.maximum': [1, 1, 1, 1, 1] },
};

/** Finds it by name, as a form or the command line does. */
function called(own: OwnProfile): Profile {
  return wholeProfile(profileCalled(own.name, [own]) ?? 'balanced', resolveSettings());
}

describe('a profile by name', () => {
  it('is one of the three, or one of the own ones whatever the capitals, or nothing', () => {
    expect(profileCalled('calm', [spring])).toBe('calm');
    expect(profileCalled(' VOORJAAR ', [spring])).toMatchObject({ id: 'Voorjaar', ceilingPercent: 50 });
    expect(profileCalled('Najaar', [spring])).toBeUndefined();
    expect(profileCalled('Voorjaar')).toBeUndefined();
  });

  it('without numbers does what Evenwichtig does', () => {
    const { id, ...numbers } = called({ name: 'Leeg' });
    const { id: _, ...balanced } = namedProfile('balanced', resolveSettings());
    expect([id, numbers]).toEqual(['Leeg', balanced]);
  });

  it('cannot have the name of another, or of one of the three', () => {
    const profiles = [{ name: 'Voorjaar' }, { name: 'voorjaar' }, { name: 'Calm' }];
    expect(checkCase(aCase({ plan: { profiles } }))).toEqual([
      { path: 'plan.profiles[1].name', code: 'profile-name-taken', facts: { name: 'voorjaar' } },
      { path: 'plan.profiles[2].name', code: 'profile-name-taken', facts: { name: 'Calm' } },
    ]);
  });
});

describe('a sequence with a profile of one’s own', () => {
  const roomy = { settings: { 'temperature.maximumRise': 5 } };

  it('keeps its ceiling, its rise limit and its pause between phases', () => {
    // Tolerance 3: the ceiling is 6 degrees, with this profile 3; a rise of 2 is 1 with this profile.
    const portfolio = portfolioOf({
      plan: roomy,
      pilots: [
        {
          phases: [
            { intensity: 1, weeks: 13 },
            { intensity: 2 as const, weeks: 13 },
          ],
        },
      ],
    });
    const free = sequencePortfolio(portfolio, { work: 50 });
    const held = sequencePortfolio(portfolio, { work: 50, profile: called(spring) });
    expect(free.starts.get('P1')).toEqual([0, 13]);
    // Three weeks of pause; a start in the quarter after keeps the rise at 1 only from a quarter that is warm already.
    expect(held.starts.get('P1')).toEqual([0, 16]);
    expect(
      held.certificate.departments.every(({ ceiling, riseLimit }) => ceiling === 3 && riseLimit === 1),
    ).toBe(true);
  });

  it('lets the C that counts most have the place that there is for one', () => {
    const budget = 1_000;
    const periods = [{ id: '2026-Q1', budget }];
    const one = { phases: [{ weeks: 13, money: budget, from: '2026-Q1' }] };
    const portfolio = portfolioOf({
      plan: { ...roomy, periods },
      departments: [{ id: 'A' }, { id: 'B' }, { id: 'D' }, { id: 'E' }],
      pilots: [
        { id: 'P1', c: 'content', owner: 'A', ...one },
        { id: 'P2', c: 'collaboration', owner: 'B', ...one },
      ],
    });
    const placed = (weights: NonNullable<OwnProfile['weights']>) =>
      [...sequencePortfolio(portfolio, { work: 50, profile: called({ name: 'W', weights }) }).starts]
        .filter(([, [start]]) => start !== null)
        .map(([pilot]) => pilot);
    expect(placed({ content: 2 })).toEqual(['P1']);
    expect(placed({ collaboration: 2 })).toEqual(['P2']);
  });
});
