import { OAuth2Server, type MutableToken } from 'oauth2-mock-server';
import { load } from 'cheerio';
import { addPerson } from '../../src/accounts/index.js';
import type { SignOnProvider } from '../../src/platform/config/index.js';
import type { Database } from '../../src/platform/database/index.js';
import { addExample, ORIGIN, startApp, TODAY, Visitor, type TestApp } from '../support/app.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../support/databases.js';

const CALLBACK = '/aanmelden-met/polder/terug';

let made: TestDatabase;
let database: Database;
let idp: OAuth2Server;
let test: TestApp;
let slug: string;
/** What the provider says of whoever signs in next. */
let claims: Record<string, unknown>;

function provider(changes: Partial<SignOnProvider>): SignOnProvider {
  return {
    id: 'polder',
    name: 'Polderzeker',
    issuer: idp.issuer.url ?? '',
    clientId: 'kikkerplan',
    clientSecret: 'geheim',
    scopes: 'openid profile email',
    organisation: slug,
    roleClaim: 'groups',
    roles: [
      ['kp-beheer', 'administrator'],
      ['kp', 'reader'],
    ],
    ...changes,
  };
}

beforeAll(async () => {
  made = await makeDatabase('sqlite');
  database = await openDatabase(made);
  idp = new OAuth2Server();
  await idp.issuer.keys.generate('RS256');
  await idp.start(0, '127.0.0.1');
  const { port } = idp.address();
  idp.issuer.url = `http://127.0.0.1:${String(port)}`;
  idp.service.on('beforeTokenSigning', (token: MutableToken) => Object.assign(token.payload, claims));
  ({ slug } = await addExample(database));
  test = await startApp(database, {
    signOn: [provider({}), provider({ id: 'los', name: 'Los', organisation: null, roles: [] })],
  });
});

afterAll(async () => {
  await test.app.close();
  await Promise.all([idp.stop(), database.close()]);
  await made.remove();
});

/** To the provider and back, as a browser goes. */
async function goAndComeBack(visitor: Visitor, id = 'polder', from = '/aanmelden') {
  const action = from === '/account' ? `/account/koppelen/${id}` : `/aanmelden-met/${id}`;
  const left = await visitor.submit(from, action);
  const address = String(left.headers['refresh']).replace('0; url=', '');
  const asked = new URL(address);
  expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
  expect(asked.searchParams.get('redirect_uri')).toBe(`${ORIGIN}/aanmelden-met/${id}/terug`);
  const answer = await fetch(address, { redirect: 'manual' });
  return String(answer.headers.get('location')).slice(ORIGIN.length);
}

async function signOn(visitor = new Visitor(test), id = 'polder', from = '/aanmelden') {
  return visitor.get(await goAndComeBack(visitor, id, from));
}

describe('signing in through a provider', () => {
  it('makes an account with the role of the claim, and finds it again', async () => {
    claims = { sub: 's-1', name: 'Sam', email: 'sam@polder.example', email_verified: true, groups: ['kp'] };
    const visitor = new Visitor(test);
    expect((await signOn(visitor)).headers.location).toBe('/');
    expect((await visitor.get('/')).headers.location).toBe(`/o/${slug}`);
    expect((await visitor.get(`/o/${slug}/mensen`)).statusCode).toBe(403);
    await signOn();
    const people = await database.read((em) =>
      em.query<unknown[]>(`SELECT id FROM person WHERE name = 'Sam'`),
    );
    expect(people).toHaveLength(1);
  });

  it('brings the role up to date, but leaves the last administrator', async () => {
    claims = { sub: 's-2', name: 'Bea', groups: ['kp-beheer'] };
    const visitor = new Visitor(test);
    await signOn(visitor);
    expect((await visitor.get(`/o/${slug}/mensen`)).statusCode).toBe(200);
    claims = { sub: 's-2', name: 'Bea', groups: ['kp'] };
    await signOn();
    expect((await visitor.get(`/o/${slug}/mensen`)).statusCode).toBe(200);
    claims = { sub: 's-3', name: 'Cor', groups: ['kp-beheer'] };
    await signOn();
    claims = { sub: 's-2', name: 'Bea', groups: ['kp'] };
    await signOn();
    expect((await visitor.get(`/o/${slug}/mensen`)).statusCode).toBe(403);
  });

  it.each([
    ['nobody without a role', { sub: 's-9', groups: ['other'] }, 'polder', 'geen rol'],
    ['nobody new where the provider has no organisation', { sub: 's-9' }, 'los', 'nog geen account'],
  ])('lets in %s', async (_, said, id, sentence) => {
    claims = said;
    const answer = await signOn(new Visitor(test), id);
    expect([answer.statusCode, load(answer.body)('.lead').text()]).toEqual([
      403,
      expect.stringContaining(sentence),
    ]);
  });

  it('does not take over an account by its address; its owner links it', async () => {
    const personId = await database.write((em) =>
      addPerson(em, { name: 'Old', email: 'old@polder.example' }, TODAY.toISOString()),
    );
    claims = { sub: 's-4', name: 'Old', email: 'old@polder.example', email_verified: true, groups: ['kp'] };
    expect((await signOn()).body).toContain('Er is al een account');
    const owner = await new Visitor(test).signIn(personId);
    expect((await signOn(owner, 'polder', '/account')).headers.location).toBe('/account');
    const again = new Visitor(test);
    expect((await signOn(again)).headers.location).toBe('/');
    expect((await again.get('/account')).body).toContain('old@polder.example');
  });

  it('refuses an answer that was not asked for, and one that is used twice', async () => {
    claims = { sub: 's-1', groups: ['kp'] };
    const path = await goAndComeBack(new Visitor(test));
    expect((await new Visitor(test).get(path)).statusCode).toBe(403);
    const visitor = new Visitor(test);
    const mine = await goAndComeBack(visitor);
    expect((await visitor.get(mine.replace(/state=[^&]*/, 'state=other'))).statusCode).toBe(403);
    expect((await visitor.get(mine)).statusCode).toBe(403);
    expect((await visitor.get(`${CALLBACK}?error=access_denied`)).statusCode).toBe(403);
  });

  it('refuses a proof with another nonce', async () => {
    claims = { sub: 's-1', groups: ['kp'], nonce: 'another' };
    expect((await signOn()).statusCode).toBe(403);
  });

  it('signs out at the provider too', async () => {
    claims = { sub: 's-1', groups: ['kp'] };
    const visitor = new Visitor(test);
    await signOn(visitor);
    const left = await visitor.submit('/account', '/afmelden');
    const end = new URL(String(left.headers['refresh']).replace('0; url=', ''));
    expect(end.pathname).toBe('/endsession');
    expect(end.searchParams.get('post_logout_redirect_uri')).toBe(`${ORIGIN}/aanmelden`);
    expect(end.searchParams.get('id_token_hint')).toMatch(/^ey/);
    expect((await visitor.get('/account')).statusCode).toBe(303);
  });
});
