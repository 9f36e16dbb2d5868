import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer, type RunningServer } from './support/server.js';

/** Milliseconds in which a line on this machine has surely arrived. */
const ARRIVED = 500;

let server: RunningServer;

beforeEach(async () => {
  server = await startServer({ KIKKERPLAN_LOG_LEVEL: 'info' });
}, 90_000);

/** A connection on which somebody types. */
async function opened(): Promise<{ socket: Socket; closed: Promise<string> }> {
  const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  const closed = new Promise<string>((resolve) =>
    socket.on('close', () => resolve(text)).on('error', () => undefined),
  );
  await new Promise<void>((resolve) => {
    socket.once('connect', resolve);
  });
  return { socket, closed };
}

describe('a server that is told to stop', () => {
  it('answers what it was asked, takes nothing new, and ends well', async () => {
    const { socket, closed } = await opened();
    const idle = await opened();
    socket.write('POST /aanmelden HTTP/1.1\r\nHost: kikkerplan\r\nAccept: text/html\r\n');
    socket.write('Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 11\r\n\r\nemail=');
    await sleep(ARRIVED);
    const ended = server.stop();
    await sleep(ARRIVED);
    // Who has asked nothing is let go of, and the door is closed.
    expect(await idle.closed).toBe('');
    await expect(fetch(`${server.origin}/healthz`)).rejects.toThrow();
    socket.write('a@b.c');
    // A form without its token: a whole page of ours, answered after the signal.
    expect(await closed).toMatch(/^HTTP\/1\.1 403 [^]*<\/html>/);
    expect(await ended).toBe(0);
  });

  it('writes JSON, a line each, beside what it says to whoever started it', async () => {
    await fetch(`${server.origin}/aanmelden/some-token`);
    expect(await server.stop()).toBe(0);
    const lines = server
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ msg, route }) => [msg, route])).toEqual([
      [expect.stringContaining('Server listening'), undefined],
      ['answered', '/aanmelden/:token'],
    ]);
    expect(server.output()).not.toContain('some-token');
  });

  it('says for a while that it wants no more work, and does what comes', async () => {
    const patient = await startServer({ KIKKERPLAN_DRAIN_SECONDS: '2' });
    const ended = patient.stop();
    await sleep(ARRIVED);
    const answers = await Promise.all(
      ['/readyz', '/healthz', '/aanmelden'].map((path) => fetch(patient.origin + path)),
    );
    expect(answers.map(({ status }) => status)).toEqual([503, 200, 200]);
    expect(await ended).toBe(0);
    await server.stop();
  }, 90_000);
});
