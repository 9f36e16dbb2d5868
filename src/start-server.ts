import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { schema } from '../ormconfig.js';
import { cleanUp, ONE_TIME_MINUTES } from './accounts/index.js';
import { createApp } from './configure-app.js';
import { firstPersonAddress, loadDemoWhenEmpty } from './overview/index.js';
import { sessionSecret, settingsOrExit, type Settings } from './platform/config/index.js';
import { Backups, commandLineFile } from './platform/backups/index.js';
import { Database } from './platform/database/index.js';
import { Mailer } from './platform/mail/index.js';
import { Metrics, startMetricsServer, WorkWanted } from './platform/monitoring/index.js';
import { createRenderer, loadAssets, readTemplates, templatesFolder } from './platform/views/index.js';
import { startRefusal } from './start-refusal.js';
import { stopOnSignals } from './stop-server.js';

const now = (): Date => new Date();

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function openDatabase(settings: Settings): Promise<Database> {
  const database = await Database.open({ url: settings.databaseUrl, schema });
  const steps = await database.migrate();
  if (steps.length > 0)
    say(`Database brought up to date (${String(steps.length)} step${steps.length === 1 ? '' : 's'}).`);
  return database;
}

interface Watched {
  readonly wanted: WorkWanted;
  readonly metrics: Metrics | null;
}

async function startApp(
  settings: Settings,
  database: Database,
  { wanted, metrics }: Watched,
): Promise<NestFastifyApplication> {
  const assets = loadAssets();
  const mailer = new Mailer(settings.mail);
  // Known only after the server listens, because port 0 takes any free one.
  let origin = '';
  const app = await createApp({
    mailer,
    signOn: settings.signOn,
    backups: new Backups({ databaseUrl: settings.databaseUrl, program: commandLineFile() }),
    links: (path) => `${origin}${path}`,
    database,
    assets,
    renderer: createRenderer(readTemplates(templatesFolder()), assets),
    clock: now,
    sessionSecret: await sessionSecret(settings),
    secure: settings.baseUrl?.startsWith('https:') ?? false,
    trustProxy: [...settings.trustedProxies],
    logLevel: settings.logLevel,
    logForPeople: process.stdout.isTTY,
    readiness: wanted,
    ...(metrics ? { metrics } : {}),
  });
  // Past Nest, which writes a failure to the log before anybody can say it in a sentence.
  await app.getHttpAdapter().getInstance().listen({ port: settings.port, host: settings.host });
  origin = baseUrl(settings, app);
  return app;
}

/** Where a browser on this machine finds the server, or the address that was configured. */
function baseUrl(settings: Settings, app: NestFastifyApplication): string {
  if (settings.baseUrl !== null) return settings.baseUrl;
  const { port } = app.getHttpServer().address() as AddressInfo;
  const host = settings.host === '0.0.0.0' || settings.host === '::' ? 'localhost' : settings.host;
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
}

const HOUR_MS = 3_600_000;

/** At start and every hour; a time that fails is followed by another. */
async function cleanUpNowAndThen(database: Database): Promise<void> {
  await cleanUp(database, now());
  setInterval(() => {
    cleanUp(database, now()).catch(() => undefined);
  }, HOUR_MS).unref();
}

/** Starts the server and prints the one address that signs the first person in. */
export async function startServer(root: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const settings = settingsOrExit(environment);
  try {
    const database = await openDatabase(settings);
    if (await loadDemoWhenEmpty(database, root, now())) say('Loaded the demo organisation, Polderzeker.');
    await cleanUpNowAndThen(database);
    const wanted = new WorkWanted(database);
    const metrics = settings.metrics && new Metrics(wanted);
    const app = await startApp(settings, database, { wanted, metrics });
    const metricsServer =
      settings.metrics && metrics && (await startMetricsServer(metrics, settings.metrics));
    stopOnSignals({
      app,
      database,
      drain: () => wanted.drain(),
      drainFor: settings.drainSeconds * 1_000,
      alsoClose: async () => {
        if (metricsServer) await promisify(metricsServer.close.bind(metricsServer))();
      },
    });
    const url = baseUrl(settings, app);
    const address = await firstPersonAddress(database, now());
    say(`Kikkerplan runs at ${url}`);
    if (address !== undefined)
      say(`Sign in (once, within ${String(ONE_TIME_MINUTES)} minutes): ${url}${address}`);
  } catch (error) {
    process.stderr.write(`Kikkerplan does not start: ${startRefusal(error, settings)}\n`);
    process.exit(1);
  }
}
