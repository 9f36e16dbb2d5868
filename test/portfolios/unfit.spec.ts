import type { Role } from '../../src/accounts/index.js';
import type { SequenceResult } from '../../src/planning/index.js';
import { speech } from '../../src/platform/words/index.js';
import { clashIn, unfitPage } from '../../src/portfolios/web/sequence-unfit.js';
import { aPortfolio } from '../support/planning-builders.js';

const items = Array.from({ length: 45 }, (_, index) => ({ why: `reden ${String(index + 1)}` }));

it('what does not fit goes a page at a time, and leaves the list of reasons as it is', () => {
  const asked = { niet: '2', zoek: 'blog', pagina: '3' };
  const { unfit, unfitPages } = unfitPage(
    'acme',
    items,
    { asked, keeps: { zoek: 'blog', pagina: '3' } },
    speech('nl'),
  );
  expect([unfit[0]?.why, unfit.length]).toEqual(['reden 21', 20]);
  expect(unfitPages).toMatchObject({
    text: 'Pagina 2 van 3',
    previous: '/o/acme/volgorde?zoek=blog&pagina=3&niet=1#past-niet',
    next: '/o/acme/volgorde?zoek=blog&pagina=3&niet=3#past-niet',
  });
});

it('leads from a C that cannot begin in time to the reason why it may wait, for who may give one', () => {
  const conflict: SequenceResult['conflict'] = [
    { code: 'breadth', facts: { c: 'collaboration', quarters: 4, pilots: ['P1'] }, alone: true },
  ];
  const ways = (role: Role) =>
    clashIn({ slug: 'acme', role }, { conflict }, aPortfolio(), speech('nl')).letWait;
  expect(ways('strategy-director')).toEqual([
    { text: 'Leg vast waarom Collaboratie mag wachten', href: '/o/acme/bord/leeg/collaboration' },
  ]);
  expect(ways('reader')).toEqual([]);
});
