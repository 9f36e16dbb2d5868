import { groupBy } from '../../../src/planning/index.js';

it('keeps what has the same key together, keys and items in the order in which they come', () => {
  const groups = groupBy(['pan', 'pot', 'frog', 'pond', 'fly'], (word) => word.slice(0, 1));
  expect([...groups]).toEqual([
    ['p', ['pan', 'pot', 'pond']],
    ['f', ['frog', 'fly']],
  ]);
  expect(groupBy([], () => '').size).toBe(0);
});
