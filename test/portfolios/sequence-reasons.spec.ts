import type { SequenceResult } from '../../src/planning/index.js';
import { speech } from '../../src/platform/words/index.js';
import { reasonsTable } from '../../src/portfolios/web/sequence-reasons.js';
import { aPortfolio } from '../support/planning-builders.js';

const about = { pilot: 'P1', phase: 1 };
const given: Pick<SequenceResult, 'reasons' | 'starts'> = {
  starts: new Map([['P1', [0, 13, null]]]),
  reasons: [
    { code: 'plan-start', ...about, facts: { earliest: 0, day: '2026-01-05' } },
    { code: 'readiness', ...about, facts: { date: '2026-02-01', earliest: 4, day: '2026-02-02' } },
  ],
};

it('names one limit a phase, the first one, and says beside each date what was asked', () => {
  const portfolio = aPortfolio();
  const table = reasonsTable(given, { portfolio, pilots: portfolio.counted }, speech('nl'), () => ({}));
  const rows = table.groups[0]?.rows.map(({ cells }) => cells.map(({ text, note }) => [text, note ?? '']));
  expect(rows).toEqual([
    [
      ['5 januari 2026', 'zoals gevraagd'],
      ['Vóór 5 januari 2026 kan er niets beginnen.', ''],
    ],
    [
      ['6 april 2026', 'zoals gevraagd'],
      ['', ''],
    ],
    [
      ['past niet', 'gevraagd: 6 juli 2026'],
      ['', ''],
    ],
  ]);
});
