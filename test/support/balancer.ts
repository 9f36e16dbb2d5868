import {
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** Sends requests in turns to the servers that say that they want work, as a balancer in front of them would. */
export interface Balancer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Milliseconds between two looks at `/readyz`. */
const LOOK = 200;

async function isReady(origin: string): Promise<boolean> {
  const answer = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  return answer?.status === 200;
}

/** No second try at another server: a request that goes wrong is to be seen. */
function passOn(incoming: IncomingMessage, outgoing: ServerResponse, origin: string): void {
  const { method, url = '/', headers } = incoming;
  const sent = ask(new URL(url, origin), { method, headers, agent: false }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
    answer.on('error', () => outgoing.destroy());
  });
  sent.on('error', () => {
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(502).end();
  });
  incoming.pipe(sent);
}

export async function balance(origins: readonly string[]): Promise<Balancer> {
  const ready = new Set(origins);
  let turn = 0;
  const timer = setInterval(() => {
    for (const origin of origins)
      void isReady(origin).then((yes) => (yes ? ready.add(origin) : ready.delete(origin)));
  }, LOOK);
  const server: Server = createServer((incoming, outgoing) => {
    const choice = [...ready];
    const origin = choice[turn++ % Math.max(1, choice.length)];
    if (origin === undefined) outgoing.writeHead(503).end();
    else passOn(incoming, outgoing, origin);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () => {
      clearInterval(timer);
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
