import { connect, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestApp } from '../support/app.js';

/** Requests that no browser sends, straight on a socket. */

export interface Answers {
  /** How often each status was answered; 0 for a connection that was closed without one. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly sent: number;
}

const AT_ONCE = 50;
const PATIENCE_MS = 20_000;

/** One request as it is; resolves with the status of the first answer, 0 when the connection just closes. */
export async function sendRaw(port: number, bytes: Buffer): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let seen = '';
    const finish = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(Number(/^HTTP\/1\.[01] (\d{3})/.exec(seen)?.[1] ?? 0));
    };
    const timer = setTimeout(finish, PATIENCE_MS);
    socket.on('data', (chunk: Buffer) => {
      seen += chunk.toString('latin1');
      if (seen.length > 12) finish();
    });
    socket.on('error', finish);
    socket.on('close', finish);
    socket.end(bytes);
  });
}

export async function portOf({ app }: TestApp): Promise<number> {
  await app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
  return (app.getHttpServer().address() as AddressInfo).port;
}

/** All of them, fifty at a time. */
export async function sendAll(port: number, requests: Iterable<Buffer>): Promise<Answers> {
  const statuses = new Map<number, number>();
  const waiting = requests[Symbol.iterator]();
  let sent = 0;
  const worker = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      const status = await sendRaw(port, next.value);
      sent += 1;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { statuses, sent };
}

export function serverErrors({ statuses }: Answers): number {
  return [...statuses].reduce((sum, [status, count]) => (status >= 500 ? sum + count : sum), 0);
}

const FORM = 'content-type: application/x-www-form-urlencoded\r\n';
const JSON_TYPE = 'content-type: application/json\r\n';

function post(path: string, type: string, body: Buffer | string): Buffer {
  const bytes = Buffer.from(body as string);
  const head = `POST ${path} HTTP/1.1\r\nhost: x\r\n${type}content-length: ${String(bytes.length)}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes]);
}

/** Shapes of malformed requests; `n` makes each one another. */
const SHAPES: readonly ((n: number) => Buffer)[] = [
  (n) => Buffer.from(`GARBAGE ${String(n)}\r\n\r\n`),
  (n) => Buffer.from(`GET /${'%'.repeat((n % 40) + 1)} HTTP/1.1\r\nhost: x\r\n\r\n`),
  (n) => Buffer.from(`GET /o/${'a'.repeat(100 + (n % 400))}/pilots HTTP/1.1\r\nhost: x\r\n\r\n`),
  (n) => Buffer.from(`GET / HTTP/1.1\r\nhost: x\r\nx-${'y'.repeat(n % 20_000)}: 1\r\n\r\n`),
  () => Buffer.from('GET / HTTP/9.9\r\nhost: x\r\n\r\n'),
  (n) => Buffer.from(`POST /taal HTTP/1.1\r\nhost: x\r\ncontent-length: -${String(n)}\r\n\r\nx`),
  () =>
    Buffer.from('POST /taal HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\nx\r\n0\r\n\r\n'),
  () =>
    Buffer.from(
      'POST /taal HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n',
    ),
  (n) =>
    Buffer.from(`GET / HTTP/1.1\r\nhost: x\r\ncookie: kikkerplan=${'%E0%A4%A'.repeat((n % 9) + 1)}\r\n\r\n`),
  (n) => Buffer.from(`GET /aanmelden?terug=${'%00'.repeat((n % 9) + 1)} HTTP/1.1\r\nhost: x\r\n\r\n`),
  (n) => post('/aanmelden', FORM, `email=${'%'.repeat((n % 50) + 1)}&=&&&==&[]=&a[b][c]=1`),
  (n) => post('/aanmelden', JSON_TYPE, '{"a":'.repeat((n % 5_000) + 1)),
  (n) => post('/taal', JSON_TYPE, `{"__proto__":{"x":${String(n)}},"constructor":{"prototype":{}}}`),
  (n) => post('/taal', 'content-type: text/plain;charset=nonsense\r\n', `x${String(n)}`),
  (n) =>
    post('/taal', FORM, Buffer.from(Array.from({ length: 64 }, (_, index) => (n * 31 + index * 7) % 256))),
  () => Buffer.from('POST /taal HTTP/1.1\r\nhost: x\r\ncontent-length: 500\r\n\r\ncut off'),
];

export function* malformed(count: number): Generator<Buffer> {
  for (let n = 0; n < count; n += 1) {
    const shape = SHAPES[n % SHAPES.length];
    if (shape) yield shape(n);
  }
}

/** Bodies that are far too large, or nested far too deep. */
export function* heavy(count: number): Generator<Buffer> {
  for (let n = 0; n < count; n += 1) {
    yield post('/aanmelden', FORM, `email=${'x'.repeat(5_000_000)}`);
    yield post('/aanmelden', JSON_TYPE, `${'['.repeat(400_000)}${']'.repeat(400_000)}`);
    yield post('/taal', FORM, Array.from({ length: 80_000 }, (_, i) => `f${String(i)}=1`).join('&'));
    yield post('/taal', FORM, `a${'[b]'.repeat(100_000)}=1`);
  }
}

export interface SlowReport {
  readonly opened: number;
  readonly closed: number;
  /** Milliseconds until the last one was closed by the server. */
  readonly lastClosed: number;
  /** Slowest answer, in milliseconds, that somebody else got meanwhile. */
  readonly slowestOther: number;
}

/** Connections that send a byte of their head now and then, and never finish. */
export async function slowloris(port: number, opened: number, lastsMs: number): Promise<SlowReport> {
  const start = performance.now();
  let closed = 0;
  let lastClosed = 0;
  let slowestOther = 0;
  const sockets = Array.from({ length: opened }, () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.on('close', () => {
      closed += 1;
      lastClosed = performance.now() - start;
    });
    socket.resume();
    socket.write('GET / HTTP/1.1\r\nhost: x\r\n');
    return socket;
  });
  while (performance.now() - start < lastsMs && closed < opened) {
    for (const socket of sockets) if (socket.writable) socket.write('x');
    const asked = performance.now();
    await fetch(`http://127.0.0.1:${String(port)}/aanmelden`);
    slowestOther = Math.max(slowestOther, performance.now() - asked);
    await pause(200);
  }
  for (const socket of sockets) socket.destroy();
  return { opened, closed, lastClosed, slowestOther };
}
