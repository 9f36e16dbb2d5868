/**
 * How long a server takes from SIGTERM to its end, with different work in hand, and what became of that work.
 *
 *   npm run bench -- reliability/stopping
 */
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { JobRow } from '../../../src/platform/jobs/store/job.entity.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../../support/databases.js';
import { HttpBrowser } from '../../support/http-browser.js';
import { startServer, type RunningServer } from '../../support/server.js';

/** Milliseconds in which a line on this machine has surely arrived. */
const ARRIVED = 500;
const HALF_A_FORM =
  'POST /aanmelden HTTP/1.1\r\nHost: kikkerplan\r\nAccept: text/html\r\n' +
  'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 11\r\n\r\nemail=';

interface Connection {
  readonly socket: Socket;
  readonly text: () => string;
  readonly closed: Promise<void>;
}

async function open({ origin }: RunningServer): Promise<Connection> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  const closed = new Promise<void>((done) => socket.on('close', () => done()).on('error', () => undefined));
  await new Promise<void>((there) => socket.once('connect', there));
  return { socket, text: () => text, closed };
}

async function openMany(server: RunningServer, count: number): Promise<readonly Connection[]> {
  return Promise.all(Array.from({ length: count }, () => open(server)));
}

/** Begins work, and gives what to do after the signal and what to say in the end. */
type Begin = (
  server: RunningServer,
  made: TestDatabase,
) => Promise<{
  readonly after?: () => Promise<void>;
  readonly said?: () => Promise<string>;
}>;

const nothing: Begin = () => Promise.resolve({});

const forms: Begin = async (server) => {
  const silent = await openMany(server, 200);
  const half = await openMany(server, 20);
  for (const { socket } of half) socket.write(HALF_A_FORM);
  await sleep(ARRIVED);
  return {
    after: async () => {
      await sleep(ARRIVED);
      for (const { socket } of half) socket.write('a@b.c');
    },
    said: async () => {
      await Promise.all([...half, ...silent].map(({ closed }) => closed));
      const answered = half.filter(({ text }) => /^HTTP\/1\.1 403 [^]*<\/html>/.test(text())).length;
      return `${answered} of ${half.length} forms answered that were finished half a second after the signal`;
    },
  };
};

const neverFinished: Begin = async (server) => {
  const half = await openMany(server, 20);
  for (const { socket } of half) socket.write(HALF_A_FORM);
  await sleep(ARRIVED);
  return {};
};

const computation: Begin = async (server, made) => {
  const browser = new HttpBrowser(server.origin);
  const page = `${await browser.signIn(server.signInUrl)}/volgorde`;
  const fields = { ...(await browser.hidden(page, page)), profile: 'balanced', search: 'long' };
  await browser.send(page, fields);
  return {
    said: async () => {
      const database = await openDatabase(made);
      const [job] = await database.read(async (em) => em.find(JobRow));
      await database.close();
      return `the computation is ${job?.state ?? 'not there'}, taken by ${job?.leaseOwner ?? 'nobody'}`;
    },
  };
};

async function measure(what: string, begin: Begin): Promise<void> {
  const made = await makeDatabase('sqlite');
  const server = await startServer({ DATABASE_URL: made.url });
  const { after, said } = await begin(server, made);
  const started = performance.now();
  const stopped = server.stop().then((code) => ({ code, milliseconds: performance.now() - started }));
  await after?.();
  const { code, milliseconds } = await stopped;
  const outcome = said ? `; ${await said()}` : '';
  console.log(`${what}: ended with ${String(code)} after ${milliseconds.toFixed(0)} ms${outcome}`);
  if (code !== 0) process.exitCode = 1;
  await made.remove();
}

async function main(): Promise<void> {
  await measure('nothing in hand', nothing);
  await measure('20 forms half sent, 200 silent connections', forms);
  await measure('a computation', computation);
  await measure('20 forms that never come to their end', neverFinished);
}

void main();
