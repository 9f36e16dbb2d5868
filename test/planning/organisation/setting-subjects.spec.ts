import {
  checkSettings,
  isSameSetting,
  overridesOf,
  resolveSettings,
  SETTING_KEYS,
  SETTING_SUBJECTS,
  settingsOf,
  subjectOf,
} from '../../../src/planning/index.js';

describe('subjects', () => {
  it('hold every threshold once', () => {
    const all = SETTING_SUBJECTS.flatMap(settingsOf);
    expect([...all].sort()).toEqual([...SETTING_KEYS].sort());
    expect(SETTING_SUBJECTS.every((subject) => settingsOf(subject).length > 0)).toBe(true);
  });

  it.each([
    ['start.maximum', 'steps'],
    ['starts.perPeriod', 'heat'],
    ['bigBang.startsShare', 'breadth'],
    ['verdict.redesignFrom', 'criteria'],
    ['calm.leerpauze', 'pace'],
  ] as const)('%s is about %s', (key, subject) => {
    expect(subjectOf(key)).toBe(subject);
  });
});

describe('thresholds that contradict each other', () => {
  it.each([
    [
      { 'phase1.minimumWeeks': 27 },
      [{ key: 'phase1.minimumWeeks', problem: 'above-other', other: 'phase1.maximumWeeks' }],
    ],
    [{ 'phase1.minimumWeeks': 26 }, []],
    [
      { 'criterion.passFrom': 6 },
      [{ key: 'criterion.conditionalFrom', problem: 'above-other', other: 'criterion.passFrom' }],
    ],
    [{ 'criterion.passFrom': 7 }, []],
    [
      { 'heat.bands': [25, 50, 50, 100] },
      [{ key: 'heat.bands', problem: 'not-rising', other: 'heat.bands' }],
    ],
    [{ 'heat.bands': [25, 50, 51, 100] }, []],
    // One value per change tolerance is not a list of bounds.
    [{ 'rise.maximum': [3, 2, 1, 1, 1] }, []],
  ])('%j', (overrides, problems) => {
    expect(checkSettings(overrides)).toEqual(problems);
  });
});

describe('what an organisation has to keep', () => {
  it('is what differs from the defaults', () => {
    const settings = resolveSettings({ 'step.maximum': 2, 'goal.lastPhasePercent': 60 });
    expect(overridesOf(settings)).toEqual({ 'step.maximum': 2 });
  });

  it.each([
    [1 / 3, 0.333333, true],
    [1 / 3, 0.33, false],
    [[1, 2], [1, 2], true],
    [[1, 2], [1, 3], false],
    [[1, 2], [1], false],
  ])('%j and %j', (one, other, same) => {
    expect(isSameSetting(one, other)).toBe(same);
  });
});
