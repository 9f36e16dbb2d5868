import type { FastifyInstance, FastifyRequest } from 'fastify';
import { API_PATH } from './is-api.js';

/** Parts of an address, or of the address of a route. */
type Parts = readonly string[];

/** Routes under their number of parts: only those of an address's own number can fit it. */
type ByLength = Map<number, Parts[]>;

interface Routes {
  readonly pages: ByLength;
  readonly forms: ByLength;
}

function partsOf(path: string): Parts {
  return path.split('/').filter(Boolean);
}

function add(routes: ByLength, url: string): void {
  const parts = partsOf(url);
  routes.set(parts.length, [...(routes.get(parts.length) ?? []), parts]);
}

function fits(route: Parts, parts: Parts): boolean {
  return route.every((part, index) => part.startsWith(':') || part === parts[index]);
}

/** How many parts the route that fits best has in common with the address, word for word; -1 when none fits. */
function closeness(routes: ByLength, parts: Parts): number {
  const fitting = (routes.get(parts.length) ?? []).filter((route) => fits(route, parts));
  return Math.max(-1, ...fitting.map((route) => route.filter((part) => !part.startsWith(':')).length));
}

/** `/instellingen/effect` takes forms only, though any other word in its place has a page. */
function takesFormsOnly({ pages, forms }: Routes, parts: Parts): boolean {
  const asForm = closeness(forms, parts);
  // Most addresses are asked for as a page only: those of pages need not be gone through then.
  return asForm >= 0 && asForm > closeness(pages, parts);
}

/** The nearest page above an address that takes forms only; undefined for any other address. */
function pageAbove(routes: Routes, parts: Parts): string | undefined {
  if (!takesFormsOnly(routes, parts)) return undefined;
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const above = parts.slice(0, length);
    if (closeness(routes.pages, above) >= 0 && !takesFormsOnly(routes, above)) return `/${above.join('/')}`;
  }
  return '/';
}

/**
 * A form that is refused stays in the browser under the address it was sent to. Whoever goes there again, by a bookmark
 * or by hand, gets the page above it, which the form is on or is reached from. To be registered before the routes are.
 */
export function registerFormAddresses(fastify: FastifyInstance): void {
  const routes: Routes = { pages: new Map(), forms: new Map() };
  fastify.addHook('onRoute', ({ method, url }) => {
    if (url.startsWith(`${API_PATH}/`)) return;
    const methods = [method].flat();
    if (methods.includes('GET')) add(routes.pages, url);
    if (methods.includes('POST')) add(routes.forms, url);
  });
  fastify.addHook('onRequest', (request: FastifyRequest, reply, done) => {
    const looks = request.method === 'GET' || request.method === 'HEAD';
    const path = request.url.split('?', 1)[0] ?? '';
    const page = looks ? pageAbove(routes, partsOf(path)) : undefined;
    if (page === undefined) done();
    else void reply.redirect(page, 303);
  });
}
