import { LANGUAGES, speech } from '../../../src/platform/words/index.js';
import { exampleAsking, exampleModel } from '../../../src/portfolios/web/proposals/example.page.js';
import { stateOf } from '../../../src/portfolios/web/proposals/proposal-question.js';
import { askedOf } from '../../../src/portfolios/web/proposals/questions/index.js';

describe.each(LANGUAGES)('the example of a proposal (%s)', (language) => {
  const say = speech(language);

  it('answers every question', () => {
    const { pilot } = exampleAsking(say);
    const open = askedOf(pilot).filter((question) => stateOf(question, pilot) !== 'done');
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('shows every answer, and no way to change one', () => {
    const rows = exampleModel('acme', say).sections.flatMap((section) => section.rows);
    expect(rows.length).toBeGreaterThan(25);
    for (const row of rows) {
      expect(row.value).not.toBe(say.t.proposing.notFilledIn);
      expect(row.action).toBeUndefined();
    }
  });
});
