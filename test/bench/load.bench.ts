/**
 * Fifty people at work at once in one organisation, one request in ten a change: answers that refuse, and how long
 * the others take. The clients are in a thread of their own on the same machine; the same people asking whether the server is
 * well, before and after, say how much of it is the machine.
 *
 *   npm run bench -- load [seconds, 120] [people, 50] [milliseconds of thought, 1000] [pilots, 30] [sqlite or postgres]
 */
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { load } from 'cheerio';
import { addMember, hiddenFields, Visitor } from '../support/app.js';
import type { DatabaseKind } from '../support/databases.js';
import { startPostgres } from '../support/postgres-up.js';
import { startPopulated, type Populated } from './web/populated.js';

const [seconds = '120', people = '50', thought = '1000', pilots = '30', kind = 'sqlite'] =
  process.argv.slice(2);
/** One in so many requests is a change. */
const WRITES = 10;
/** Seconds of asking for nothing. */
const IDLE = 10;

const PAGES = [
  ...['', '/bord', '/tijdlijn', '/hitte', '/pilots', '/pilots/P001', '/voorstellen', '/voorstellen/P005'],
  ...[
    '/portfolio',
    '/volgorde',
    '/scenarios',
    '/poorten',
    '/poorten/P005',
    '/plan',
    '/inrichting',
    '/catalogus',
  ],
];

interface Target {
  readonly origin: string;
  readonly paths: readonly string[];
  readonly seconds: number;
  readonly thought: number;
  readonly people: readonly {
    readonly cookie: string;
    /** A form that this person may send: a customer's words. */
    readonly form: { readonly path: string; readonly body: string } | null;
  }[];
}

interface Answer {
  readonly path: string;
  readonly status: number;
  readonly ms: number;
}

function ask(agent: Agent, url: URL, cookie: string, body?: string): Promise<Answer> {
  const begun = performance.now();
  const headers = { cookie, 'accept-encoding': 'br', 'accept-language': 'nl' };
  const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: body === undefined ? headers : { ...headers, ...form },
      },
      (response) => {
        response.resume().once('end', () => {
          const name = body === undefined ? url.pathname : `POST ${url.pathname}`;
          resolve({ path: name, status: response.statusCode ?? 0, ms: performance.now() - begun });
        });
      },
    );
    sent.once('error', reject).end(body);
  });
}

/** All of them, each going their own round through the pages. */
async function client(target: Target): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const answers: Answer[] = [];
  parentPort?.postMessage('ready');
  const until = performance.now() + 1_000 * target.seconds;
  await Promise.all(
    target.people.map(async ({ cookie, form }, person) => {
      await sleep((person * target.thought) / target.people.length);
      for (let turn = person; performance.now() < until; turn += 1) {
        const path = target.paths[turn % target.paths.length] ?? '/';
        answers.push(
          turn % WRITES === 0 && form
            ? await ask(agent, new URL(form.path, target.origin), cookie, form.body)
            : await ask(agent, new URL(path, target.origin), cookie),
        );
        await sleep(target.thought);
      }
    }),
  );
  agent.destroy();
  parentPort?.postMessage(answers);
}

async function measured(target: Target): Promise<readonly Answer[]> {
  const worker = new Worker(__filename, { workerData: target });
  await once(worker, 'message');
  const [answers] = (await once(worker, 'message')) as [readonly Answer[]];
  return answers;
}

function share(answers: readonly Answer[], part: number): number {
  const sorted = answers.map(({ ms }) => ms).sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function line(name: string, answers: readonly Answer[]): string {
  const [middle, most, rare, worst] = [0.5, 0.95, 0.99, 1].map((part) => share(answers, part).toFixed(0));
  return `${name}: ${String(answers.length)} answers, middle ${String(middle)}, 95 % ${String(most)}, 99 % ${String(rare)}, worst ${String(worst)} ms`;
}

function report(answers: readonly Answer[]): void {
  console.log(line('people at work', answers));
  const statuses = new Map<number, number>();
  for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  console.log(
    `answers by status: ${[...statuses].map(([code, count]) => `${String(code)} ${String(count)}`).join(', ')}`,
  );
  const byPath = [...new Set(answers.map(({ path }) => path))];
  const slowest = byPath
    .map((path) => ({ path, own: answers.filter((each) => each.path === path) }))
    .sort((one, other) => share(other.own, 0.95) - share(one.own, 0.95));
  for (const { path, own } of slowest.slice(0, 8)) console.log(`  ${line(path, own)}`);
}

async function peopleOf({ test, database, organisationId, slug }: Populated): Promise<Target['people']> {
  const joined: Target['people'][number][] = [];
  for (let person = 0; person < Number(people); person += 1) {
    const role =
      (['department-head', 'consultant', 'strategy-director'] as const)[person % 3] ?? 'consultant';
    const visitor = await new Visitor(test).signIn(await addMember(database, organisationId, role));
    const path = `/o/${slug}/signalen/nieuw`;
    const hidden = hiddenFields(load((await visitor.get(path)).body), path);
    const said = { kind: 'idea', text: 'Korter aan de telefoon', department: 'MC', on: '2026-06-10' };
    joined.push({
      cookie: `kikkerplan=${visitor.cookie('kikkerplan') ?? ''}`,
      form: { path, body: new URLSearchParams({ ...hidden, ...said }).toString() },
    });
  }
  return joined;
}

async function main(): Promise<void> {
  const server = kind === 'postgres' ? await startPostgres() : undefined;
  const own = await startPopulated(kind as DatabaseKind, Number(pilots), server?.url);
  await own.test.app.listen(0, '127.0.0.1');
  const working: Target = {
    origin: await own.test.app.getUrl(),
    paths: PAGES.map((page) => `/o/${own.slug}${page}`),
    ...{ seconds: Number(seconds), thought: Number(thought), people: await peopleOf(own) },
  };
  const idle: Target = {
    ...{ ...working, seconds: IDLE, paths: ['/healthz'] },
    people: working.people.map(({ cookie }) => ({ cookie, form: null })),
  };
  console.log(
    `${kind}, ${pilots} pilots, ${people} people, ${thought} ms of thought, load ${loadavg()[0]?.toFixed(1) ?? ''}`,
  );
  const before = await measured(idle);
  console.log(line('/healthz before', before));
  const begun = process.cpuUsage();
  const answers = await measured(working);
  const { user, system } = process.cpuUsage(begun);
  report(answers);
  const each = (user + system) / 1_000 / answers.length;
  console.log(`processor time of an answer, with its client: ${each.toFixed(1)} ms`);
  const after = await measured(idle);
  console.log(line('/healthz after', after));
  console.log(
    `ratio of 95 %: ${(share(answers, 0.95) / share([...before, ...after], 0.95)).toFixed(1)}; load ${loadavg()[0]?.toFixed(1) ?? ''}`,
  );
  if (answers.some(({ status }) => status >= 500) || share(answers, 0.95) > 300) process.exitCode = 1;
  await own.close();
  await server?.stop();
}

void (isMainThread ? main() : client(workerData as Target));
