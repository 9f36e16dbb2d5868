import type { LightMyRequestResponse } from 'fastify';
import { addExample, addMember, startApp, Visitor, type TestApp } from '../support/app.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../support/databases.js';
import type { Database } from '../../src/platform/database/index.js';

const PROXY = '192.0.2.1';
let made: TestDatabase;
let database: Database;
/** Behind TLS: a proxy at a known address speaks to it. */
let test: TestApp;
let slug: string;
let member: Visitor;

beforeAll(async () => {
  made = await makeDatabase('sqlite');
  database = await openDatabase(made);
  test = await startApp(database, { secure: true, trustProxy: [PROXY] });
  const added = await addExample(database);
  slug = added.slug;
  const personId = await addMember(database, added.organisationId, 'strategy-director');
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

it('lets a browser keep the refusal of a form for going back to, and nothing that is asked for', async () => {
  const form = `/o/${slug}/voorstellen/nieuw`;
  const [asked, refused] = [await member.get(form), await member.submit(form, form, {})];
  expect([refused.statusCode, refused.headers['cache-control']]).toEqual([422, 'private, no-cache']);
  expect(asked.headers['cache-control']).toBe('no-store');
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
