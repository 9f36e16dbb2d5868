import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import compress from '@fastify/compress';
import rateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyInstance } from 'fastify';
import { DatabaseSessions, SESSION_SECONDS } from './accounts/index.js';
import { AppModule, type Surroundings } from './app.module.js';
import {
  ErrorFilter,
  FormSeals,
  PageWriter,
  protect,
  registerFormAddresses,
  registerRequestIds,
  registerSecurity,
  registerUploads,
} from './platform/http/index.js';
import { Jobs, type JobsSetup } from './platform/jobs/index.js';
import { logOptions, nestLog } from './platform/logging/index.js';
import {
  registerHealth,
  registerRequestLog,
  type Metrics,
  type Readiness,
} from './platform/monitoring/index.js';
import { registerAssets, type Assets } from './platform/views/index.js';

/** What the web pipeline needs beside the application's own surroundings. */
export interface WebOptions extends Omit<Surroundings, 'jobs' | 'seals'> {
  readonly assets: Assets;
  /** Signs the session cookie; at least 32 characters. */
  readonly sessionSecret: string;
  /** True when visitors arrive over TLS. */
  readonly secure: boolean;
  /** Addresses of proxies whose X-Forwarded headers may be believed. */
  readonly trustProxy: readonly string[];
  readonly logLevel: string;
  /** Readable lines instead of JSON. */
  readonly logForPeople?: boolean;
  /** Where the log goes; standard output when it is left out. */
  readonly logStream?: Writable;
  readonly metrics?: Metrics;
  /** Whether this server takes work; the database alone decides when it is left out. */
  readonly readiness?: Readiness;
  /** Requests a minute that one network address may make; 600 when left out. */
  readonly requestsPerMinute?: number;
  /** Told of every route when it is made, so that a test can see that none was forgotten. */
  readonly onRoute?: (method: string, url: string) => void;
}

/** Bytes in a form; files in one have a limit of their own where they are. */
const BODY_LIMIT = 1024 * 1024;
const REQUESTS_PER_MINUTE = 600;
/** Open at the same moment; more are refused before they cost anything. */
const MAX_CONNECTIONS = 2_000;

type Refuse = ErrorFilter['respond'];

function makeAdapter(options: WebOptions, refuse: Refuse): FastifyAdapter {
  return new FastifyAdapter({
    logger:
      options.logLevel === 'silent'
        ? false
        : logOptions({
            level: options.logLevel,
            forPeople: options.logForPeople ?? false,
            ...(options.logStream ? { stream: options.logStream } : {}),
          }),
    // It would write down whole addresses, with the tokens in them.
    logController: new LogController({ disableRequestLogging: true }),
    // Who was let in is answered; connections without a request are closed.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    // Also on error pages and in the audit trail, so it must not begin at 1 again after a restart.
    genReqId: () => randomUUID(),
    bodyLimit: BODY_LIMIT,
    trustProxy: options.trustProxy.length > 0 ? [...options.trustProxy] : false,
    requestTimeout: 10_000,
    http: { headersTimeout: 5000, connectionsCheckingInterval: 1000, maxHeaderSize: 16_384 },
    routerOptions: { maxParamLength: 200 },
    // Addresses that cannot be read, before any route is found.
    frameworkErrors: refuse,
  });
}

/** What is seen of every request, before anything else has to do with it. */
function registerWatching(fastify: FastifyInstance, options: WebOptions): void {
  const { onRoute, metrics, readiness = options.database } = options;
  if (onRoute) {
    fastify.addHook('onRoute', (route) => {
      for (const method of [route.method].flat()) onRoute(method, route.url);
    });
  }
  registerRequestIds(fastify);
  registerRequestLog(fastify);
  metrics?.watch(fastify);
  registerHealth(fastify, readiness);
}

/** @param adapter is there by the time that anything can fail */
function makeJobs({ database, clock }: WebOptions, adapter: () => FastifyAdapter): Jobs {
  const failed: JobsSetup['failed'] = (err, { id, kind }) => {
    adapter().getInstance().log.error({ err, job: id, kind }, 'a job failed');
  };
  return new Jobs({ database, clock, failed });
}

/** The application with its ordered web pipeline; used by the server and by the HTTP tests alike. */
export async function createApp(options: WebOptions): Promise<NestFastifyApplication> {
  const seals = new FormSeals(options.sessionSecret);
  const jobs = makeJobs(options, () => adapter);
  // The adapter is there before what answers for it.
  const refuse: Refuse = (error, request, reply) => {
    protect(reply, options.secure);
    new ErrorFilter(app.get(PageWriter, { strict: false })).respond(error, request, reply);
  };
  const adapter = makeAdapter(options, refuse);
  const app: NestFastifyApplication = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ ...options, jobs, seals }),
    adapter,
    { logger: nestLog(adapter.getInstance().log) },
  );
  app.getHttpServer().maxConnections = MAX_CONNECTIONS;
  const fastify = app.getHttpAdapter().getInstance();
  registerWatching(fastify, options);
  options.metrics?.watchWork({ database: options.database, jobs });
  // Before the database closes, so that what is being computed goes back in the queue.
  fastify.addHook('onClose', () => jobs.close());
  // Order: limit first, so that refused requests cost nothing; then headers, session and token.
  await fastify.register(rateLimit, {
    max: options.requestsPerMinute ?? REQUESTS_PER_MINUTE,
    timeWindow: '1 minute',
  });
  await registerSecurity(fastify, {
    sessionSecret: options.sessionSecret,
    sessions: new DatabaseSessions(options.database, options.clock),
    seals,
    clock: options.clock,
    secure: options.secure,
    sessionSeconds: SESSION_SECONDS,
  });
  registerFormAddresses(fastify);
  await registerUploads(fastify);
  await fastify.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  registerAssets(fastify, options.assets);
  const { mailer } = options;
  mailer.onFailure = (error) => {
    fastify.log.error({ err: error }, 'a mail could not be sent');
  };
  fastify.addHook('onClose', async () => mailer.settle());
  await app.init();
  await fastify.ready();
  return app;
}
