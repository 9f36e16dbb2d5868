import { byC, byState, ListFilter, type Asked } from '../../../src/platform/lists/index.js';
import type { C } from '../../../src/planning/index.js';
import { speech } from '../../../src/platform/words/index.js';

interface Row {
  readonly title: string;
  readonly c: C;
  readonly state: 'open' | 'done';
}

const dutch = speech('nl');
const rows: readonly Row[] = [
  { title: 'Café voor klanten', c: 'conversation', state: 'open' },
  { title: 'Vragen in de winkel', c: 'content', state: 'done' },
  { title: 'Klanten vragen klanten', c: 'content', state: 'open' },
];

function asking(asked: Asked, pageSize = 2): ListFilter<Row> {
  const shape = {
    ...{ address: '/lijst', place: 'hier', keeps: { per: 'afdeling' }, pageSize },
    text: ({ title }: Row) => title,
    choices: [
      byC(({ c }: Row) => c, dutch.t),
      byState({ open: 'open', done: 'klaar' }, ({ state }: Row) => state, dutch.t),
    ],
  };
  return new ListFilter<Row>(shape, asked, dutch);
}

const titles = (found: readonly Row[]): readonly string[] => found.map(({ title }) => title);

describe('a list of which the address says what to show', () => {
  it.each<[string, Asked, readonly number[]]>([
    ['nothing asked', {}, [0, 1, 2]],
    ['a word without its accent or capital', { zoek: 'CAFE' }, [0]],
    ['every word, in any order', { zoek: 'winkel vragen' }, [1]],
    ['one word too many', { zoek: 'winkel café' }, []],
    ['a C', { c: 'content' }, [1, 2]],
    ['a C and a state', { c: 'content', stand: 'open' }, [2]],
    ['everything by name', { c: 'alle', stand: 'alle', zoek: ' ' }, [0, 1, 2]],
    ['what no list knows', { c: 'onzin', stand: ['open'], zoek: { toString: 1 } }, [0, 1, 2]],
  ])('%s', (_, asked, expected) => {
    expect(titles(asking(asked).keep(rows))).toEqual(
      titles(rows.filter((_row, index) => expected.includes(index))),
    );
  });

  it('goes from page to page with the same filter, and back to everything without it', () => {
    const filter = asking({ zoek: 'klanten', pagina: '1' }, 1);
    const found = filter.keep(rows);
    const { rows: shown, pages } = filter.page(found);
    expect(titles(shown)).toEqual(['Café voor klanten']);
    expect(pages).toEqual({
      text: 'Pagina 1 van 2',
      next: '/lijst?per=afdeling&zoek=klanten&pagina=2#hier',
      other: { text: 'Alles op één pagina', href: '/lijst?per=afdeling&zoek=klanten&pagina=alle#hier' },
    });
    expect(filter.form(found.length, rows.length).filters).toMatchObject({
      action: '/lijst#hier',
      fields: [{ name: 'per', value: 'afdeling' }],
      found: '2 van 3',
      clear: { href: '/lijst?per=afdeling#hier' },
    });
  });

  it.each<[unknown, number]>([
    ['2', 1],
    ['99', 1],
    ['-3', 2],
    ['x', 2],
    ['alle', 3],
  ])('shows of page %s %i rows', (pagina, count) => {
    expect(asking({ pagina }).page(rows).rows.length).toBe(count);
  });

  it('offers no filter for a list that one sees at a glance, unless it is on', () => {
    expect(asking({}).form(3, 3)).toEqual({});
    expect(asking({}).form(6, 6).filters?.clear).toBeUndefined();
    expect(
      asking({ c: 'content' })
        .form(2, 3)
        .filters?.choices[0]?.options.map(({ chosen }) => chosen),
    ).toEqual([...[false, false, false, true, false]]);
  });
});
