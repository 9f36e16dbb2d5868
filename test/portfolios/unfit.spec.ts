import { speech } from '../../src/platform/words/index.js';
import { unfitPage } from '../../src/portfolios/web/sequence-unfit.js';

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
