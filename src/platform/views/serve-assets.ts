import type { FastifyInstance } from 'fastify';

import { ASSETS_FOLDER, type Assets } from './assets.js';

/** A year, the most that browsers honour; an address never changes its content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Serves the files under /assets/; an address never changes its content, so browsers need not ask again. */
export function registerAssets(fastify: FastifyInstance, assets: Assets): void {
  const config = { sessionless: true };
  fastify.get(`${ASSETS_FOLDER}:file`, { config }, (request, reply) => {
    const asset = assets.at(request.url.split('?', 1)[0] ?? '');
    if (asset) void reply.type(asset.type).header('cache-control', FOR_EVER).send(asset.body);
    else reply.callNotFound();
  });
}
