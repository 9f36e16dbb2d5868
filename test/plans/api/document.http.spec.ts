import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { deflateSync } from 'node:zlib';
import { addMember } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { png } from '../../support/pictures.js';
import { letIn, type Program } from '../../support/program.js';
import { WebSuite } from '../../support/web-suite.js';

let suite: WebSuite;
let api: string;
let director: Program;
let reader: Program;

beforeAll(async () => {
  suite = await WebSuite.start();
  const { base, organisationId } = await suite.enter(readExample('polderzeker'));
  api = `/api/v1${base}/plan`;
  const slug = base.slice('/o/'.length);
  const enter = async (role: 'strategy-director' | 'reader') =>
    letIn(suite.test, await addMember(suite.database, organisationId, role), slug);
  [director, reader] = [await enter('strategy-director'), await enter('reader')];
});

afterAll(async () => {
  await suite.stop();
});

interface PlanData {
  readonly version: string;
  readonly fingerprint: string;
  readonly case: object;
}

it('gives the data of the plan, with a fingerprint to check them by, and writes down who took them', async () => {
  const { version, fingerprint, case: data } = (await reader.send('GET', `${api}/data`)).json<PlanData>();
  const file = `${JSON.stringify(data, null, 2)}\n`;
  expect([version, createHash('sha256').update(file).digest('hex')]).toEqual(['1', fingerprint]);
  const trail = await director.send('GET', `${api.replace(/\/plan$/, '')}/audit-trail?action=exported`);
  expect(trail.json()).toMatchObject({ items: [{ person: { name: 'Test reader' } }] });
});

it('keeps a version, adopts one, and leaves both as they were', async () => {
  const draft = await director.send('POST', `${api}/versions`, {
    body: { status: 'draft', reason: 'Bespreking' },
  });
  expect(draft.headers['location']).toBe(`${api}/versions/1`);
  const { fingerprint } = draft.json<PlanData>();
  const body = { from: '2026-07-20', to: '2026-08-02' };
  expect((await director.send('POST', `${api}/blackouts`, { body })).statusCode).toBe(200);
  const ifMatch = String((await director.send('GET', api)).headers['etag']);
  const parking = `${api.replace(/\/plan$/, '')}/pilots/P08/selection/parking`;
  await director.send('PUT', parking, { ifMatch, body: { reason: 'Volgend jaar' } });
  const refused = await reader.send('POST', `${api}/versions`, { body: { status: 'draft', reason: 'x' } });
  expect(refused.statusCode).toBe(403);
  await director.send('POST', `${api}/versions`, { body: { status: 'final', reason: 'Besluit' } });
  const listed = await reader.send('GET', `${api}/versions`);
  expect(listed.json()).toMatchObject({
    items: [
      { number: 1, status: 'draft', fingerprint },
      { number: 2, status: 'final', keptBy: 'Test strategy-director' },
    ],
  });
  const changed = await reader.send('GET', `${api}/versions/1/changes?later=2`);
  expect(changed.json()).toMatchObject({ before: '1', after: '2' });
  const { changes } = changed.json<{ changes: { what: string; changes: string[] }[] }>();
  expect(
    changes.find(({ what }) => what.includes('Blog voor starters (18-27)'))?.changes.length,
  ).toBeGreaterThan(0);
  const since = (await reader.send('GET', `${api}/versions/2/changes`)).json<{ changes: object[] }>();
  expect(since).toMatchObject({ before: '2', after: '3', changes: [] });
  expect((await reader.send('GET', `${api}/versions/1/changes?later=9`)).statusCode).toBe(404);
  const kept = await reader.send('GET', `${api}/versions/1/data`);
  expect(kept.json<PlanData>().fingerprint).toBe(fingerprint);
  expect((await reader.send('GET', `${api}/versions/3`)).statusCode).toBe(404);
});

it('makes a file, and hands it to who asked for it and to nobody else', async () => {
  const wrong = await reader.send('POST', `${api}/files`, { body: { format: 'doc', language: 'nl' } });
  expect(wrong.json()).toMatchObject({ errors: [{ pointer: '#/format' }] });
  const made = await reader.send('POST', `${api}/files`, {
    body: { format: 'csv', language: 'nl', version: 1 },
  });
  expect(made.statusCode).toBe(202);
  const url = String(made.headers['location']);
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await reader.send('GET', url)).json<{ state: string }>().state !== 'working') break;
    await sleep(200);
  }
  expect((await reader.send('GET', url)).json()).toMatchObject({ state: 'done', version: 1 });
  const content = await reader.send('GET', `${url}/content`);
  expect(content.rawPayload.length).toBeGreaterThan(500);
  expect((await director.send('GET', url)).statusCode).toBe(404);
  expect((await director.send('GET', `${url}/content`)).statusCode).toBe(404);
  const missing = { format: 'csv', language: 'nl', version: 9 };
  expect((await reader.send('POST', `${api}/files`, { body: missing })).statusCode).toBe(404);
});

it('opens a version through a link whose address is shown once, and closes it', async () => {
  const kept = await director.send('POST', `${api}/versions`, {
    body: { status: 'draft', reason: 'Om te delen' },
  });
  const url = `${String(kept.headers['location'])}/links`;
  const body = { label: 'Raad van bestuur', days: 30, language: 'nl' };
  const wrong = await director.send('POST', url, { body: { ...body, days: 31, password: 'kort' } });
  expect(wrong.json()).toMatchObject({ errors: [{ pointer: '#/days' }] });
  const weak = await director.send('POST', url, { body: { ...body, password: 'kort' } });
  expect(weak.json()).toMatchObject({ errors: [{ pointer: '#/password' }] });
  expect((await reader.send('POST', url, { body })).statusCode).toBe(403);
  const made = (await director.send('POST', url, { body })).json<{ id: string; address: string }>();
  const { pathname } = new URL(made.address);
  const open = async () => (await suite.test.app.inject({ url: pathname })).statusCode;
  expect(await open()).toBe(200);
  const listed = await director.send('GET', url);
  expect(listed.json()).toMatchObject({
    items: [{ id: made.id, label: body.label, revokedAt: null, views: 1 }],
  });
  expect(listed.body).not.toContain(pathname.split('/').at(-1));
  expect((await director.send('DELETE', `${url}/${made.id}`)).statusCode).toBe(204);
  expect(await open()).toBe(404);
});

it('writes in the document on the version that was read', async () => {
  const slots = (await director.send('GET', `${api}/texts`)).json<{ slot: string }[]>();
  const { slot = '' } = slots[0] ?? {};
  const url = `${api}/texts/${slot}`;
  const ifMatch = String((await director.send('GET', url)).headers['etag']);
  const body = { body: 'Wij beginnen **klein**.', language: 'nl' };
  const written = await director.send('PUT', url, { ifMatch, body });
  expect(written.json()).toMatchObject({ slot, ...body, updatedBy: 'Test strategy-director' });
  expect((await director.send('PUT', url, { ifMatch, body })).statusCode).toBe(412);
  const now = String(written.headers['etag']);
  const emptied = await director.send('PUT', url, { ifMatch: now, body: { language: 'nl' } });
  expect(emptied.json()).toMatchObject({ body: '' });
  expect((await reader.send('GET', url)).statusCode).toBe(403);
});

interface Look {
  readonly sections: readonly { readonly id: string; readonly shown: boolean }[];
}

it('chooses what documents show and how they look, on the version that was read', async () => {
  const url = `${api}/look`;
  const before = await director.send('GET', url);
  const { sections } = before.json<Look>();
  expect(sections.every(({ shown }) => shown)).toBe(true);
  const [first = { id: '' }] = sections;
  const body = {
    ...{ audience: 'board', language: 'nl', figures: false, font: 'sans', main: '#0B5FFF' },
    sections: [first.id],
  };
  const ifMatch = String(before.headers['etag']);
  const pale = await director.send('PUT', url, { ifMatch, body: { ...body, main: '#ffff00' } });
  expect(pale.json()).toMatchObject({ status: 422, errors: [{ pointer: '#/main', code: 'tooSmall' }] });
  const kept = await director.send('PUT', url, { ifMatch, body });
  expect(kept.json()).toMatchObject({ language: 'nl', figures: false, font: 'sans' });
  expect(kept.json<Look>().sections.filter(({ shown }) => shown)).toMatchObject([{ id: first.id }]);
  expect((await director.send('PUT', url, { ifMatch, body })).statusCode).toBe(412);
  expect((await reader.send('GET', url)).statusCode).toBe(403);
});

/** A line of pixels, the first byte of which says how it is packed. */
function noise(length: number): Buffer {
  return Buffer.concat([Buffer.alloc(1), randomBytes(length - 1)]);
}

it('puts a logo on the cover and takes it off, on the version that was read', async () => {
  const url = `${api}/logo`;
  const before = await director.send('GET', url);
  expect(before.json()).toEqual({ logo: null });
  const ifMatch = String(before.headers['etag']);
  // As large as logos are: pixels that cannot be packed.
  const pixels = deflateSync(Buffer.concat(Array.from({ length: 250 }, () => noise(401))));
  const large = png({ width: 400, height: 250, pixels });
  const body = { file: large.toString('base64'), text: 'Huis\naan de dijk' };
  expect(body.file.length).toBeGreaterThan(100_000);
  const longest = await director.send('PUT', url, { ifMatch, body: { file: 'A'.repeat(1_000_001) } });
  expect(longest.json()).toMatchObject({ errors: [{ pointer: '#/file', code: 'tooLong' }] });
  const wrong = await director.send('PUT', url, { ifMatch, body: { file: 'bmVl' } });
  expect(wrong.statusCode).toBe(422);
  const kept = await director.send('PUT', url, { ifMatch, body });
  // On one line, or no archive could be put back.
  expect(kept.json()).toMatchObject({ logo: { width: 400, height: 250, text: 'Huis aan de dijk' } });
  expect(kept.json<{ logo: { bytes: string } }>().logo.bytes).toHaveLength(body.file.length);
  expect((await director.send('DELETE', url, { ifMatch })).statusCode).toBe(412);
  const gone = await director.send('DELETE', url, { ifMatch: String(kept.headers['etag']) });
  expect([gone.statusCode, (await director.send('GET', url)).json()]).toEqual([204, { logo: null }]);
});
