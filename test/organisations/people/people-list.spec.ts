import type { ListedPerson } from '../../../src/accounts/index.js';
import { peopleModel, type PeopleInput } from '../../../src/organisations/web/people/people.pages.js';
import type { Asked } from '../../../src/platform/lists/index.js';
import { speech } from '../../../src/platform/words/index.js';
import { director as access } from '../../support/access.js';

function person(name: string, fields: Partial<ListedPerson> = {}): ListedPerson {
  return {
    ...{ personId: name, name, email: null, role: 'reader', departments: [] },
    since: '2026-01-05T09:00:00Z',
    ...fields,
  };
}

const PEOPLE = [
  person('Zoë', { email: 'zoe@acme.example' }),
  person('Bo', { role: 'department-head', departments: ['KS'] }),
  person('Cas', { role: 'department-head', departments: ['MC', 'KS'] }),
];

function list(
  asked: Asked,
  people: readonly ListedPerson[] = PEOPLE,
  below: Pick<PeopleInput, 'invitations' | 'left'> = { invitations: [], left: [] },
) {
  const departments = [
    { id: 'KS', name: 'Klantenservice' },
    { id: 'MC', name: 'Marketing' },
  ];
  const about = { ...below, departments, now: '2026-02-01T09:00:00Z' };
  const model = peopleModel({ access, people, asked, ...about }, speech('nl'));
  const rows = model.table?.groups.flatMap((group) => group.rows.map(({ header }) => header.text));
  return { model, rows };
}

describe('the list of people', () => {
  it.each<[string, Asked, readonly string[]]>([
    ['nothing in particular', {}, ['Zoë', 'Bo', 'Cas']],
    ['a name without its accent', { zoek: 'zoe' }, ['Zoë']],
    ['a mail address', { zoek: '@acme' }, ['Zoë']],
    ['a role', { rol: 'department-head' }, ['Bo', 'Cas']],
    ['a department', { afdeling: 'MC' }, ['Cas']],
  ])('is found by %s', (_, asked, expected) => {
    expect(list(asked).rows).toEqual(expected);
  });

  it('shows a page at a time, and counts them all', () => {
    const many = Array.from({ length: 51 }, (_, index) => person(`Mens ${String(index)}`));
    const { rows, model } = list({ pagina: '2' }, many);
    expect(rows).toEqual(['Mens 50']);
    expect(model.table?.caption).toBe('51 mensen in deze organisatie');
    expect(model.pages?.previous).toBe('/o/acme/mensen?pagina=1');
  });

  it('shows invitations and who left a page at a time too, each by its own number', () => {
    const invitations = Array.from({ length: 21 }, (_, index) => ({
      ...{ id: String(index), email: `i${String(index)}@acme.example`, role: 'reader' as const },
      expiresAt: '2026-03-01T09:00:00Z',
    }));
    const left = Array.from({ length: 41 }, (_, index) => {
      return { personId: String(index), name: `Weg ${String(index)}`, email: null };
    });
    const asked = { rol: 'reader', uitnodigingen: '2', vertrokken: '2' };
    const { model } = list(asked, PEOPLE, { invitations, left });
    expect(model.invitations?.items.map(({ text }) => text)).toEqual(['i20@acme.example · lezer']);
    expect(model.invitations?.pages?.previous).toBe(
      '/o/acme/mensen?rol=reader&vertrokken=2&uitnodigingen=1#uitnodigingen',
    );
    expect(model.left?.items.length).toBe(20);
    expect(model.left?.pages?.next).toBe('/o/acme/mensen?rol=reader&uitnodigingen=2&vertrokken=3#vertrokken');
  });

  it('leads back from nobody found', () => {
    expect(list({ zoek: 'zzz' }).model.empty).toEqual({
      text: 'Niets past bij wat u zoekt.',
      actions: [{ text: 'Toon alles', href: '/o/acme/mensen' }],
    });
  });
});
