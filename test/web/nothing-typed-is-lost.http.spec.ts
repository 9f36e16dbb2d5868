import { load } from 'cheerio';
import { addMember, Visitor } from '../support/app.js';
import { readExample } from '../support/examples.js';
import { bodyOf, filledFrom, fillForms, standing, type FilledForm } from '../support/filled-forms.js';
import { isForPrograms } from '../support/program.js';
import { WebSuite } from '../support/web-suite.js';
import { addressOf, MATRIX } from './tenant-matrix.js';

/** Pages of the strategy director that show something; the matrix knows them all. */
const PAGES = MATRIX.filter(
  ({ method, url, own }) =>
    method === 'GET' &&
    own['strategy-director'] === 200 &&
    !url.includes('.') &&
    !isForPrograms(url) &&
    url !== '/stijl',
);
/** For who is not signed in: their forms need no session of a person. */
const PUBLIC = new Set(['/aanmelden', '/wachtwoord-vergeten']);

let suite: WebSuite;
let visitor: Visitor;
let personId: string;
let slug: string;
/** Of a proposal that began with the catalogue. */
let withExamples: string;

beforeAll(async () => {
  suite = await WebSuite.start();
  const { base, organisationId } = await suite.enter(readExample('polderzeker'));
  slug = base.slice('/o/'.length);
  personId = await addMember(suite.database, organisationId, 'strategy-director');
  visitor = await new Visitor(suite.test).signIn(personId);
  const entry = `${base}/catalogus/CT-2`;
  const begun = await visitor.submit(entry, `${entry}/voorstel`, { owner: 'MC', size: 'large' });
  withExamples = `${String(begun.headers.location)}/voorbeelden`;
});

afterAll(async () => {
  await suite.stop();
});

/** Every page with every form on it, the pages of a person among them. */
async function formsOn(url: string): Promise<readonly FilledForm[]> {
  return fillForms((await visitor.get(url)).body);
}

function addresses(): readonly string[] {
  const pages = PAGES.map((row) => addressOf(row, slug));
  return [...pages, withExamples, `/o/${slug}/mensen/${personId}`, '/organisaties/nieuw', '/welkom/begin'];
}

describe('every form', () => {
  it('keeps what was typed when something is wrong, and the version it was filled from', async () => {
    const seen = new Set<string>();
    for (const url of addresses()) {
      for (const shown of await formsOn(url)) {
        const form = filledEarlier(shown);
        const answer = await visitor.send('POST', form.action, bodyOf(form, { onbekend: 'x' }));
        expect([form.action, answer.statusCode]).toEqual([form.action, 422]);
        expectStanding(form, answer.body);
        const $ = load(answer.body);
        const [focused] = $('[autofocus]').toArray();
        // What is wrong comes first, in the title and for the keyboard.
        expect([form.action, $('title').text(), $(focused).attr('class')]).toEqual([
          form.action,
          expect.stringMatching(/^Fout: /),
          'error-summary',
        ]);
        seen.add(form.action.replace(slug, '…').replace(personId, '…'));
      }
    }
    // A page that no longer shows its form would make this test say nothing.
    expect(seen.size).toBeGreaterThanOrEqual(17);
  });

  it('is found again, filled in, by the same person after signing in anew', async () => {
    const pages = addresses().filter((url) => !PUBLIC.has(url));
    for (const url of pages) {
      for (const form of await formsOn(url)) {
        if (Object.keys(form.typed).length === 0) continue;
        await endSessions();
        const refused = await visitor.send('POST', form.action, bodyOf(form), {
          referer: `http://localhost:80${url}`,
        });
        expect([form.action, refused.statusCode, refused.headers.location]).toEqual([
          form.action,
          303,
          expect.stringMatching(/^\/aanmelden\?terug=%2Fbewaard%2F/) as string,
        ]);
        const back = new URL(String(refused.headers.location), 'http://x').searchParams.get('terug') ?? '';
        expect((await visitor.get(String(refused.headers.location))).body).toContain('is bewaard');
        await visitor.signIn(personId);
        const shown = await visitor.get(back);
        expect([form.action, shown.statusCode]).toEqual([form.action, 200]);
        expect(shown.body).toContain('Er is nog niets verstuurd');
        expectStanding(form, shown.body);
      }
    }
  });
});

/** As it was before somebody else changed what it is about. */
function filledEarlier(form: FilledForm): FilledForm {
  const names = Object.keys(filledFrom(form.hidden));
  return { ...form, hidden: { ...form.hidden, ...Object.fromEntries(names.map((name) => [name, '1000'])) } };
}

function expectStanding(form: FilledForm, html: string): void {
  const expected = { typed: form.typed, filledFrom: filledFrom(form.hidden) };
  expect([form.action, standing(html, form)]).toEqual([form.action, expected]);
  for (const secret of Object.values(form.secrets)) expect(html).not.toContain(secret);
}

/** Ended elsewhere: the row is gone. */
async function endSessions(): Promise<void> {
  await suite.database.write(async (em) => {
    await em.query('DELETE FROM session WHERE person_id = ?', [personId]);
  });
}

describe('a kept form', () => {
  const DETAILS = '/account/gegevens';

  async function keepOne(name: string): Promise<string> {
    const [form] = await formsOn(DETAILS);
    if (!form) throw new Error('no form');
    await endSessions();
    const body = bodyOf({ ...form, typed: { name: [name], language: ['nl'] } });
    const refused = await visitor.send('POST', DETAILS, body);
    return new URL(String(refused.headers.location), 'http://x').searchParams.get('terug') ?? '';
  }

  it('changes nothing until its button is pressed, and then does', async () => {
    const back = await keepOne('Nieuwe naam');
    await visitor.signIn(personId);
    const shown = await visitor.get(back);
    expect((await visitor.get('/account')).body).not.toContain('Nieuwe naam');
    const [form] = fillForms(shown.body);
    if (!form) throw new Error('no form');
    const sent = await visitor.send(
      'POST',
      DETAILS,
      bodyOf({ ...form, typed: { name: ['Nieuwe naam'], language: ['nl'] } }),
    );
    expect(sent.statusCode).toBe(303);
    const after = (await visitor.get('/account')).body;
    expect(after).toContain('Nieuwe naam');
    // Reading goes on at what was done, and that is said once.
    expect(load(after)('[role=status][tabindex][autofocus]').length).toBe(1);
    expect(load((await visitor.get('/account')).body)('[autofocus]').length).toBe(0);
  });

  it('is not there for somebody else who signs in at the same browser', async () => {
    const back = await keepOne('Alleen voor mij');
    const { organisationId } = await suite.enter(readExample('polderzeker'));
    const other = await addMember(suite.database, organisationId, 'strategy-director');
    await visitor.signIn(other);
    const answer = await visitor.get(back);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('Alleen voor mij');
    // Nor for the first one afterwards: it went with the session.
    await visitor.signIn(personId);
    expect((await visitor.get(back)).statusCode).toBe(404);
  });

  it('is gone after two hours', async () => {
    const back = await keepOne('Te laat');
    await visitor.signIn(personId);
    const { clock } = suite.test;
    const before = clock.now;
    clock.now = new Date(before.getTime() + 2 * 3_600_000 + 1);
    const late = await visitor.get(back);
    clock.now = before;
    expect([late.statusCode, (await visitor.get(back)).statusCode]).toEqual([404, 200]);
  });

  it('never holds a password, also not in the database', async () => {
    const [form] = await formsOn('/account/e-mail');
    if (!form) throw new Error('no form');
    await endSessions();
    const refused = await visitor.send(
      'POST',
      form.action,
      bodyOf({ ...form, secrets: { current: 'een geheim van niemand', password: 'een geheim van niemand' } }),
    );
    expect(refused.statusCode).toBe(303);
    const rows = await suite.database.read(async (em) =>
      em.query<{ data: string }[]>('SELECT data FROM session'),
    );
    expect(rows.some(({ data }) => data.includes('getypt bij email'))).toBe(true);
    expect(JSON.stringify(rows)).not.toContain('een geheim van niemand');
  });

  it.each([
    [
      'larger than a session holds',
      (form: FilledForm) => ({ ...form, typed: { name: ['x'.repeat(30_000)] } }),
    ],
    ['with a seal that is not ours', forge],
    ['without any seal', (form: FilledForm) => ({ ...form, hidden: { _csrf: 'x' } })],
  ])('is not made of one %s', async (_, change) => {
    await visitor.signIn(personId);
    const [form] = await formsOn(DETAILS);
    if (!form) throw new Error('no form');
    await endSessions();
    expect((await visitor.send('POST', DETAILS, bodyOf(change(form)))).statusCode).toBe(403);
    await visitor.signIn(personId);
  });

  it('is not kept from a form that another site sends', async () => {
    const [form] = await formsOn(DETAILS);
    if (!form) throw new Error('no form');
    await endSessions();
    const answer = await visitor.send('POST', DETAILS, bodyOf(form), { 'sec-fetch-site': 'cross-site' });
    expect(answer.statusCode).toBe(403);
    await visitor.signIn(personId);
  });

  it('leads back at once when its person has already signed in again', async () => {
    const [form] = await formsOn(DETAILS);
    if (!form) throw new Error('no form');
    await endSessions();
    await visitor.signIn(personId);
    const refused = await visitor.send('POST', DETAILS, bodyOf(form));
    expect([refused.statusCode, refused.headers.location]).toEqual([
      303,
      expect.stringMatching(/^\/bewaard\//) as string,
    ]);
    expectStanding(form, (await visitor.get(String(refused.headers.location))).body);
  });

  it('does not sign out, or do anything else that has no form to show, by being looked at', async () => {
    const page = await visitor.get(`/o/${slug}/volgorde`);
    const [form] = fillForms(page.body);
    if (!form) throw new Error('no form');
    await endSessions();
    const stop = { ...form, action: `/o/${slug}/volgorde/stop`, typed: { reason: ['x'] } };
    const refused = await visitor.send('POST', stop.action, bodyOf(stop), {
      referer: `http://localhost:80/o/${slug}/volgorde`,
    });
    const back = new URL(String(refused.headers.location), 'http://x').searchParams.get('terug') ?? '';
    await visitor.signIn(personId);
    const shown = await visitor.get(back);
    expect([shown.statusCode, shown.headers.location]).toEqual([303, `/o/${slug}/volgorde`]);
    expect((await visitor.get(`/o/${slug}/volgorde`)).body).toContain('Er is niets verstuurd');
  });
});

function forge(form: FilledForm): FilledForm {
  const [token = ''] = (form.hidden['_csrf'] ?? '').split('~');
  return { ...form, hidden: { ...form.hidden, _csrf: `${token}~${personId}.1.AAAA` } };
}
