import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { JsonOutcome } from './outcome.js';

/** Bytes of a hash that are enough to tell two answers apart. */
const HASH_LENGTH = 27;

/** Answers a program: with an ETag, and with nothing when it has the answer already. */
export function sendJson(request: FastifyRequest, reply: FastifyReply, outcome: JsonOutcome): string {
  const { status, body, version, location, next, retryAfter } = outcome;
  void reply
    .status(status)
    .header('cache-control', 'private, no-cache')
    .header('vary', 'Accept-Language, Authorization');
  if (location !== undefined) void reply.header('location', location);
  if (next !== undefined) void reply.header('link', `<${withCursor(request.url, next)}>; rel="next"`);
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  if (body === undefined) return '';
  const text = JSON.stringify(body);
  const etag = version === undefined ? `W/"${fingerprint(text)}"` : `"${version}"`;
  void reply.type('application/json; charset=utf-8').header('etag', etag);
  if (request.method === 'GET' && isKnown(request.headers['if-none-match'], etag)) {
    void reply.status(304);
    return '';
  }
  return text;
}

/** The same address, from another place in the list. */
function withCursor(url: string, cursor: string): string {
  const [path = '', query = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', cursor);
  return `${path}?${parameters.toString()}`;
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);
}

/** Compared weakly: what differs in nothing but its packing is the same answer (RFC 9110, 13.1.2). */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((tag) => bare(tag) === bare(etag));
}
