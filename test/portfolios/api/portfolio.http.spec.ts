import { setTimeout as sleep } from 'node:timers/promises';
import { addMember } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { letIn, type Program } from '../../support/program.js';
import { WebSuite } from '../../support/web-suite.js';

let suite: WebSuite;
let api: string;
let director: Program;

beforeAll(async () => {
  suite = await WebSuite.start();
  const { base, organisationId } = await suite.enter(readExample('polderzeker'));
  api = `/api/v1${base}`;
  const personId = await addMember(suite.database, organisationId, 'strategy-director');
  director = await letIn(suite.test, personId, base.slice('/o/'.length));
});

afterAll(async () => {
  await suite.stop();
});

async function read<T>(path: string): Promise<T> {
  const answer = await director.send('GET', `${api}${path}`);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return answer.json<T>();
}

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

interface Pilot {
  readonly code: string;
  readonly c: string;
  readonly verdict: string;
  readonly phases: readonly { readonly number: number; readonly start: string | null }[];
}

it('lists all pilots in pages, and one with its scorecard', async () => {
  const codes: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: Page<Pilot> = await read(`/pilots?limit=4${cursor === '' ? '' : `&cursor=${cursor}`}`);
    codes.push(...page.items.map(({ code }) => code));
    cursor = page.next;
  }
  expect(codes).toEqual(readExample('polderzeker').pilots.map(({ id }) => id));
  const content = await read<Page<Pilot>>('/pilots?c=content');
  expect(new Set(content.items.map(({ c }) => c))).toEqual(new Set(['content']));
  const one = await read<Pilot & { scorecard: Record<string, { sum: number; questions: unknown[] }> }>(
    '/pilots/P01',
  );
  expect(one.scorecard['culture']?.questions).toHaveLength(5);
  expect((await director.send('GET', `${api}/pilots/P99`)).statusCode).toBe(404);
});

it('tells findings in words, and the portfolio in figures', async () => {
  const portfolio = await read<{ periods: string[]; heat: Record<string, number[]>; verdict: string }>(
    '/portfolio',
  );
  expect(portfolio.heat['KS']).toHaveLength(portfolio.periods.length);
  const findings =
    await read<Page<{ rule: string; severity: string; sentence: string }>>('/findings?limit=200');
  expect(findings.items.length).toBeGreaterThan(3);
  expect(findings.items.every(({ sentence }) => sentence.length > 10)).toBe(true);
  const severe = await read<Page<{ severity: string }>>('/findings?severity=warning&dates=asked');
  expect(new Set(severe.items.map(({ severity }) => severity))).toEqual(new Set(['warning']));
});

it('computes a sequence: begun, followed, read with its reasons', async () => {
  expect((await director.send('GET', `${api}/sequence`)).statusCode).toBe(404);
  const unknown = await director.send('POST', `${api}/sequence/jobs`, {
    body: { profile: 'wild', keep: false },
  });
  expect(unknown.statusCode).toBe(422);
  const begun = await director.send('POST', `${api}/sequence/jobs`, {
    body: { profile: 'balanced', keep: false },
  });
  expect(begun.statusCode).toBe(202);
  const job = String(begun.headers['location']);
  for (let tries = 0; tries < 150; tries += 1) {
    const { state } = (await director.send('GET', job)).json<{ state: string }>();
    if (state !== 'waiting' && state !== 'running') break;
    await sleep(200);
  }
  expect((await director.send('GET', job)).json()).toMatchObject({ state: 'done', share: 1 });
  expect((await director.send('DELETE', job)).json()).toMatchObject({ status: 409, reason: 'has-ended' });

  const sequence = await read<{
    status: string;
    current: boolean;
    phases: { pilot: string; phase: number; start: string; reason: { text: string } | null }[];
    certificate: { departments: { spareHeat: number }[] };
  }>('/sequence');
  expect(sequence).toMatchObject({ current: true, profile: 'balanced' });
  expect(sequence.certificate.departments.every(({ spareHeat }) => spareHeat >= 0)).toBe(true);
  expect(sequence.phases.some(({ reason }) => reason?.text.startsWith('Niet eerder'))).toBe(true);
  const first = sequence.phases.find(({ phase }) => phase === 1);
  const pilot = await read<Pilot>(`/pilots/${first?.pilot ?? ''}`);
  expect(pilot.phases[0]?.start).toBe(first?.start);
});

it('fixes a phase and moves a pilot on the version of the plan that was read', async () => {
  const { items } = await read<Page<Pilot & { counted: boolean }>>('/pilots');
  const pilot = items.find(({ counted }) => counted)?.code ?? '';
  const url = `${api}/pilots/${pilot}/phases/1/dates`;
  const ifMatch = String((await director.send('GET', `${api}/plan`)).headers['etag']);
  const wrong = await director.send('PUT', url, { ifMatch, body: { pin: '2026-02-03' } });
  expect(wrong.json()).toMatchObject({ errors: [{ pointer: '#/pin', code: 'invalid' }] });
  const fixed = await director.send('PUT', url, { ifMatch, body: { pin: '2026-02-02' } });
  expect(fixed.json()).toMatchObject({ pilot, phase: 1, pin: '2026-02-02', earliest: null });
  expect((await director.send('PUT', url, { ifMatch, body: {} })).statusCode).toBe(412);
  const moved = await director.send('POST', `${api}/pilots/${pilot}/moves`, {
    ifMatch: String(fixed.headers['etag']),
    body: { phase: 1, c: 'content' },
  });
  expect(moved.json()).toMatchObject({ c: 'content', pin: '2026-02-02' });
  expect(await read('/sequence')).toMatchObject({ current: false });
});
