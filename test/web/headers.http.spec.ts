import { load } from 'cheerio';
import type { LightMyRequestResponse } from 'fastify';
import { addExample, addMember, hiddenFields, startApp, Visitor, type TestApp } from '../support/app.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../support/databases.js';
import { upload } from '../support/upload.js';
import type { Database } from '../../src/platform/database/index.js';

const PROXY = '192.0.2.1';
let made: TestDatabase;
let database: Database;
/** Behind TLS: a proxy at a known address speaks to it. */
let test: TestApp;
let slug: string;
let organisationId: string;
let member: Visitor;

beforeAll(async () => {
  made = await makeDatabase('sqlite');
  database = await openDatabase(made);
  test = await startApp(database, { secure: true, trustProxy: [PROXY] });
  const added = await addExample(database);
  ({ slug, organisationId } = added);
  const personId = await addMember(database, organisationId, 'strategy-director');
  member = await new Visitor(test, { remoteAddress: PROXY, 'x-forwarded-proto': 'https' }).signIn(personId);
});

afterAll(async () => {
  await test.app.close();
  await database.close();
  await made.remove();
});

const EVERYWHERE = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=()') as string,
};

function expectSafe(answer: LightMyRequestResponse, status: number): void {
  expect([answer.statusCode, answer.headers]).toEqual([status, expect.objectContaining(EVERYWHERE)]);
  const policy = String(answer.headers['content-security-policy']);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
  for (const part of ["default-src 'none'", "base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'"])
    expect(policy).toContain(part);
  expect(answer.headers).not.toHaveProperty('x-powered-by');
  expect(answer.headers).not.toHaveProperty('server');
}

describe('every answer behind TLS carries the same protection', () => {
  it.each([
    ['a page', '', 200],
    ['the plan as a file', '/plan/integratieplan.html', 200],
    ['a list as a file', '/logboek.csv', 200],
    ['a page that is not there', '/nergens', 404],
    ['an address that cannot be read', '/%', 404],
  ])('%s', async (_, path, status) => {
    expectSafe(await member.get(`/o/${slug}${path}`), status);
  });

  it('the start page and the sign-in page', async () => {
    expectSafe(await new Visitor(test).get('/'), 303);
    expectSafe(await new Visitor(test).get('/aanmelden'), 200);
  });

  it('a file of the design system', async () => {
    const page = await new Visitor(test).get('/aanmelden');
    const style = /href="(\/assets\/[^"]+\.css)"/.exec(page.body)?.[1] ?? '';
    expectSafe(await new Visitor(test).get(style), 200);
  });

  it('a form that is refused', async () => {
    expectSafe(await new Visitor(test).post('/taal', { language: 'nl' }), 403);
    expectSafe(await member.post('/taal', { x: 'x'.repeat(2_000_000) }), 413);
  });

  it('the document itself under a stricter policy of its own', async () => {
    const answer = await member.get(`/o/${slug}/plan/document`);
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(answer.headers).toEqual(
      expect.objectContaining({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' }),
    );
  });

  it('the document to read, with our styles and fonts as files beside it and none of them inside', async () => {
    const read = await member.get(`/o/${slug}/plan/document`);
    const kept = await member.get(`/o/${slug}/plan/integratieplan.html`);
    const style = /<link rel="stylesheet" href="([^"]+)">/.exec(read.body)?.[1] ?? '';
    const { statusCode, body, headers } = await new Visitor(test).get(style);
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toContain('immutable');
    expect(body).toMatch(/url\("\/assets\/sans\.[0-9a-f]+\.woff2"\)/);
    expect(String(read.headers['content-security-policy'])).toContain("font-src 'self'");
    expect(read.body).not.toContain('@font-face');
    expect(kept.body).toContain('url("data:font/woff2;base64,');
    expect(kept.body).not.toMatch(/<link|\/assets\//);
  });
});

describe('going back', () => {
  const KEPT = expect.objectContaining({
    'cache-control': 'private, no-cache',
    // Never shown to whoever else signs in on this browser.
    vary: expect.stringMatching(/\bCookie\b/) as string,
  }) as unknown;

  /** Sends the form for adjusting that is on the page of an effect. */
  async function adjust(effect: LightMyRequestResponse, action: string, button = {}) {
    expect([effect.statusCode, effect.headers]).toEqual([200, KEPT]);
    return member.post(action, { ...hiddenFields(load(effect.body), action), ...button });
  }

  it('finds a refused form, and never what is asked for', async () => {
    const form = `/o/${slug}/voorstellen/nieuw`;
    const [asked, refused] = [await member.get(form), await member.submit(form, form, {})];
    expect([refused.statusCode, refused.headers]).toEqual([422, KEPT]);
    expect(asked.headers['cache-control']).toBe('no-store');
  });

  it('finds the form that came back to be adjusted: a pilot on the board', async () => {
    const move = `/o/${slug}/bord/verplaats/P01`;
    const effect = await member.submit(move, `${move}/effect`, { c: 'content', month: 'blijft', phase: '1' });
    const again = await adjust(effect, `${move}/effect`, { _tonen: 'true' });
    expect([again.statusCode, again.headers]).toEqual([200, KEPT]);
  });

  it('finds the form that came back to be adjusted: a threshold', async () => {
    const settings = `/o/${slug}/instellingen`;
    const typed = { 'step.maximum': '2' };
    const effect = await member.submit(`${settings}/steps`, `${settings}/effect`, typed);
    const again = await adjust(effect, `${settings}/effect`);
    expect(load(again.body)('input[name="step.maximum"]').attr('value')).toBe('2');
    expect([again.statusCode, again.headers]).toEqual([200, KEPT]);
  });

  it('finds the preview of a list', async () => {
    const lists = `/o/${slug}/lijsten`;
    const sample = await member.get(`${lists}/afdelingen/voorbeeld.csv`);
    const file = { name: 'voorbeeld.csv', bytes: sample.rawPayload };
    const preview = await upload(member, lists, `${lists}/afdelingen`, file);
    expect([preview.statusCode, preview.headers]).toEqual([200, KEPT]);
  });

  it('never finds a secret that was shown once', async () => {
    const tokens = '/account/toegangssleutels';
    const wish = { name: 'Dashboard', organisation: slug, scope: 'read', days: '30' };
    const invitations = `/o/${slug}/mensen/uitnodigen`;
    const someone = { email: 'iemand@kikkerplan.example', role: 'reader' };
    await member.submit(`/o/${slug}/plan`, `/o/${slug}/plan/versies`, {
      status: 'final',
      reason: 'besproken',
    });
    const sharing = `/o/${slug}/plan/versies/1/delen`;
    const person = `/o/${slug}/mensen/${await addMember(database, organisationId, 'reader')}`;
    const shown = [
      await member.submit(tokens, tokens, wish),
      await member.submit(invitations, invitations, someone),
      await member.submit(sharing, sharing, { label: 'Raad', days: '30', language: 'nl' }),
      await member.submit(person, `${person}/herstellink`),
    ];
    expect(shown.map(({ statusCode, headers }) => [statusCode, headers['cache-control']])).toEqual(
      shown.map(() => [200, 'no-store']),
    );
  });

  it('finds nothing after signing out', async () => {
    const personId = await addMember(database, organisationId, 'reader');
    const visitor = await new Visitor(test, { remoteAddress: PROXY, 'x-forwarded-proto': 'https' }).signIn(
      personId,
    );
    const left = await visitor.submit('/account', '/afmelden');
    expect([left.statusCode, left.headers['clear-site-data']]).toEqual([303, '"cache"']);
  });
});

it('has one policy, also where nothing has run yet', async () => {
  const [page, unreadable] = [await member.get('/nergens'), await member.get('/%')];
  expect(unreadable.headers['content-security-policy']).toBe(page.headers['content-security-policy']);
});

describe('the cookie of a session', () => {
  it('belongs to this host alone and to TLS', async () => {
    const visitor = new Visitor(test, { remoteAddress: PROXY, 'x-forwarded-proto': 'https' });
    const cookies = [(await visitor.get('/aanmelden')).headers['set-cookie']].flat().map(String);
    const [session = ''] = cookies.filter((cookie) => cookie.startsWith('__Host-kikkerplan='));
    expect(session).toMatch(/; Path=\/(;|$)/);
    expect(session).toMatch(/; HttpOnly/);
    expect(session).toMatch(/; Secure/);
    expect(session).toMatch(/; SameSite=Lax/);
    expect(session).not.toMatch(/Domain=/i);
  });

  it('has another name without TLS, where browsers would refuse that one', async () => {
    const plain = await startApp(database);
    const answer = await new Visitor(plain).get('/aanmelden');
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^kikkerplan=/);
    expect(cookie).not.toContain('Secure');
    expect(answer.headers).not.toHaveProperty('strict-transport-security');
    await plain.app.close();
  });
});

describe('what a proxy says', () => {
  it('is believed of the configured one only: TLS', async () => {
    const forwarded = { 'x-forwarded-proto': 'https' };
    const through = await new Visitor(test, { remoteAddress: PROXY, ...forwarded }).get('/aanmelden');
    const around = await new Visitor(test, { remoteAddress: '203.0.113.9', ...forwarded }).get('/aanmelden');
    expect(through.headers['set-cookie']).toBeDefined();
    expect(around.headers['set-cookie']).toBeUndefined();
  });

  it('is believed of the configured one only: who is asking', async () => {
    const few = await startApp(database, { trustProxy: [PROXY], requestsPerMinute: 2 });
    const ask = async (remoteAddress: string, client: string) =>
      (await new Visitor(few, { remoteAddress, 'x-forwarded-for': client }).get('/stijl')).statusCode;
    const clients = ['198.51.100.1', '198.51.100.2', '198.51.100.3'];
    const [through, around]: [number[], number[]] = [[], []];
    for (const client of clients) through.push(await ask(PROXY, client));
    for (const client of clients) around.push(await ask('203.0.113.9', client));
    expect(through).toEqual([200, 200, 200]);
    expect(around).toEqual([200, 200, 429]);
    await few.app.close();
  });

  it('never ends up in a link', async () => {
    const visitor = new Visitor(test, {
      remoteAddress: PROXY,
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'evil.example',
      host: 'evil.example',
    });
    for (const path of ['/aanmelden', '/o/nergens', '/']) {
      const answer = await visitor.get(path);
      expect(answer.body + String(answer.headers.location)).not.toContain('evil.example');
    }
  });
});
