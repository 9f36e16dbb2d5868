import {
  checkSettings,
  forTolerance,
  resolveSettings,
  SETTING_KEYS,
  SETTINGS,
} from '../../../src/planning/index.js';

it('has a default within its own range for every threshold', () => {
  const defaults = Object.fromEntries(SETTING_KEYS.map((key) => [key, SETTINGS[key].value]));
  expect(checkSettings(defaults)).toEqual([]);
  expect(SETTING_KEYS.every((key) => SETTINGS[key].source.length > 0)).toBe(true);
});

it('puts what the organisation chose over the defaults', () => {
  const settings = resolveSettings({ 'step.maximum': 2, 'rise.maximum': [1, 1, 1, 1, 1] });
  expect(settings['step.maximum']).toBe(2);
  expect(settings['rise.maximum']).toEqual([1, 1, 1, 1, 1]);
  expect(settings['step.bigBangFrom']).toBe(3);
});

it.each([
  ['a name nobody knows', { 'step.mximum': 1 }, [{ key: 'step.mximum', problem: 'unknown' }]],
  ['a name every object has', { constructor: 1 }, [{ key: 'constructor', problem: 'unknown' }]],
  ['too low', { 'step.maximum': -1 }, [{ key: 'step.maximum', problem: 'out-of-range', min: 0, max: 4 }]],
  ['too high', { 'step.maximum': 5 }, [{ key: 'step.maximum', problem: 'out-of-range', min: 0, max: 4 }]],
  ['a list for a number', { 'step.maximum': [1] }, [{ key: 'step.maximum', problem: 'not-a-number' }]],
  ['not a number', { 'step.maximum': Number.NaN }, [{ key: 'step.maximum', problem: 'not-a-number' }]],
  ['a number for a list', { 'rise.maximum': 1 }, [{ key: 'rise.maximum', problem: 'wrong-length' }]],
  ['a list too short', { 'rise.maximum': [1, 1] }, [{ key: 'rise.maximum', problem: 'wrong-length' }]],
  [
    'one of a list too high',
    { 'rise.maximum': [1, 1, 1, 1, 11] },
    [{ key: 'rise.maximum', problem: 'out-of-range', min: 0, max: 10 }],
  ],
  ['the bounds themselves', { 'step.maximum': 0, 'goal.lastPhasePercent': 100 }, []],
])('refuses %s', (_, overrides, problems) => {
  expect(checkSettings(overrides)).toEqual(problems);
});

it('reads a threshold by change tolerance', () => {
  expect([1, 2, 3, 4, 5].map((tolerance) => forTolerance([1, 1, 2, 3, 3], tolerance))).toEqual([
    1, 1, 2, 3, 3,
  ]);
});
