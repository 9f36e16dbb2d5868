import type { FastifyRequest } from 'fastify';

/** Where addresses of the API begin. A change that breaks programs gets another number. */
export const API_PATH = '/api/v1';

/**
 * Asked by a program, with a token: no cookie is read, no form's token is wanted, and what goes wrong is told as
 * problem+json. By the route that was found, however its address was written; by the address where there is none.
 */
export function isApi(request: FastifyRequest): boolean {
  const path = request.routeOptions.url ?? request.url;
  return path === API_PATH || path.startsWith(`${API_PATH}/`);
}
