import { addMember } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { letIn, type Program } from '../../support/program.js';
import { WebSuite } from '../../support/web-suite.js';

let suite: WebSuite;
let api: string;
let director: Program;
let consultant: Program;
/** Of department MC. */
let head: Program;

beforeAll(async () => {
  suite = await WebSuite.start();
  const { base, organisationId } = await suite.enter(readExample('polderzeker'));
  api = `/api/v1${base}`;
  const slug = base.slice('/o/'.length);
  const enter = async (role: 'strategy-director' | 'consultant' | 'department-head') =>
    letIn(suite.test, await addMember(suite.database, organisationId, role), slug);
  [director, consultant] = [await enter('strategy-director'), await enter('consultant')];
  head = await enter('department-head');
});

afterAll(async () => {
  await suite.stop();
});

async function etagOf(url: string): Promise<string> {
  return String((await head.send('GET', url)).headers['etag']);
}

interface Written {
  readonly code: string;
  readonly missing: readonly string[];
  readonly pilot: {
    readonly startedFrom: { readonly examples: readonly string[] };
    readonly phases: readonly { readonly intensity: unknown }[];
  };
}

it('begins a proposal with a first pilot, and fills in what pages fill in beside its questions', async () => {
  const listed = await head.send('GET', `${api}/catalogue?limit=200`);
  const { items } = listed.json<{ items: { id: string; c: string }[] }>();
  expect([items.length, items.filter(({ c }) => c === 'content').length]).toEqual([24, 6]);
  expect((await head.send('GET', `${api}/catalogue/XX-1`)).statusCode).toBe(404);
  const measures = await head.send('GET', `${api}/catalogue/measures?limit=1`);
  expect(measures.json<{ next: unknown }>().next).not.toBeNull();
  const foreign = await head.send('POST', `${api}/catalogue/CT-2/proposal`, {
    body: { owner: 'KS', size: 'large' },
  });
  expect(foreign.statusCode).toBe(403);
  const begun = await head.send('POST', `${api}/catalogue/CT-2/proposal`, {
    body: { owner: 'MC', size: 'large' },
  });
  const { code, pilot } = begun.json<Written>();
  const url = `${api}/proposals/${code}`;
  expect([begun.statusCode, begun.headers['location']]).toEqual([201, url]);
  expect(pilot.startedFrom.examples.length).toBeGreaterThan(3);

  const items5 = { reach: 4, depth: 4, visibility: 4, mandate: 4, technology: 4 };
  const score = await head.send('POST', `${api}/intensity`, { body: items5 });
  expect(score.json()).toEqual({ sum: 20, intensity: 5, toCooler: 4, toHotter: null });
  const ifMatch = await etagOf(url);
  const kept = await head.send('PUT', `${url}/phases/1/intensity`, { ifMatch, body: items5 });
  expect(kept.json<Written>().pilot.phases[0]?.intensity).toEqual(items5);
  const late = await head.send('PUT', `${url}/phases/1/intensity`, { ifMatch, body: items5 });
  const nowhere = await head.send('PUT', `${url}/phases/9/intensity`, { ifMatch, body: items5 });
  expect([late.statusCode, nowhere.statusCode]).toEqual([412, 404]);
  const axes = { openness: 3, mandate: 4 };
  const asked = await head.send('PUT', `${url}/culture`, { ifMatch: await etagOf(url), body: axes });
  expect(asked.json()).toMatchObject({ pilot: { requiredAxes: axes } });
  const { examples } = asked.json<Written>().pilot.startedFrom;
  const confirmed = await head.send('POST', `${url}/examples`, {
    ifMatch: await etagOf(url),
    body: { values: examples },
  });
  expect(confirmed.json<Written>().missing).not.toContain('examples');
});

const HEADS = 'Code,Naam,Medewerkers,Verandertolerantie,Vrije fte,Brengt';

function fileOf(...lines: readonly string[]): { readonly file: string } {
  return { file: Buffer.from(lines.join('\n')).toString('base64') };
}

it('takes departments along as a spreadsheet, tries the changed list, and keeps it once', async () => {
  const lists = `${api}/lists/departments`;
  const taken = await director.send('GET', `${lists}/files/csv`);
  expect(taken.headers['content-type']).toContain('text/csv');
  expect((await director.send('GET', `${lists}/files/pdf`)).statusCode).toBe(404);
  const [heads = '', ...rows] = taken.body
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const changed = [heads, ...rows.map((row) => row.replace('Klantenservice', 'Klantcontact'))];
  const body = fileOf(...changed);
  const tried = await director.send('POST', `${lists}/effect`, { body });
  const { rows: planned, problems } = tried.json<{ rows: { kind: string; code: string }[]; problems: [] }>();
  expect(problems).toEqual([]);
  expect(planned.filter(({ kind }) => kind === 'changed')).toMatchObject([
    { code: 'KS', changes: [{ before: 'Klantenservice', after: 'Klantcontact' }] },
  ]);
  const ifMatch = String(tried.headers['etag']);
  const other = fileOf(...changed.map((line) => line.replace('Klantcontact', 'Contact')));
  const answers = [
    await director.send('POST', lists, { body }),
    await director.send('POST', lists, { body: other, ifMatch }),
    await director.send('POST', lists, { body, ifMatch }),
    await director.send('POST', lists, { body, ifMatch }),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([428, 412, 200, 412]);
  expect((await director.send('GET', `${api}/departments/KS`)).json()).toMatchObject({
    name: 'Klantcontact',
  });
});

it('begins what is new in a list once, however often the same request comes', async () => {
  const lists = `${api}/lists/proposals`;
  const body = fileOf(
    'naam;C;Afdeling;Fase 1: weken;Fase 1: fte',
    'Nabellen;Customer Experience;KS;13;KS 0,5',
  );
  const tried = await director.send('POST', `${lists}/effect`, { body });
  expect(tried.json()).toMatchObject({ problems: [], rows: [{ kind: 'new' }] });
  const ifMatch = String(tried.headers['etag']);
  const answers = await Promise.all([1, 2].map(async () => director.send('POST', lists, { body, ifMatch })));
  const late = await director.send('POST', lists, { body, ifMatch });
  const [first, second] = answers.map(({ statusCode }) => statusCode).sort();
  expect([first, late.statusCode]).toEqual([200, 412]);
  expect([409, 412]).toContain(second);
});

it('lists everything that is wrong with a list, and keeps nothing of it', async () => {
  const lists = `${api}/lists/departments`;
  const body = fileOf(HEADS, 'KS,Klantenservice,veel,3,6,klantenservice', 'ZZ,,10,9,1,klantenservice');
  const tried = await director.send('POST', `${lists}/effect`, { body });
  const { problems } = tried.json<{ problems: { row: number; detail: string }[] }>();
  expect(problems.length).toBeGreaterThan(1);
  expect(problems.every(({ detail }) => detail.length > 5)).toBe(true);
  const refused = await director.send('POST', lists, { body, ifMatch: String(tried.headers['etag']) });
  expect(refused.statusCode).toBe(422);
  expect((await director.send('GET', `${api}/departments/ZZ`)).statusCode).toBe(404);
  const long = fileOf(HEADS, `KS,${'x'.repeat(100_000)},1,3,6,klantenservice`);
  const lengthy = await director.send('POST', `${lists}/effect`, { body: long });
  expect(lengthy.json()).toMatchObject({ problems: [{ row: 2 }] });
  const notAList = await director.send('POST', `${lists}/effect`, { body: { file: 'geen base64!' } });
  expect(notAList.json()).toMatchObject({ status: 422, errors: [{ pointer: '#/file' }] });
  const forbidden = await head.send('POST', `${lists}/effect`, { body });
  expect(forbidden.statusCode).toBe(403);
});

it('gives the build of the plan without whose it is, and writes down that it was taken', async () => {
  const template = await consultant.send('GET', `${api}/template?name=Nieuwe%20klant`);
  expect(template.json()).toMatchObject({ organisation: { name: 'Nieuwe klant' } });
  expect(template.body).not.toMatch(/Polderzeker|Klantenservice|Webcare/);
  const trail = await director.send('GET', `${api}/audit-trail?action=template-taken`);
  expect(trail.json<{ items: object[] }>().items).toHaveLength(1);
  expect((await head.send('GET', `${api}/template?name=x`)).statusCode).toBe(403);
});
