import { load, type CheerioAPI } from 'cheerio';
import { Visitor } from '../support/app.js';
import { readExample } from '../support/examples.js';
import { WebSuite } from '../support/web-suite.js';
import { ShareLinkRow } from '../../src/plans/store/share-link.entity.js';

const PASSWORD = 'drie kikkers in een koele sloot';
const DAY = 24 * 60 * 60 * 1000;

let suite: WebSuite;
let visitor: Visitor;
let base: string;
let organisationId: string;

beforeAll(async () => {
  suite = await WebSuite.start();
  ({ visitor, base, organisationId } = await suite.enter(readExample('polderzeker')));
  const kept = { status: 'final', reason: 'besproken in de directie' };
  await visitor.submit(`${base}/plan`, `${base}/plan/versies`, kept);
});

afterAll(async () => {
  await suite.stop();
});

async function share(fields: Readonly<Record<string, string>>): Promise<CheerioAPI> {
  const url = `${base}/plan/versies/1/delen`;
  const wish = { label: 'Raad', days: '30', language: 'nl', ...fields };
  return load((await visitor.submit(url, url, wish)).body);
}

/** A new link, as its path. */
async function link(fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const address = String((await share(fields))('#link').attr('value'));
  return new URL(address).pathname;
}

const stranger = (): Visitor => new Visitor(suite.test);

async function revoke(label: string): Promise<void> {
  const url = `${base}/plan/versies/1/delen`;
  const $ = load((await visitor.get(url)).body);
  const action = $(`#links ~ ul li:contains("${label}") form`).attr('action') ?? '';
  expect((await visitor.submit(url, action)).statusCode).toBe(303);
}

async function stored(label: string): Promise<ShareLinkRow | null> {
  return suite.database.read(async (em) => em.findOneBy(ShareLinkRow, { organisationId, label }));
}

describe('a link to a version', () => {
  it('shows that version without an account, under headers that keep it to itself', async () => {
    const path = await link();
    await visitor.submit(`${base}/plan`, `${base}/plan/versies`, { status: 'draft', reason: 'later' });
    const answer = await stranger().get(path);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toEqual(
      expect.objectContaining({
        'x-robots-tag': 'noindex, nofollow, noarchive',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      }),
    );
    expect(String(answer.headers['content-security-policy'])).toMatch(/^default-src 'none'/);
    const $ = load(answer.body);
    expect($('.cover').text()).toContain('1, vastgesteld');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('leads nowhere into the application and carries no data beside the text', async () => {
    const $ = load((await stranger().get(await link())).body);
    const addresses = $('[href], [src], [action]')
      .toArray()
      .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('action') ?? '');
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([]);
    expect($('script, form, link, iframe')).toHaveLength(0);
  });

  it('is in the language that was chosen, whatever the reader’s browser says', async () => {
    const reader = stranger();
    const english = await reader.get(await link({ language: 'en' }));
    expect(load(english.body)('html').attr('lang')).toBe('en');
  });

  it('is kept as a hash, and counted when it is opened', async () => {
    const path = await link({ label: 'Geteld' });
    await stranger().get(path);
    await stranger().get(path);
    const row = await stored('Geteld');
    expect(row?.views).toBe(2);
    expect(JSON.stringify(row)).not.toContain(path.split('/').at(-1));
    const list = load((await visitor.get(`${base}/plan/versies/1/delen`)).body);
    expect(list('#links ~ ul').text()).toContain('2 keer geopend.');
    const trail = load((await visitor.get(`${base}/logboek`)).body)('main').text();
    expect(trail).toContain('deellink gemaakt');
    expect(trail.match(/deellink geopenddeellink Geteld/g)).toHaveLength(1);
  });

  it('works for thirty days unless something else is chosen', async () => {
    const $ = load((await visitor.get(`${base}/plan/versies/1/delen`)).body);
    expect($('input[name=days]:checked').attr('value')).toBe('30');
    const row = await stored('Geteld');
    expect(Date.parse(row?.expiresAt ?? '') - Date.parse(row?.createdAt ?? '')).toBe(30 * DAY);
  });

  it.each([
    [{ label: ' ' }, 'Schrijf voor wie de link is'],
    [{ days: '3650' }, 'Kies'],
    [{ password: 'kort' }, '12 tekens'],
    [{ number: '2' }, 'number'],
  ])('is not made of %j', async (fields, sentence) => {
    const $ = await share(fields);
    expect($('.error-summary').text()).toContain(sentence);
    expect($('#link')).toHaveLength(0);
  });
});

/** What is left of a page when the request's own marks are taken out; the answer to a form begins to read at its main part. */
const bare = (body: string): string => body.replace(/value="[^"]*"|verzoek: [\w-]+| autofocus/g, '');

describe('a link that does not work', () => {
  it('looks the same when it is unknown, revoked, or too old, also for who sends a password', async () => {
    const revoked = await link({ label: 'Ingetrokken' });
    await revoke('Ingetrokken');
    const locked = await link({ label: 'Op slot', password: PASSWORD });
    await revoke('Op slot');
    const old = await link({ label: 'Verlopen', days: '7' });
    const unknown = '/delen/7b9Yt1wq0000000000000000000000000000000000x';
    const { clock } = suite.test;
    const today = clock.now;
    clock.now = new Date(today.getTime() + 8 * DAY);
    const reader = stranger();
    const answers = [];
    for (const path of [unknown, revoked, locked, old]) {
      answers.push(await reader.get(path));
      const token = load((await reader.get('/aanmelden')).body)('input[name=_csrf]').attr('value') ?? '';
      answers.push(await reader.post(path, { _csrf: token, password: PASSWORD }));
    }
    clock.now = today;
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([404]));
    expect(new Set(answers.map(({ body }) => bare(body))).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers['referrer-policy']))).toEqual(
      new Set(['no-referrer']),
    );
    expect(answers[0]?.body).toContain('Deze link werkt niet');
    expect(answers[0]?.body).not.toMatch(/Polderzeker|Ingetrokken/);
  });

  it('of one organisation is not revoked by another', async () => {
    await link({ label: 'Van ons' });
    const row = await stored('Van ons');
    const other = await suite.enter(readExample('warmwerk'));
    await other.visitor.submit(`${other.base}/plan`, `${other.base}/plan/versies`, {
      status: 'draft',
      reason: 'x',
    });
    const theirs = `${other.base}/plan/versies/1/delen`;
    const token = load((await other.visitor.get(theirs)).body)('input[name=_csrf]').attr('value') ?? '';
    const url = `${theirs}/${row?.id ?? ''}/intrekken`;
    expect((await other.visitor.post(url, { _csrf: token })).statusCode).toBe(404);
    expect((await stored('Van ons'))?.revokedAt).toBeNull();
  });
});

describe('a link with a password', () => {
  it('tells nothing before it, opens after it, and is asked of every other reader', async () => {
    const path = await link({ password: PASSWORD });
    const reader = stranger();
    const before = await reader.get(path);
    expect(before.statusCode).toBe(200);
    expect(before.body).not.toContain('Polderzeker');
    const wrong = await reader.submit(path, path, { password: 'iets anders dan dat' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).not.toContain('Polderzeker');
    expect(load(wrong.body)('.error-summary').text()).toContain('hoort niet bij deze link');
    const right = await reader.submit(path, path, { password: PASSWORD });
    expect([right.statusCode, right.headers['location']]).toEqual([303, path]);
    expect((await reader.get(path)).body).toContain('Polderzeker');
    expect((await stranger().get(path)).body).not.toContain('Polderzeker');
  });

  it('is kept as argon2id, and closes for a while after ten wrong ones', async () => {
    const path = await link({ label: 'Bewaakt', password: PASSWORD });
    expect((await stored('Bewaakt'))?.passwordHash).toMatch(/^\$argon2id\$/);
    const reader = stranger();
    for (let attempt = 0; attempt < 10; attempt += 1)
      await reader.submit(path, path, { password: 'iets anders dan dat' });
    expect((await reader.submit(path, path, { password: PASSWORD })).statusCode).toBe(429);
    expect((await stranger().submit(path, path, { password: PASSWORD })).statusCode).toBe(429);
  });
});
