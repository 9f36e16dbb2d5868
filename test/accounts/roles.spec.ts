import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTIONS, may, ROLES } from '../../src/accounts/policy.js';

const PAGE = readFileSync(join(__dirname, '../../docs/roles.md'), 'utf8');

/** Rows of the table: an action in backticks, then a column for each role. */
function rows(): ReadonlyMap<string, readonly string[]> {
  const lines = PAGE.split('\n').filter((line) => /^\| .*`[a-z-]+`/.test(line));
  return new Map(
    lines.map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      return [/`([a-z-]+)`/.exec(cells[1] ?? '')?.[1] ?? '', cells.slice(2, 2 + ROLES.length)];
    }),
  );
}

describe('docs/roles.md', () => {
  it('has a row for every action of the policy, and no other', () => {
    expect([...rows().keys()].sort()).toEqual([...ACTIONS].sort());
  });

  it.each(ACTIONS)('says of %s what the policy says', (action) => {
    expect(rows().get(action)).toEqual(ROLES.map((role) => (may({ role }, action) ? 'yes' : '')));
  });
});
