import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  NoPrecondition,
  NotJson,
  Refused,
  ScopeNeeded,
  Stale,
  TokenNeeded,
  TooManyRequests,
} from '../errors/index.js';
import { InvalidInput, toProblem } from '../forms/index.js';
import { words } from '../words/index.js';
import { visitorOf } from './visitor.js';

/** What can go wrong for a program only. */
const OWN_STATUS = {
  'no-token': 401,
  'out-of-scope': 403,
  refused: 409,
  stale: 412,
  'not-json': 415,
  'no-precondition': 428,
  'too-many': 429,
} as const;
type OwnKind = keyof typeof OWN_STATUS;

function ownKindOf(error: unknown): OwnKind | undefined {
  if (error instanceof TokenNeeded) return 'no-token';
  if (error instanceof ScopeNeeded) return 'out-of-scope';
  if (error instanceof Refused) return 'refused';
  if (error instanceof Stale) return 'stale';
  if (error instanceof NotJson) return 'not-json';
  if (error instanceof NoPrecondition) return 'no-precondition';
  return error instanceof TooManyRequests ? 'too-many' : undefined;
}

/** What to do, for programs that read headers (RFC 6750, RFC 9110). */
function headersOf(error: unknown): Readonly<Record<string, string>> {
  const realm = 'Bearer realm="Kikkerplan"';
  if (error instanceof TokenNeeded)
    return { 'www-authenticate': error.shown ? `${realm}, error="invalid_token"` : realm };
  if (error instanceof ScopeNeeded)
    return { 'www-authenticate': `${realm}, error="insufficient_scope", scope="${error.scope}"` };
  return error instanceof TooManyRequests ? { 'retry-after': String(error.retryAfterSeconds) } : {};
}

/** Kinds that pages know too, as far as programs meet them. */
export type SharedKind =
  | 'not-found'
  | 'not-allowed'
  | 'conflict'
  | 'busy'
  | 'too-large'
  | 'too-many'
  | 'not-json'
  | 'bad-request'
  | 'unexpected';

/** @param shared what the page of this error would be about, with its status */
export function sendProblem(
  error: unknown,
  shared: { readonly kind: SharedKind; readonly status: number },
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const t = words(visitorOf(request).language);
  const kind = ownKindOf(error) ?? shared.kind;
  const status = kind in OWN_STATUS ? OWN_STATUS[kind as OwnKind] : shared.status;
  const reason = error instanceof Refused ? { reason: error.reason } : {};
  const problem =
    error instanceof InvalidInput
      ? toProblem(error.errors, t, error)
      : { type: 'about:blank', ...t.apiProblems[kind === 'refused' ? 'conflict' : kind], status, ...reason };
  void reply
    .status(problem.status)
    .headers(headersOf(error))
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ ...problem, instance: request.id }));
}
