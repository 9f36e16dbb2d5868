import { yearEndNote } from '../../src/gates/web/year-end.js';
import { decisionsDue, type GateDue } from '../../src/planning/index.js';
import { speech } from '../../src/platform/words/index.js';
import { aPortfolio } from '../support/planning-builders.js';

const gate = decisionsDue(
  aPortfolio({ pilots: [{ phases: [{ weeks: 13, from: '2026-Q1' }] }] }),
  '2026-01-05',
)[0];

function note(from: string, to: string, due: GateDue['due'] = 'later') {
  if (!gate) throw new Error('a phase ends with a decision');
  return yearEndNote({ ...gate, due, window: { from, to, week: 0 } }, speech('nl'))?.replaceAll(
    '\u00A0',
    ' ',
  );
}

describe('the turn of the year in the days of a decision', () => {
  it('is named with what is left', () => {
    expect(note('2024-12-23', '2025-01-03')).toBe(
      'Kerst en nieuwjaar vallen hierin. Wat overblijft: 23 – 24 december 2024 en 2 – 3 januari 2025.',
    );
    expect(note('2026-12-29', '2026-12-29')).toBe(
      'Dit valt tussen kerst en nieuwjaar. Spreek een andere dag af.',
    );
  });

  it('is no news where it does not fall there, or has passed', () => {
    expect(note('2026-12-07', '2026-12-18')).toBeUndefined();
    expect(note('2026-12-21', '2027-01-01', 'overdue')).toBeUndefined();
  });
});
