import type { FastifyInstance, FastifyReply } from 'fastify';

/** Says whether this server can do its work. */
export interface Readiness {
  /** Never throws, and answers soon also when the database does not. */
  ready(): Promise<boolean>;
}

function say(reply: FastifyReply, status: number, text: string): FastifyReply {
  return reply
    .status(status)
    .type('text/plain; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(text);
}

/** For whoever keeps the server running, not for visitors: no session, no limit on how often, no words to translate. */
export function registerHealth(fastify: FastifyInstance, readiness: Readiness): void {
  const config = { rateLimit: false, sessionless: true };
  // Alive is whoever answers: a database that is away is no reason to start this server again.
  fastify.get('/healthz', { config }, (_request, reply) => say(reply, 200, 'ok\n'));
  fastify.get('/readyz', { config }, async (_request, reply) =>
    (await readiness.ready()) ? say(reply, 200, 'ready\n') : say(reply, 503, 'not ready\n'),
  );
}
