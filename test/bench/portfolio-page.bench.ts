/**
 * The portfolio page over HTTP with 30 pilots, warm, against its limit: the same framework that prints the same compiled
 * template from a ready model. Database, rules and session are the difference. Both servers run in this process, one
 * after the other, in turns.
 *
 *   npm run bench -- portfolio-page [seconds per turn, 5] [pilots, 30]
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import compress from '@fastify/compress';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import autocannon from 'autocannon';
import { schema } from '../../ormconfig.js';
import { addMembership, addPerson } from '../../src/accounts/index.js';
import { shell } from '../../src/overview/index.js';
import { readCase } from '../../src/platform/case-file/index.js';
import { Database } from '../../src/platform/database/index.js';
import { importCase, JudgedPlans } from '../../src/portfolios/index.js';
import { portfolioModel, portfolioPage } from '../../src/portfolios/web/portfolio.page.js';
import { speech } from '../../src/platform/words/index.js';
import { renderer, startApp, TODAY, Visitor } from '../support/app.js';
import { withPilots } from '../support/larger-case.js';

const [seconds = 5, pilots = 30] = process.argv.slice(2).map(Number);
const CONNECTIONS = 8;
const TURNS = 3;
/** Seconds before anything is counted: the compiler of V8 has seen every path by then. */
const WARM_UP = 3;

interface Subject {
  readonly url: string;
  readonly headers: Record<string, string>;
}

/** One turn: requests a second, and the processor time of one request with that of its client, in milliseconds. */
interface Turn {
  readonly rate: number;
  readonly cpu: number;
}

async function measure({ url, headers }: Subject, duration: number): Promise<Turn> {
  const before = process.cpuUsage();
  const result = await autocannon({ url, headers, duration, connections: CONNECTIONS });
  const { user, system } = process.cpuUsage(before);
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${String(result.non2xx)} refused, ${String(result.errors)} errors`);
  return { rate: result.requests.average, cpu: (user + system) / 1000 / result.requests.total };
}

function mean(turns: readonly Turn[], of: keyof Turn): number {
  return turns.reduce((sum, turn) => sum + turn[of], 0) / turns.length;
}

async function listen(app: NestFastifyApplication): Promise<string> {
  await app.listen(0, '127.0.0.1');
  return app.getUrl();
}

/** The product itself, with somebody signed in. */
async function product(
  database: Database,
): Promise<{ app: NestFastifyApplication; subject: Subject; html: string; page: () => string }> {
  const read = readCase(await readFile('examples/polderzeker.yaml', 'utf8'));
  if (!read.ok) throw new Error('the demo is not valid');
  const demo = read.case;
  const at = TODAY.toISOString();
  const { organisationId, slug, personId } = await database.write(async (em) => {
    const added = await importCase(em, withPilots(demo, pilots), at);
    const personId = await addPerson(em, { name: 'Bench', email: null }, at);
    await addMembership(
      em,
      { personId, organisationId: added.organisationId, role: 'strategy-director' },
      at,
    );
    return { ...added, personId };
  });
  const test = await startApp(database);
  const visitor = await new Visitor(test).signIn(personId);
  const path = `/o/${slug}/portfolio`;
  const html = (await visitor.get(path)).body;
  const access = {
    organisationId,
    slug,
    organisationName: demo.organisation.name,
    personId,
    role: 'strategy-director',
    departments: [],
  } as const;
  const judged = await new JudgedPlans(database).current(access);
  const today = TODAY.toISOString().slice(0, 10);
  const model = portfolioModel(access, judged, { dates: 'sequence', today }, speech('nl'));
  const surroundings = shell(
    {
      language: 'nl',
      person: { id: personId, name: 'Bench' },
      organisation: { slug, name: access.organisationName, role: access.role },
    },
    path,
  );
  const page = (): string =>
    renderer.page(portfolioPage, model, { ...surroundings, language: 'nl', path, csrfToken: 'x'.repeat(52) });
  const url = `${await listen(test.app)}${path}`;
  return {
    app: test.app,
    subject: {
      url,
      headers: { cookie: `kikkerplan=${visitor.cookie('kikkerplan') ?? ''}`, 'accept-language': 'nl' },
    },
    html,
    page,
  };
}

/** The limit: no database, no rules, no session. */
async function limit(page: () => string): Promise<{ app: NestFastifyApplication; subject: Subject }> {
  @Controller()
  class ReadyController {
    @Get('ready')
    ready(): string {
      return page();
    }
  }
  @Module({ controllers: [ReadyController] })
  class ReadyModule {}
  const app = await NestFactory.create<NestFastifyApplication>(ReadyModule, new FastifyAdapter(), {
    logger: false,
  });
  await app.getHttpAdapter().getInstance().register(compress, { threshold: 1024 });
  return { app, subject: { url: `${await listen(app)}/ready`, headers: {} } };
}

function line(name: string, turns: readonly Turn[]): string {
  return `${name}: ${mean(turns, 'rate').toFixed(0)} requests a second, ${mean(turns, 'cpu').toFixed(2)} ms of CPU each`;
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kikkerplan-bench-'));
  const database = await Database.open({ url: `sqlite:${join(folder, 'bench.db')}`, schema });
  await database.migrate();
  const ours = await product(database);
  const bare = await limit(ours.page);
  for (const { subject } of [ours, bare]) await measure(subject, WARM_UP);
  const mine: Turn[] = [];
  const theirs: Turn[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    mine.push(await measure(ours.subject, seconds));
    theirs.push(await measure(bare.subject, seconds));
  }
  process.stdout.write(
    [
      `portfolio page, ${String(pilots)} pilots, ${String(Buffer.byteLength(ours.html) >> 10)} kB of HTML, ${String(CONNECTIONS)} connections`,
      line('product', mine),
      line('limit', theirs),
      `ratio: ${(mean(mine, 'rate') / mean(theirs, 'rate')).toFixed(2)} in requests (to reach: 0.70), ${(mean(theirs, 'cpu') / mean(mine, 'cpu')).toFixed(2)} in processor time`,
      '',
    ].join('\n'),
  );
  await ours.app.close();
  await bare.app.close();
  await database.close();
  await rm(folder, { recursive: true });
}

void main();
