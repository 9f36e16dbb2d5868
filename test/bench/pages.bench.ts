/**
 * Every page of the product for 30 and for 200 pilots, on both databases: time on the server, bytes as they go over the
 * line, and what a browser asks for besides. Beside the clock stands the processor time of this process, which says more
 * on a machine with other work. The first view comes straight after a change of the plan, which makes
 * everything that was kept of it worthless; later views follow it. In one process, without a network.
 *
 *   npm run bench -- pages [pilots, 30,200] [sqlite or postgres, both when left out] [later views, 15] [part of an address]
 */
import { load } from 'cheerio';
import type { LightMyRequestResponse } from 'fastify';
import { addressOf, MATRIX, type MatrixRow } from '../web/tenant-matrix.js';
import type { Visitor } from '../support/app.js';
import type { DatabaseKind } from '../support/databases.js';
import { isForPrograms } from '../support/program.js';
import { startPostgres } from '../support/postgres-up.js';
import { startPopulated, touch, type Populated } from './web/populated.js';

const [sizes = '30,200', only = '', later = '15', part = ''] = process.argv.slice(2);
const LATER = Number(later);
/** First views of a page, each after a change of its own. */
const FIRST = 3;
/** Milliseconds that a page may take on the server, from so many pilots on. */
const LIMITS = [
  [200, 300],
  [0, 100],
] as const;
const MOST_BYTES = 200_000;

/** One view, in milliseconds. */
interface Took {
  readonly clock: number;
  readonly cpu: number;
}

interface Measured {
  readonly path: string;
  readonly first: readonly Took[];
  readonly later: readonly Took[];
  readonly bytes: number;
  readonly requests: number;
}

const sorted = (times: readonly Took[], by: keyof Took): readonly number[] =>
  times.map((each) => each[by]).sort((a, b) => a - b);
const median = (times: readonly Took[], by: keyof Took = 'clock'): number =>
  sorted(times, by)[times.length >> 1] ?? 0;
const worst = (times: readonly Took[]): number => sorted(times, 'clock').at(-1) ?? 0;

/** Pilots of a larger portfolio have three figures. */
const withLongCode = (row: MatrixRow): MatrixRow => ({
  ...row,
  params: Object.fromEntries(
    Object.entries(row.params ?? {}).map(([name, value]) => [name, value.replace(/^P(\d\d)$/, 'P0$1')]),
  ),
});

function addresses({ slug, scenarios }: Populated): readonly string[] {
  const base = `/o/${slug}`;
  const rows = MATRIX.filter(({ method, url }) => method === 'GET' && !isForPrograms(url));
  const known = rows.map((row) => addressOf(withLongCode(row), slug));
  const [one = '', other = ''] = scenarios;
  const version = ['', '/delen', '/integratieplan.html'].map((each) => `${base}/plan/versies/1${each}`);
  const compared = `${one}?met=${other.split('/').at(-1) ?? ''}`;
  return [...known, ...version, ...[one, compared], `${base}/plan/vergelijk/1`].filter((path) =>
    path.includes(part),
  );
}

const view = (visitor: Visitor, path: string): Promise<LightMyRequestResponse> =>
  visitor.get(path, { 'accept-encoding': 'br, gzip' });

async function timed(visitor: Visitor, path: string): Promise<Took> {
  const before = process.cpuUsage();
  const start = performance.now();
  await view(visitor, path);
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { clock, cpu: (user + system) / 1_000 };
}

/** What a browser fetches besides the page itself. */
function requestsOf(html: string): number {
  const $ = load(html);
  return $('link[rel=stylesheet], link[rel=preload], link[rel=icon], script[src], img[src]').length;
}

/** Whoever may see it, or nobody when it is no page. */
async function readerOf(own: Populated, path: string): Promise<Visitor | undefined> {
  for (const visitor of [own.director, own.administrator]) {
    const { statusCode, headers } = await visitor.get(path);
    if (statusCode === 200 && String(headers['content-type']).includes('html')) return visitor;
  }
  return undefined;
}

let round = 0;

async function measure(own: Populated, path: string): Promise<Measured | undefined> {
  const reader = await readerOf(own, path);
  if (!reader) return undefined;
  const first: Took[] = [];
  for (let times = 0; times < FIRST; times += 1) {
    await touch(own, (round += 1));
    first.push(await timed(reader, path));
  }
  const times: Took[] = [];
  while (times.length < LATER) times.push(await timed(reader, path));
  const bytes = (await view(reader, path)).rawPayload.length;
  const requests = requestsOf((await reader.get(path)).body);
  return { path: path.replace(`/o/${own.slug}`, ''), first, later: times, bytes, requests };
}

const ms = (value: number): string => value.toFixed(0).padStart(5);

const views = (times: readonly Took[]): string =>
  `${ms(median(times))}${ms(worst(times))}${ms(median(times, 'cpu'))}`;

function line(page: Measured, limit: number): string {
  const { path, first, later: times, bytes, requests } = page;
  const over = Math.max(median(first), median(times)) > limit || bytes > MOST_BYTES ? ' OVER' : '';
  const size = (bytes / 1000).toFixed(0).padStart(5);
  return `${views(first)}  ${views(times)} ${size} kB ${String(requests).padStart(2)}  ${path || '/'}${over}`;
}

async function run(kind: DatabaseKind, pilots: number, postgres?: string): Promise<void> {
  const own = await startPopulated(kind, pilots, postgres);
  const pages: Measured[] = [];
  const paths = addresses(own);
  for (const path of paths) {
    const measured = await measure(own, path);
    if (measured) pages.push(measured);
  }
  const [, limit] = LIMITS.find(([from]) => pilots >= from) ?? LIMITS[1];
  const slowest = pages.sort((a, b) => median(b.first, 'cpu') - median(a.first, 'cpu'));
  const lines = slowest.map((page) => line(page, limit));
  console.log(
    `\n${kind}, ${String(pilots)} pilots, ${String(pages.length)} pages, limit ${String(limit)} ms`,
  );
  console.log(
    'first view, later views (median, worst, median of processor time; ms), size, requests besides',
  );
  console.log(lines.join('\n'));
  console.log(`${String(lines.filter((each) => each.endsWith('OVER')).length)} pages over a limit`);
  await own.close();
}

async function main(): Promise<void> {
  const kinds = (['sqlite', 'postgres'] as const).filter((kind) => only === '' || kind === only);
  const server = kinds.includes('postgres') ? await startPostgres() : undefined;
  for (const kind of kinds)
    for (const pilots of sizes.split(',')) await run(kind, Number(pilots), server?.url);
  await server?.stop();
}

void main();
