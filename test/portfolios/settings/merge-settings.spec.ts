import { resolveSettings } from '../../../src/planning/index.js';
import { mergeSettings } from '../../../src/portfolios/settings/merge-settings.js';

const base = resolveSettings({ 'phase1.maximumWeeks': 30 });

describe('a change on what holds now', () => {
  it('is kept when nobody else changed anything', () => {
    const typed = { ...base, 'step.maximum': 2 };
    const { settings, changed, conflicts } = mergeSettings(base, typed, base);
    expect([settings['step.maximum'], settings['phase1.maximumWeeks'], changed, conflicts]).toEqual([
      2,
      30,
      ['step.maximum'],
      [],
    ]);
  });

  it('stands beside another threshold that somebody else changed', () => {
    const current = { ...base, 'phase1.maximumWeeks': 40 };
    const { settings, conflicts } = mergeSettings(base, { ...base, 'step.maximum': 2 }, current);
    expect([settings['step.maximum'], settings['phase1.maximumWeeks'], conflicts]).toEqual([2, 40, []]);
  });

  it('meets a change of the same threshold', () => {
    const current = { ...base, 'step.maximum': 3 };
    const { conflicts } = mergeSettings(base, { ...base, 'step.maximum': 2 }, current);
    expect(conflicts).toEqual(['step.maximum']);
  });

  it('is no change when it holds already', () => {
    const current = { ...base, 'step.maximum': 2 };
    const { changed, conflicts } = mergeSettings(base, { ...base, 'step.maximum': 2 }, current);
    expect([changed, conflicts]).toEqual([[], []]);
  });
});
