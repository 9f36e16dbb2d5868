import { randomUUID } from 'node:crypto';
import { Person } from '../../../src/accounts/store/person.entity.js';
import { onBothDatabases } from '../../support/databases.js';

function aPerson(email: string | null) {
  return {
    id: randomUUID(),
    email,
    name: 'Jo',
    language: null,
    createdAt: '2026-01-05T12:00:00.000Z',
    version: 1,
  };
}

onBothDatabases('the address of a person', (given) => {
  const add = (email: string | null) => given.database.write((em) => em.insert(Person, aPerson(email)));
  const find = (email: string) => given.database.read((em) => em.findOneBy(Person, { email }));

  beforeEach(() => given.database.write((em) => em.deleteAll(Person)));

  it('is found however it is typed', async () => {
    await add(' Jürgen.ÄRMEL@Polderzeker.example');
    for (const typed of ['jürgen.ärmel@polderzeker.example', 'JU\u0308RGEN.ÄRMEL@POLDERZEKER.EXAMPLE ']) {
      expect(await find(typed)).toMatchObject({ email: 'jürgen.ärmel@polderzeker.example' });
    }
  });

  it('belongs to one person, in whatever letters', async () => {
    await add('jo@polderzeker.example');
    await expect(add('JO@polderzeker.example')).rejects.toThrow(/unique/i);
  });

  it('may be unknown, for more than one person', async () => {
    await add(null);
    await add(null);
    expect(await given.database.read((em) => em.count(Person))).toBe(2);
  });
});
