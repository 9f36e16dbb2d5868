import { LastUsed } from '../../../src/platform/last-used/index.js';

describe('what was used last', () => {
  it('lets go of what was not asked for longest', () => {
    const kept = new LastUsed<number>(2);
    kept.set('one', 1);
    kept.set('two', 2);
    kept.get('one');
    kept.set('three', 3);
    expect([kept.get('one'), kept.get('two'), kept.get('three')]).toEqual([1, undefined, 3]);
  });

  it('holds a key once, with its last value', () => {
    const kept = new LastUsed<number>(2);
    kept.set('one', 1);
    kept.set('two', 2);
    kept.set('one', 10);
    expect([kept.get('one'), kept.get('two')]).toEqual([10, 2]);
  });
});
