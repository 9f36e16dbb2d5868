/**
 * How long other requests take while a sequence is computed, against the same requests while nothing is: pages of one
 * organisation, asked for one after another by a client in a thread of its own, while another organisation computes its
 * sequence in the same server. On a machine that others use, most of what is slow waits for a core; so it also says how
 * long the main thread was held up by its own work at most, of which it can be blamed.
 *
 *   npm run bench -- during-computation [seconds of each turn, 5] [pilots that are sequenced, 200]
 */
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { load } from 'cheerio';
import { schema } from '../../ormconfig.js';
import { readCase } from '../../src/platform/case-file/index.js';
import { Database } from '../../src/platform/database/index.js';
import { addMember, hiddenFields, startApp, Visitor, type TestApp } from '../support/app.js';
import { importCase } from '../../src/portfolios/index.js';
import { generateCase } from './sequencing/generate-case.js';
import { watchStalls, type Stall } from './stalls.js';

/** Milliseconds between an answer and the next request. */
const PAUSE = 4;
/** Each part in turns, so that other work on the machine is shared out. */
const TURNS = 3;
/** Seconds before anything is counted. */
const WARM_UP = 4;

interface Target {
  readonly origin: string;
  readonly paths: readonly string[];
  readonly cookie: string;
}

/** Milliseconds. */
type Latencies = Readonly<Record<string, readonly number[]>>;

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

function timed(url: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    get(url, { agent, headers: { cookie, 'accept-language': 'nl' } }, (response) => {
      response.resume().once('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - begun);
        else reject(new Error(`${url}: ${String(response.statusCode)}`));
      });
    }).once('error', reject);
  });
}

/** The client: asks for the pages in turns until it is told to stop, and hands over what it measured. */
async function client({ origin, paths, cookie }: Target): Promise<void> {
  const state = { stopped: false };
  parentPort?.once('message', () => {
    state.stopped = true;
  });
  parentPort?.postMessage('ready');
  const latencies: Record<string, number[]> = Object.fromEntries(paths.map((path) => [path, []]));
  while (!state.stopped) {
    for (const path of paths) {
      latencies[path]?.push(await timed(`${origin}${path}`, cookie));
      await sleep(PAUSE);
    }
  }
  parentPort?.postMessage(latencies);
  agent.destroy();
}

async function measured(target: Target, work: () => Promise<unknown>): Promise<Latencies> {
  const worker = new Worker(__filename, { workerData: target });
  // Reading this file with all that it loads takes a while in a new thread.
  await once(worker, 'message');
  await work();
  const answer = new Promise<Latencies>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
  worker.postMessage('stop');
  return answer;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function together(turns: readonly Latencies[]): Latencies {
  const paths = Object.keys(turns[0] ?? {});
  return Object.fromEntries(paths.map((path) => [path, turns.flatMap((turn) => turn[path] ?? [])]));
}

function report(name: string, latencies: Latencies): void {
  for (const [path, values] of Object.entries(latencies)) {
    const sorted = [...values].sort((one, other) => one - other);
    const [middle, most, worst] = [0.5, 0.99, 1].map((share) => at(sorted, share).toFixed(2));
    const page = path.split('/').slice(3).join('/');
    console.log(
      `  ${name}, ${page}: ${sorted.length} requests, middle ${middle}, 99 % ${most}, worst ${worst} ms`,
    );
  }
}

/** The stretches that held others up most, by what the main thread did itself. */
function reportStalls(name: string, stalls: readonly Stall[]): void {
  const worst = [...stalls].sort((one, other) => other.computing - one.computing).slice(0, 3);
  const texts = worst.map(({ length, computing, waiting, asleep }) => {
    const [whole, own, core, system] = [length, computing, waiting, asleep].map((value) => value.toFixed(0));
    return `${own} ms of own work in ${whole} (${core} without a core, ${system} asleep)`;
  });
  console.log(`  ${name}, main thread: ${texts.join('; ') || 'never held up'}`);
}

interface Sequencer {
  readonly visitor: Visitor;
  readonly page: string;
  /** Hidden fields of its form: looking at the large page itself is not part of what is measured. */
  readonly form: Record<string, string>;
}

/** Computes for some seconds, and asks for the end; what is kept afterwards is part of it. */
async function compute({ visitor, page, form }: Sequencer, seconds: number): Promise<void> {
  await visitor.post(page, { ...form, profile: 'balanced', search: 'long' });
  await sleep(1_000 * seconds);
  await visitor.post(`${page}/stop`, form);
  for (;;) {
    const { computing } = (await visitor.get(`${page}/voortgang`)).json<{ computing: boolean }>();
    if (!computing) return;
    await sleep(200);
  }
}

async function sequencer(test: TestApp, pilots: number): Promise<Sequencer> {
  const { database } = test;
  const planningCase = generateCase({ pilots, phases: 3, seed: 1 });
  const added = await database.write(async (em) => importCase(em, planningCase, new Date().toISOString()));
  const person = await addMember(database, added.organisationId, 'strategy-director');
  const visitor = await new Visitor(test).signIn(person);
  const page = `/o/${added.slug}/volgorde`;
  return { visitor, page, form: hiddenFields(load((await visitor.get(page)).body), page) };
}

async function main(): Promise<void> {
  const [seconds = 5, pilots = 200] = process.argv.slice(2).map(Number);
  const folder = await mkdtemp(join(tmpdir(), 'kikkerplan-bench-'));
  const database = await Database.open({ url: `sqlite:${join(folder, 'bench.db')}`, schema });
  await database.migrate();
  const test = await startApp(database);
  await test.app.listen(0, '127.0.0.1');
  const demo = readCase(await readFile('examples/polderzeker.yaml', 'utf8'));
  if (!demo.ok) throw new Error('the demo is not valid');
  const { organisationId, slug } = await database.write(async (em) =>
    importCase(em, demo.case, new Date().toISOString()),
  );
  const visitor = await new Visitor(test).signIn(
    await addMember(database, organisationId, 'strategy-director'),
  );
  const target: Target = {
    origin: await test.app.getUrl(),
    paths: [`/o/${slug}/volgorde/voortgang`, `/o/${slug}/pilots`, `/o/${slug}/portfolio`],
    cookie: `kikkerplan=${visitor.cookie('kikkerplan') ?? ''}`,
  };
  const other = await sequencer(test, pilots);
  await measured(target, () => sleep(1_000 * WARM_UP));
  console.log(`${pilots} pilots of three phases, ${seconds} s a turn`);
  const quiet: Latencies[] = [];
  const busy: Latencies[] = [];
  const stalls: Stall[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    quiet.push(await measured(target, () => sleep(1_000 * seconds)));
    const watch = watchStalls();
    busy.push(await measured(target, () => compute(other, seconds)));
    stalls.push(...watch.stop());
  }
  report('nothing computed', together(quiet));
  report('computing', together(busy));
  reportStalls('computing', stalls);
  // Not computing, but what follows from it: the first page on the new dates.
  const watch = watchStalls();
  await other.visitor.get(other.page);
  reportStalls('the sequence on its page', watch.stop());
  await test.app.close();
  await database.close();
  await rm(folder, { recursive: true });
}

void (isMainThread ? main() : client(workerData as Target));
