import { load } from 'cheerio';
import { ROLES, type Role } from '../../src/accounts/index.js';
import { addExample, addMember, hiddenFields, startApp, Visitor, type TestApp } from '../support/app.js';
import { isForPrograms, letIn, Program } from '../support/program.js';
import { onBothDatabases } from '../support/databases.js';
import { addressOf, ASKERS, MATRIX, type Asker, type MatrixRow, type Whose } from './tenant-matrix.js';

const MISSING = 'no-such-organisation';

onBothDatabases('every route, every role, every organisation', (given) => {
  let test: TestApp;
  let own: string;
  let foreign: string;
  const visitors = new Map<Asker, Visitor>();
  const programs = new Map<Asker, Program>();
  let asked = 0;

  beforeAll(async () => {
    test = await startApp(given.database, { databaseUrl: given.made.url });
    const mine = await addExample(given.database);
    own = mine.slug;
    foreign = (await addExample(given.database, 'polderzeker-advised')).slug;
    visitors.set('nobody', new Visitor(test));
    for (const role of ROLES) {
      const personId = await addMember(given.database, mine.organisationId, role);
      visitors.set(role, await new Visitor(test).signIn(personId));
      programs.set(role, await letIn(test, personId, own));
    }
  });

  afterAll(async () => {
    await test.app.close();
  });

  async function ask(asker: Asker, row: MatrixRow, whose: Whose): Promise<{ status: number; body: string }> {
    const visitor = visitors.get(asker) ?? new Visitor(test);
    const url = addressOf(row, { own, foreign, missing: MISSING }[whose]);
    if (isForPrograms(url)) {
      // A token is good for three hundred requests a minute, and there are more rows than that.
      asked += 1;
      if (asked % 1_000 === 0) test.clock.now = new Date(test.clock.now.getTime() + 60_000);
      const program = programs.get(asker) ?? new Program(test);
      const { statusCode, body } = await program.send(row.method, url, row);
      return { status: statusCode, body };
    }
    const answer =
      row.method === 'GET'
        ? await visitor.get(url)
        : await visitor.post(url, { ...(await token(visitor)), ...row.fields });
    return { status: answer.statusCode, body: answer.body };
  }

  const tokens = new Map<Visitor, string>();

  /** The token of a form on a page that everybody may see; it is good for all forms of that visitor. */
  async function token(visitor: Visitor): Promise<Record<string, string>> {
    const known = tokens.get(visitor);
    if (known !== undefined) return { _csrf: known };
    const page = load((await visitor.get('/stijl')).body);
    const fresh = hiddenFields(page, '/taal')['_csrf'] ?? '';
    tokens.set(visitor, fresh);
    return { _csrf: fresh };
  }

  it('has a row for every route of the running server, and no row for any other', () => {
    const known = MATRIX.map(({ method, url }) => `${method} ${url}`).sort();
    const running = test.routes
      .filter(({ method }) => method !== 'HEAD')
      .map(({ method, url }) => `${method} ${url}`);
    expect([...new Set(running)].sort()).toEqual(known);
  });

  it.each(MATRIX.filter(({ url }) => url !== '/afmelden'))(
    '$method $url in one’s own organisation',
    async (row) => {
      const answers: Record<string, number> = {};
      for (const asker of ASKERS) answers[asker] = (await ask(asker, row, 'own')).status;
      expect(answers).toEqual(row.own);
    },
  );

  it.each(MATRIX.filter(({ url }) => url.includes(':organisation')))(
    '$method $url: a foreign organisation looks like one that does not exist',
    async (row) => {
      for (const role of ROLES) {
        const [there, nowhere] = [await ask(role, row, 'foreign'), await ask(role, row, 'missing')];
        expect([role, there.status, nowhere.status]).toEqual([role, 404, 404]);
        expect(anonymous(there.body, foreign)).toBe(anonymous(nowhere.body, MISSING));
        expect(there.body).not.toContain('Polderzeker Onderlinge');
      }
    },
  );

  it('signs out everybody who is signed in, and refuses the form of somebody who is not', async () => {
    const row = MATRIX.find(({ url }) => url === '/afmelden');
    if (!row) throw new Error('no row');
    for (const asker of ASKERS) {
      const visitor =
        asker === 'nobody' ? new Visitor(test) : await new Visitor(test).signIn(await addMemberAgain(asker));
      const answer = await visitor.post('/afmelden', await token(visitor));
      expect([asker, answer.statusCode]).toEqual([asker, row.own[asker]]);
    }
  });

  async function addMemberAgain(role: Role): Promise<string> {
    const { organisationId } = await addExample(given.database);
    return addMember(given.database, organisationId, role);
  }
});

/** What is left of a page when the address, the request's number and the form's token are taken out. */
function anonymous(body: string, slug: string): string {
  return body
    .replaceAll(slug, '')
    .replace(/(name="_csrf" value=")[^"]*/g, '$1')
    .replace(/verzoek: [\w-]+/g, '')
    .replace(/"instance":"[\w-]+"/, '');
}
