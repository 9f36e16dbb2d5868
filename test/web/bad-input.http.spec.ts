import { Readable } from 'node:stream';
import { load } from 'cheerio';
import type { LightMyRequestResponse } from 'fastify';
import { addMember, hiddenFields, Visitor } from '../support/app.js';
import { readExample } from '../support/examples.js';
import { isForPrograms, letIn, type Program } from '../support/program.js';
import { WebSuite } from '../support/web-suite.js';
import { addressOf, MATRIX } from './tenant-matrix.js';

const demo = readExample('polderzeker');
const FORM = 'application/x-www-form-urlencoded';
let suite: WebSuite;
let visitor: Visitor;
let slug: string;
let program: Program;

beforeAll(async () => {
  suite = await WebSuite.start();
  const entered = await suite.enter(demo);
  visitor = entered.visitor;
  slug = entered.base.slice('/o/'.length);
  const personId = await addMember(suite.database, entered.organisationId, 'strategy-director');
  program = await letIn(suite.test, personId, slug);
});

afterAll(async () => {
  await suite.stop();
});

/** A page of our own with a heading, and nothing of the machinery. */
function expectPage(answer: LightMyRequestResponse, status: number, heading: RegExp | string): void {
  expect([answer.statusCode, load(answer.body)('h1').text()]).toEqual([
    status,
    expect.stringMatching(heading) as string,
  ]);
  expect(answer.headers['content-type']).toContain('text/html');
  expect(answer.body).not.toMatch(/node_modules|at \w+ \(|FST_|SQLITE|QueryFailed/);
}

async function token(): Promise<Record<string, string>> {
  return { _csrf: hiddenFields(load((await visitor.get('/stijl')).body), '/taal')['_csrf'] ?? '' };
}

const POSTS = MATRIX.filter(({ method, url }) => method === 'POST' && !isForPrograms(url));
const CALLS = MATRIX.filter(({ url, body }) => isForPrograms(url) && body !== undefined);

describe('every form', () => {
  // A little more than a form may be, also where a larger file is taken.
  const large = 'x'.repeat(1_100_000);
  const largeJson = JSON.stringify({ profile: large });

  it.each(POSTS)('$url refuses what is too large, as a form and as JSON of unknown length', async (row) => {
    const url = addressOf(row, slug);
    expectPage(await visitor.post(url, { profile: large }), 413, 'Dit is te groot');
    const json = await suite.test.app.inject({
      method: 'POST',
      url,
      payload: Readable.from([largeJson]),
      headers: {
        'content-type': 'application/json',
        'transfer-encoding': 'chunked',
        accept: 'application/json',
      },
    });
    expect([json.statusCode, json.json<{ title: string }>().title]).toEqual([413, 'Dit is te groot']);
  });

  it.each(POSTS)('$url without its token says that it has expired, not that one may not', async (row) => {
    expectPage(await visitor.post(addressOf(row, slug), row.fields ?? {}), 403, 'Dit formulier is verlopen');
  });

  it('of one button refuses a field, in the frame of every other page', async () => {
    const answer = await visitor.post(`/o/${slug}/volgorde/stop`, { ...(await token()), extra: '1' });
    expectPage(answer, 400, 'Dit verzoek klopt niet');
    const $ = load(answer.body);
    expect([$(`nav a[href="/o/${slug}/bord"]`).length, $('footer form[action="/taal"]').length]).toEqual([
      1, 1,
    ]);
  });

  it.each([
    ['JSON that stops halfway', 'application/json', '{"profile":'],
    ['JSON that reaches for the prototype', 'application/json', '{"__proto__":{"role":"administrator"}}'],
    ['a kind of body that nobody asked for', 'multipart/form-data; boundary=x', '--x--'],
  ])('refuses %s', async (_, type, payload) => {
    const answer = await suite.test.app.inject({
      method: 'POST',
      url: '/taal',
      payload,
      headers: { 'content-type': type, accept: 'text/html' },
    });
    expectPage(answer, 400, 'Dit verzoek klopt niet');
  });

  it('keeps the sequence as it was after NUL, an unknown field and a repeated one', async () => {
    const url = `/o/${slug}/volgorde`;
    const bodies = [
      'profile=calm%00',
      'profile=calm&extra=1',
      'profile=calm&profile=brisk',
      'profile[]=calm',
    ];
    for (const body of bodies) {
      const fields = new URLSearchParams(await token()).toString();
      const cookie = `kikkerplan=${visitor.cookie('kikkerplan') ?? ''}`;
      const answer = await suite.test.app.inject({
        method: 'POST',
        url,
        payload: `${fields}&${body}`,
        headers: { 'content-type': FORM, accept: 'text/html', 'accept-language': 'nl', cookie },
      });
      expect([body, answer.statusCode]).toEqual([body, 422]);
      expect(load(answer.body)('title').text()).toMatch(/^Fout:/);
    }
    expect(load((await visitor.get(url)).body)('.empty').text()).toContain('nog geen volgorde');
  });
});

describe('every change by a program', () => {
  const TOO_LARGE = 'x'.repeat(1_100_000);
  const deep = `{"profile":${'['.repeat(2_000)}${']'.repeat(2_000)}}`;

  it.each(CALLS)('$method $url refuses what it cannot read, in words', async (row) => {
    const url = addressOf(row, slug);
    const json = 'application/json';
    const bodies = [
      [json, TOO_LARGE, 413],
      [json, '{"profile":', 400],
      [json, '{"__proto__":{"role":"administrator"}}', 400],
      [FORM, 'profile=calm', 415],
    ] as const;
    for (const [type, payload, status] of bodies)
      expect((await program.raw(row.method, url, type, payload)).statusCode).toBe(status);
    const answer = await program.raw(row.method, url, json, deep);
    expect([url, answer.statusCode < 500]).toEqual([url, true]);
  });
});

describe('every address', () => {
  it.each([
    ['half of a character', '/o/%E0%A4%A/pilots'],
    ['a lonely percent sign', '/%'],
    ['a part of 300 characters', `/o/${'a'.repeat(300)}/pilots`],
    ['a way out of the folder', '/assets/..%2f..%2fpackage.json'],
    ['a pilot of another world', '/o/%2e%2e/pilots/P01'],
  ])('%s is a page that is not there', async (_, url) => {
    expectPage(await visitor.get(url), 404, 'Deze pagina is er niet');
  });

  it('with a NUL in it is no request', async () => {
    expectPage(await visitor.get('/o/%00/pilots'), 400, 'Dit verzoek klopt niet');
  });

  it.each(['PUT', 'DELETE', 'PATCH'] as const)('%s is not there either', async (method) => {
    const answer = await suite.test.app.inject({ method, url: '/taal', headers: { accept: 'text/html' } });
    expectPage(answer, 404, 'Deze pagina is er niet');
  });

  it('speaks the language of the browser, also before anything is known', async () => {
    const stranger = new Visitor(suite.test);
    stranger.language = 'en';
    expectPage(await stranger.get('/%'), 404, 'This page does not exist');
  });

  /** What each page answers without any, asked once. */
  const plain = new Map<string, number>();

  it.each(['?data=%00', '?data[]=gevraagd', '?data=gevraagd&data=x', '?__proto__=1', '?taal=xx'])(
    'what follows the question mark breaks no page: %s',
    async (query) => {
      const gets = MATRIX.filter(({ method, url }) => method === 'GET' && url.startsWith('/o/'));
      for (const row of gets) {
        const url = addressOf(row, slug);
        const usual = plain.get(url) ?? (await visitor.get(url)).statusCode;
        plain.set(url, usual);
        const odd = await visitor.get(`${url}${query}`);
        expect([url, odd.statusCode < 500]).toEqual([url, true]);
        // A page with filters says which of them it does not know.
        expect([url, [usual, 422].includes(odd.statusCode)]).toEqual([url, true]);
      }
    },
  );
});
