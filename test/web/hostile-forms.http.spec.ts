import { load } from 'cheerio';
import { hiddenFields, type Visitor } from '../support/app.js';
import { readExample } from '../support/examples.js';
import { isForPrograms } from '../support/program.js';
import { WebSuite } from '../support/web-suite.js';
import type { MatrixRow } from './matrix-row.js';
import { addressOf, MATRIX } from './tenant-matrix.js';

/** Answered with what is so whatever is sent: no mail is set up, and the proposal was sent in long ago. */
const SETTLED = new Set(['/wachtwoord-vergeten', '/o/:organisation/voorstellen/:code/indienen']);
const POSTS = MATRIX.filter(
  ({ method, url }) => method === 'POST' && !isForPrograms(url) && !SETTLED.has(url),
);
/** Beside the fields of a form: names that many forms have, so that what they read is hostile as well. */
const COMMON = ['version', 'reason', 'name', 'title', 'to', 'pilot', 'id', 'on', 'send', 'back'];
/** Changes with every request, or tells of one. */
const PASSING = new Set(['session', 'rate_limit']);

let suite: WebSuite;
let visitor: Visitor;
let slug: string;

beforeAll(async () => {
  suite = await WebSuite.start();
  const entered = await suite.enter(readExample('polderzeker'));
  visitor = entered.visitor;
  slug = entered.base.slice('/o/'.length);
});

afterAll(async () => {
  await suite.stop();
});

const HOSTILE: Readonly<Record<string, (name: string) => string>> = {
  'NUL in every field': (name) => `${name}=%00`,
  'every field twice': (name) => `${name}=1&${name}=2`,
  'ten thousand characters in every field': (name) => `${name}=${'é'.repeat(10_000)}`,
  'a list and a tree for every field': (name) => `${name}[]=1&${name}[a][b]=2`,
  'half of a character in every field': (name) => `${name}=%ED%A0%80`,
  'the prototype of every field': (name) => `__proto__[${name}]=1&constructor[prototype][${name}]=1`,
};

/** All rows of all tables, as text. */
async function everything(): Promise<string> {
  return suite.database.read(async (em) => {
    const tables = await em.query<{ name: string }[]>("SELECT name FROM sqlite_master WHERE type = 'table'");
    const kept: string[] = [];
    for (const { name } of tables.filter((table) => !PASSING.has(table.name)))
      kept.push(`${name} ${JSON.stringify(await em.query(`SELECT * FROM "${name}"`))}`);
    return kept.join('\n');
  });
}

async function token(): Promise<string> {
  return hiddenFields(load((await visitor.get('/stijl')).body), '/taal')['_csrf'] ?? '';
}

function bodyOf({ fields = {} }: MatrixRow, hostile: (name: string) => string): string {
  const names = [...new Set([...Object.keys(fields), ...COMMON])];
  return [...names.map(hostile), 'nobodyKnowsThis=1'].join('&');
}

describe('a form that no page of ours sends', () => {
  it.each(POSTS)('to $url is refused in words and changes nothing', async (row) => {
    const before = await everything();
    const url = addressOf(row, slug);
    const csrf = new URLSearchParams({ _csrf: await token() }).toString();
    for (const [what, hostile] of Object.entries(HOSTILE)) {
      const answer = await visitor.send('POST', url, `${csrf}&${bodyOf(row, hostile)}`);
      const $ = load(answer.body);
      const { statusCode } = answer;
      expect([what, statusCode, statusCode >= 400 && statusCode < 500]).toEqual([what, statusCode, true]);
      expect($('h1').text()).not.toBe('');
      // Either the form with what is wrong, or a page that says so, if only that there is nothing there.
      expect([what, $('.error-summary, .notice, .lead, .empty').length > 0]).toEqual([what, true]);
    }
    expect(await everything()).toBe(before);
  });
});
