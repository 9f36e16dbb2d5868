import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { ApiDescription, Operation } from '../../src/platform/api/index.js';
import { runProgram } from '../support/run-program.js';
import { WebSuite } from '../support/web-suite.js';
import { COUNTERPARTS, REASONS } from '../web/api-counterparts.js';

let suite: WebSuite;
let description: ApiDescription;
let operations: readonly { readonly call: string; readonly operation: Operation }[];

beforeAll(async () => {
  suite = await WebSuite.start();
  description = (await suite.test.app.inject({ url: '/api/openapi.json' })).json();
  operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      call: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  );
});

afterAll(async () => {
  await suite.stop();
});

it('describes every route for programs, and no other', () => {
  const running = suite.test.routes
    .filter(({ method, url }) => method !== 'HEAD' && url.startsWith('/api/v1'))
    .map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, '{$1}')}`);
  expect(operations.map(({ call }) => call).sort()).toEqual(running.sort());
  expect(running.length).toBeGreaterThan(0);
});

it('has a route in place of every form of a page, or says in the documentation why there is none', async () => {
  const forms = suite.test.routes
    .filter(({ method, url }) => method === 'POST' && !url.startsWith('/api/'))
    .map(({ url }) => url.replace('/o/:organisation', '.'));
  expect(Object.keys(COUNTERPARTS).sort()).toEqual([...new Set(forms)].sort());
  const known = new Set(operations.map(({ operation }) => operation.operationId));
  const used = Object.values(COUNTERPARTS);
  const named = used.flatMap((each) => ('why' in each ? [] : each));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  const [, text = ''] = (await readFile('docs/api.md', 'utf8')).split('## What has no route, and why');
  const given = new Set(used.flatMap((each) => ('why' in each ? [each.why] : [])));
  expect([...given].sort()).toEqual(Object.keys(REASONS).sort());
  expect(Object.values(REASONS).filter((reason) => !text.includes(`**${reason}`))).toEqual([]);
});

it('asks in If-Match for an ETag that another route gives', () => {
  const versioned = operations.filter(({ operation }) =>
    JSON.stringify(operation.responses).includes('to be named in If-Match'),
  );
  const given = versioned.map(({ operation }) => operation.operationId);
  const wanted = operations.flatMap(({ operation }) =>
    (operation.parameters ?? [])
      .filter(({ name }) => name === 'If-Match')
      .map(({ description: text = '' }) => text.slice(text.lastIndexOf(' ') + 1)),
  );
  expect(wanted.filter((id) => !given.includes(id))).toEqual([]);
});

it('is a description in which Redocly finds no error', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kikkerplan-api-'));
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(description));
  const { stdout } = runProgram(
    '@redocly/cli/bin/cli.js',
    ['lint', 'openapi.json', '--extends', 'recommended', '--format', 'json'],
    folder,
    { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  );
  await rm(folder, { recursive: true });
  const { totals, problems } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    totals: { errors: number; warnings: number };
    problems: { ruleId: string; message: string; location: { pointer: string }[] }[];
  };
  expect(
    problems.map(({ ruleId, message, location }) => `${ruleId} ${message} ${location[0]?.pointer ?? ''}`),
  ).toEqual([]);
  expect(totals).toMatchObject({ errors: 0, warnings: 0 });
});

it.each(['nl', 'en'])('shows every route on a page that needs no other host (%s)', async (language) => {
  const answer = await suite.test.app.inject({ url: '/api/docs', headers: { 'accept-language': language } });
  const $ = load(answer.body);
  const shown = $('main code')
    .toArray()
    .map((element) => $(element).text());
  expect(shown.sort()).toEqual(operations.map(({ call }) => call).sort());
  const links = $('main a[href^="#"]')
    .toArray()
    .map((element) => $(element).attr('href') ?? '');
  expect(links.filter((href) => $(`[id="${href.slice(1)}"]`).length !== 1)).toEqual([]);
  const sources = $('[src], link[href], main a[href]')
    .toArray()
    .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '');
  expect(sources.filter((source) => !/^[/#]/.test(source))).toEqual([]);
});
