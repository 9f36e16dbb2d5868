import type { AddressInfo, Server as NetServer } from 'node:net';
import { connect } from 'node:net';
import { Metrics, startMetricsServer, WorkWanted } from '../../../src/platform/monitoring/index.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseBusy, type Database } from '../../../src/platform/database/index.js';
import { startApp, Visitor, type TestApp } from '../../support/app.js';
import { signal } from '../../support/signal.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../../support/databases.js';

let made: TestDatabase;
let database: Database;
let wanted: WorkWanted;
let metrics: Metrics;
let test: TestApp;

beforeEach(async () => {
  made = await makeDatabase('sqlite');
  database = await openDatabase(made, { limits: { patience: 1_000 } });
  wanted = new WorkWanted(database);
  metrics = new Metrics(wanted);
  test = await startApp(database, { metrics, readiness: wanted });
});

afterEach(async () => {
  await test.app.close();
  await database.close();
  await made.remove();
});

async function status(path: string): Promise<number> {
  return (await test.app.inject({ method: 'GET', url: path })).statusCode;
}

describe('/healthz and /readyz', () => {
  it('answer in words for a program, without a session', async () => {
    const [alive, ready] = [
      await test.app.inject({ method: 'GET', url: '/healthz' }),
      await test.app.inject({ method: 'GET', url: '/readyz' }),
    ];
    expect([alive.statusCode, alive.body, ready.statusCode, ready.body]).toEqual([
      200,
      'ok\n',
      200,
      'ready\n',
    ]);
    expect([alive.cookies, ready.headers['cache-control']]).toEqual([[], 'no-store']);
  });

  it('part ways when a table of this version is missing', async () => {
    await database.write((em) => em.query(`DELETE FROM migrations WHERE name LIKE 'Jobs%'`));
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
  });

  it('part ways when the database is gone', async () => {
    await database.close();
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
  });

  it('say that no more work is wanted while others are still served', async () => {
    wanted.drain();
    expect([await status('/healthz'), await status('/readyz'), await status('/aanmelden')]).toEqual([
      200, 503, 200,
    ]);
  });
});

describe('the metrics', () => {
  it('count by pattern: however many addresses, the number of series stays the same', async () => {
    const visitor = new Visitor(test);
    for (let index = 0; index < 30; index += 1) {
      await visitor.get(`/aanmelden/token-${String(index)}`);
      await visitor.get(`/nergens/${String(index)}`);
      await test.app.inject({ method: 'PUT', url: `/iets/${String(index)}` });
    }
    const text = await metrics.text();
    const counted = text
      .split('\n')
      .filter((line) => line.startsWith('kikkerplan_http_request_seconds_count'));
    expect(counted.toSorted()).toEqual([
      'kikkerplan_http_request_seconds_count{method="GET",route="/aanmelden/:token",status="410"} 30',
      'kikkerplan_http_request_seconds_count{method="GET",route="none",status="404"} 30',
      'kikkerplan_http_request_seconds_count{method="other",route="none",status="404"} 30',
    ]);
    expect(text).toMatch(/^kikkerplan_ready 1$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
    expect(text).not.toContain('token-1');
  });

  it('tell how the database is doing', async () => {
    const text = async (): Promise<readonly string[]> => (await metrics.text()).split('\n');
    expect(await text()).toEqual(
      expect.arrayContaining([
        'kikkerplan_database_waiting{work="write"} 0',
        'kikkerplan_database_retries_total 0',
        'kikkerplan_jobs{state="waiting"} 0',
        'kikkerplan_jobs_taken_over_total 0',
      ]),
    );
    // One works, two wait, and one of these gives up.
    const finished = signal();
    const work = database.write(() => finished.given);
    const refused = database.write(() => Promise.resolve());
    await sleep(300);
    const patient = database.write(() => Promise.resolve());
    expect(await text()).toContain('kikkerplan_database_waiting{work="write"} 2');
    await expect(refused).rejects.toThrow(DatabaseBusy);
    finished.give();
    await Promise.all([work, patient]);
    expect(await text()).toEqual(
      expect.arrayContaining([
        'kikkerplan_database_waiting{work="write"} 0',
        'kikkerplan_database_refused_total{reason="overloaded"} 1',
      ]),
    );
  });

  it('say when the database is not ready', async () => {
    await database.close();
    const text = await metrics.text();
    expect(text).toMatch(/^kikkerplan_ready 0$/m);
    expect(text).not.toMatch(/^kikkerplan_jobs\{/m);
  });

  it('stand on a port of their own, and nowhere else', async () => {
    expect(await status('/metrics')).toBe(404);
    const server = await startMetricsServer(metrics, { port: 0, host: '127.0.0.1' });
    const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const [found, other] = [await fetch(`${origin}/metrics`), await fetch(`${origin}/`)];
    expect([found.status, found.headers.get('content-type'), other.status]).toEqual([
      200,
      expect.stringContaining('text/plain'),
      404,
    ]);
    await found.text();
    await new Promise((closed) => server.close(closed));
  });
});

describe('slow and many connections', () => {
  it('who never finishes a request is sent away', async () => {
    await test.app.listen(0, '127.0.0.1');
    const server = test.app.getHttpServer() as NetServer;
    const { port } = server.address() as AddressInfo;
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '));
      const drip = setInterval(() => socket.write('a'), 500);
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('error', reject);
      socket.on('close', () => {
        clearInterval(drip);
        resolve(text);
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(server.maxConnections).toBe(2_000);
  });
});
