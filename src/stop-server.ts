import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Database } from './platform/database/index.js';

/** Everything that has to be let go of, in this order. */
export interface Running {
  readonly app: NestFastifyApplication;
  readonly database: Database;
  /** Says from now on that no more work is wanted. */
  readonly drain: () => void;
  /** Milliseconds that a balancer gets to notice. */
  readonly drainFor: number;
  readonly alsoClose: () => Promise<void>;
}

/** Milliseconds: the longest request, the longest mail, and some. Who stops services waits longer than this. */
const LONGEST_STOP = 25_000;

/** Milliseconds: the limit on a request, and some for its answer. */
const LONGEST_REQUEST = 15_000;
/** Milliseconds that a connection stays open behind its last answer. */
const LAST_KEEP_ALIVE = 200;

/** Answers what was asked, hands back what is being computed, and lets go of the database. */
async function stop(
  { app, database, drain, drainFor, alsoClose }: Running,
  connections: ReadonlySet<Socket>,
): Promise<void> {
  drain();
  await sleep(drainFor);
  setTimeout(() => {
    app
      .getHttpAdapter()
      .getInstance()
      .log.error('stopping took too long: what was still running is broken off');
    process.exit(1);
  }, LONGEST_STOP).unref();
  // What is answered from now on would otherwise keep its connection, and us, for more than a minute.
  app.getHttpServer().keepAliveTimeout = LAST_KEEP_ALIVE;
  const closed = app.close();
  // Browsers open connections in advance. A server that closes no longer looks after those that say nothing.
  for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
  const lateRequests = setTimeout(() => {
    app.getHttpServer().closeAllConnections();
  }, LONGEST_REQUEST);
  await closed;
  clearTimeout(lateRequests);
  await alsoClose();
  await database.close();
}

function openConnections(app: NestFastifyApplication): ReadonlySet<Socket> {
  const open = new Set<Socket>();
  app.getHttpServer().on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return open;
}

/** The first signal stops in order; a second one, of the same kind, at once. */
export function stopOnSignals(running: Running): void {
  const { log } = running.app.getHttpAdapter().getInstance();
  const connections = openConnections(running.app);
  const onSignal = (): void => {
    stop(running, connections).then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping went wrong');
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  process.on('uncaughtExceptionMonitor', (error) => {
    log.fatal({ err: error }, 'ended by a mistake of our own');
  });
}
