import type { FastifyInstance } from 'fastify';

/** One line for each answer, with the number that error pages show. Nothing of what was asked or by whom. */
export function registerRequestLog(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const facts = {
      method,
      route: request.is404 ? 'none' : (routeOptions.url ?? 'none'),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    request.log.info(facts, 'answered');
    done();
  });
}
