import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import { withRequestId } from '../logging/index.js';

function enter(request: FastifyRequest, _reply: FastifyReply, done: HookHandlerDoneFunction): void {
  withRequestId(request.id, done);
}

/** Lets everything that a request sets going know its id. */
export function registerRequestIds(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', enter);
  // Once more after the body: a socket that was open before the request reads it outside the first.
  fastify.addHook('preValidation', enter);
}
