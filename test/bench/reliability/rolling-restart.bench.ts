/**
 * Two servers on one PostgreSQL behind a balancer that asks `/readyz`; while people work, one after the other is stopped
 * with SIGTERM and started again. Counts requests that went wrong.
 *
 *   npm run bench -- reliability/rolling-restart [requests, 10000] [at once, 8]
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { balance } from '../../support/balancer.js';
import { makeDatabase } from '../../support/databases.js';
import { HttpBrowser } from '../../support/http-browser.js';
import { freePort, startPostgres } from '../../support/postgres-up.js';
import { startServer, type RunningServer } from '../../support/server.js';

const wanted = Number(process.argv[2] ?? 10_000);
const atOnce = Number(process.argv[3] ?? 8);
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** A browser in which somebody is signed in, with a form that changes something. */
interface Browser {
  readonly cookie: string;
  readonly home: string;
  readonly language: string;
}

async function signIn({ signInUrl }: RunningServer, origin: string): Promise<Browser> {
  const browser = new HttpBrowser(origin);
  const home = await browser.signIn(signInUrl);
  const language = new URLSearchParams(await browser.hidden(home, '/taal')).toString();
  return { cookie: browser.cookie, home, language };
}

/** Failed: no answer, or one of 5xx. */
async function once(
  origin: string,
  { cookie, home, language }: Browser,
  number: number,
): Promise<string | null> {
  const headers = { cookie, 'x-forwarded-for': `10.0.${String(number % 200)}.1`, connection: 'close' };
  const isForm = number % 4 === 3;
  const path = isForm ? '/taal' : number % 4 === 0 ? home : '/account';
  try {
    const answer = await fetch(`${origin}${path}`, {
      redirect: 'manual',
      headers: isForm ? { ...headers, ...FORM } : headers,
      ...(isForm ? { method: 'POST', body: language } : {}),
    });
    await answer.arrayBuffer();
    const expected = isForm ? 303 : 200;
    return answer.status === expected ? null : `${path} ${String(answer.status)}`;
  } catch (error) {
    return `${path} ${String(error)}`;
  }
}

async function main(): Promise<void> {
  const postgres = await startPostgres();
  const made = await makeDatabase('postgres', postgres.url);
  const ports = [await freePort(), await freePort()];
  const start = (port = 0): Promise<RunningServer> =>
    startServer({
      PORT: String(port),
      DATABASE_URL: made.url,
      KIKKERPLAN_SESSION_SECRET: 'the same for both servers, 32 characters or more',
      KIKKERPLAN_TRUST_PROXY: '127.0.0.1',
      KIKKERPLAN_DRAIN_SECONDS: '2',
    });
  const servers = [await start(ports[0]), await start(ports[1])];
  const balancer = await balance(servers.map(({ origin }) => origin));
  const browser = await signIn(servers[0] as RunningServer, balancer.origin);
  let [sent, restarts, slowestStop] = [0, 0, 0];
  const failed: string[] = [];
  const people = Array.from({ length: atOnce }, async () => {
    while (sent < wanted) {
      const wrong = await once(balancer.origin, browser, sent++);
      if (wrong !== null) failed.push(wrong);
    }
  });
  const everybody = Promise.all(people);
  const started = performance.now();
  while (sent < wanted) {
    const which = restarts % 2;
    await sleep(1_000);
    const stopping = performance.now();
    const code = await servers[which]?.stop();
    slowestStop = Math.max(slowestStop, performance.now() - stopping);
    if (code !== 0) failed.push(`a server ended with ${String(code)}`);
    servers[which] = await start(ports[which]);
    restarts += 1;
  }
  await everybody;
  const seconds = ((performance.now() - started) / 1_000).toFixed(0);
  console.log(
    `${sent} requests in ${seconds} s while servers were started again ${restarts} times: ${failed.length} failed; ` +
      `the slowest stop took ${slowestStop.toFixed(0)} ms, of which 2000 to let the balancer notice`,
  );
  for (const line of new Set(failed)) console.log(`  ${line}`);
  if (failed.length > 0) process.exitCode = 1;
  await balancer.close();
  for (const server of servers) await server.stop();
  await made.remove();
  await postgres.stop();
}

void main();
