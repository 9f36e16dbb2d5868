import { load } from 'cheerio';
import type { Visitor } from '../support/app.js';
import { readExample } from '../support/examples.js';
import { WebSuite } from '../support/web-suite.js';

let suite: WebSuite;
let base: string;
let visitor: Visitor;

beforeAll(async () => {
  suite = await WebSuite.start();
  ({ base, visitor } = await suite.enter(readExample('polderzeker')));
});

afterAll(async () => {
  await suite.stop();
});

/** Addresses of forms on pages; programs have none. */
function addresses(method: string): readonly string[] {
  const of = suite.test.routes.filter((route) => route.method === method && !route.url.startsWith('/api/'));
  return of.map(({ url }) => url);
}

function isPage(path: string): boolean {
  const parts = path.split('/');
  return addresses('GET').some((url) => {
    const route = url.split('/');
    return (
      route.length === parts.length && route.every((part, at) => part.startsWith(':') || part === parts[at])
    );
  });
}

describe('the address that a form is sent to', () => {
  it('is that of a page, or leads to the page above it', async () => {
    const forms = addresses('POST').filter((url) => !addresses('GET').includes(url));
    expect(forms.length).toBeGreaterThan(30);
    const ends = await Promise.all(
      forms.map(async (url) => {
        const path = url.replace('/o/:organisation', base).replaceAll(/:\w+/g, 'x');
        const answer = await visitor.get(path);
        const to = answer.headers.location ?? '';
        return [url, answer.statusCode, isPage(to) && path.startsWith(to)];
      }),
    );
    expect(ends.filter(([, status, isAbove]) => status !== 303 || isAbove !== true)).toEqual([]);
  });

  it('brings whoever loads a refused form again to the page that it was on', async () => {
    const address = `${base}/plan/versies`;
    const refused = await visitor.submit(`${base}/plan`, address, { status: 'draft', reason: '' });
    expect([refused.statusCode, load(refused.body)('#versies').length]).toEqual([422, 1]);
    const again = await visitor.get(`${address}?x=1`);
    expect([again.statusCode, again.headers.location]).toEqual([303, `${base}/plan`]);
    const renewed = await visitor.get(`${base}/uitnodigingen/x/vernieuwen`);
    expect(renewed.headers.location).toBe(`${base}/uitnodigingen`);
  });

  it('is no way to a page for an address that nothing is sent to', async () => {
    for (const path of ['/plan/versie', '/plan/versies/1/x', '//example.org'])
      expect([path, (await visitor.get(`${base}${path}`)).statusCode]).toEqual([path, 404]);
    expect((await visitor.get('//example.org/taal')).statusCode).toBe(404);
  });
});
