import type { Signal } from '../../src/pilots/index.js';
import { signalsModel } from '../../src/gates/web/signals/signals.page.js';
import type { Asked } from '../../src/platform/lists/index.js';
import { speech } from '../../src/platform/words/index.js';
import { director } from '../support/access.js';

function signal(id: string, fields: Partial<Signal> = {}): Signal {
  return {
    ...{ id, kind: 'idea', department: 'KS', text: `Signaal ${id}`, on: '2026-06-10', status: 'new' },
    ...{ ownerId: null, ownerName: '', outcome: '', success: '' },
    ...{ recordedBy: 'Bo', recordedAt: '2026-06-10T09:00:00Z', version: 1 },
    ...fields,
  };
}

const SIGNALS = [
  signal('1', { kind: 'complaint', text: 'Te laat gebeld' }),
  signal('2', { status: 'picked-up', ownerId: 'x', ownerName: 'Noor' }),
  signal('3', { department: 'MC', pilot: 'P1' }),
];

function list(asked: Asked, signals: readonly Signal[] = SIGNALS, done = false) {
  const departments = new Map([
    ['KS', 'Klantenservice'],
    ['MC', 'Marketing'],
  ]);
  const pilots = new Map([['P1', 'Café zonder drempel']]);
  const model = signalsModel({ access: director, signals, done, asked, departments, pilots }, speech('nl'));
  return {
    model,
    rows: model.table?.groups.flatMap(({ rows }) => rows.map(({ header }) => header.text)),
    headings: model.table?.groups.map(({ heading }) => heading?.text),
  };
}

describe('the list of customer signals', () => {
  it.each<[string, Asked, readonly string[]]>([
    ['nothing in particular', {}, ['Te laat gebeld', 'Signaal 2', 'Signaal 3']],
    ['words', { zoek: 'LAAT' }, ['Te laat gebeld']],
    ['the name of its owner', { zoek: 'noor' }, ['Signaal 2']],
    ['the title of its pilot', { zoek: 'cafe' }, ['Signaal 3']],
    ['a kind', { soort: 'complaint' }, ['Te laat gebeld']],
    ['a department', { afdeling: 'MC' }, ['Signaal 3']],
    ['a state', { status: 'picked-up' }, ['Signaal 2']],
  ])('is found by %s', (_, asked, expected) => {
    expect(list(asked).rows).toEqual(expected);
  });

  it('counts what was found, not what is on the page', () => {
    const many = Array.from({ length: 101 }, (_, index) => signal(String(index)));
    const { rows, headings, model } = list({ pagina: '2' }, many);
    expect([rows, headings]).toEqual([['Signaal 100'], ['Klantenservice: 101 ideeën']]);
    expect(model.pages?.previous).toBe('/o/acme/signalen?pagina=1');
    expect(list({ afdeling: 'KS' }).headings).toEqual(['Klantenservice: 1 klacht en 1 idee']);
  });

  it('leads back from nothing found, and stays with what was dealt with', () => {
    const { empty, table } = list({ zoek: 'zzz' }).model;
    expect([table, empty]).toEqual([
      undefined,
      {
        text: 'Niets past bij wat u zoekt.',
        actions: [{ text: 'Toon alles', href: '/o/acme/signalen' }],
      },
    ]);
    const done = list({ stand: 'afgehandeld', zoek: 'zzz' }, SIGNALS, true).model;
    expect(done.empty?.actions?.[0]?.href).toBe('/o/acme/signalen?stand=afgehandeld');
    expect(done.filters?.choices.map(({ label }) => label)).toEqual(['Soort', 'Afdeling']);
  });

  it('says that there is none where nothing was left out', () => {
    expect(list({}, []).model.empty).toEqual({ text: 'Er staat geen signaal open.' });
    expect(list({}, [], true).model.empty).toEqual({ text: 'Er is nog geen signaal afgehandeld.' });
  });
});
