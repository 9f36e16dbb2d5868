import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Conflict, DatabaseBusy, NotFound, Unstorable } from '../database/index.js';
import {
  NoPrecondition,
  NotAllowed,
  NotJson,
  Refused,
  ScopeNeeded,
  SignInNeeded,
  Stale,
  StaleForm,
  TokenNeeded,
  TooManyRequests,
} from '../errors/index.js';
import { InvalidInput } from '../forms/index.js';
import { NothingMayChange } from '../shown-again/index.js';
import { words } from '../words/index.js';
import { sendProblem } from './api-problem.js';
import { errorPage } from './error-page.js';
import { isApi } from './is-api.js';
import { page } from './outcome.js';
import { PageWriter } from './page-writer.js';
import { visitorOf } from './visitor.js';
import { sendToSignIn } from './wanted-page.js';

export type ErrorKind =
  | 'not-found'
  | 'not-allowed'
  | 'stale-form'
  | 'conflict'
  | 'busy'
  | 'too-large'
  | 'too-many'
  | 'bad-request'
  | 'unexpected';

const STATUS: Readonly<Record<ErrorKind, number>> = {
  'not-found': 404,
  'not-allowed': 403,
  'stale-form': 403,
  conflict: 409,
  busy: 503,
  'too-large': 413,
  'too-many': 429,
  'bad-request': 400,
  unexpected: 500,
};

const EXPECTED = [
  InvalidInput,
  NoPrecondition,
  NotJson,
  Refused,
  ScopeNeeded,
  Stale,
  TokenNeeded,
  TooManyRequests,
] as const;

/** What only programs are told; `sendProblem` knows each of them. */
function isExpected(error: unknown): boolean {
  return EXPECTED.some((refusal) => error instanceof refusal);
}

function kindOfStatus(status: number): ErrorKind {
  const kinds = Object.keys(STATUS) as ErrorKind[];
  const exact = kinds.find((kind) => kind !== 'stale-form' && STATUS[kind] === status);
  return exact ?? (status >= 400 && status < 500 ? 'bad-request' : 'unexpected');
}

/** What went wrong, as far as a visitor needs to know. */
function kindOf(error: unknown): ErrorKind {
  if (error instanceof NotFound) return 'not-found';
  if (error instanceof NotAllowed) return 'not-allowed';
  if (error instanceof StaleForm) return 'stale-form';
  if (error instanceof Conflict) return 'conflict';
  if (error instanceof DatabaseBusy) return 'busy';
  // In an address or a query; forms have refused it beside the field.
  if (error instanceof Unstorable) return 'bad-request';
  // Our own 403 is NotAllowed. Nest takes the code off what Fastify refuses: a bare 403 is a form without its token.
  if (error instanceof HttpException)
    return error.getStatus() === 403 ? 'stale-form' : kindOfStatus(error.getStatus());
  return kindOfFastify(error);
}

/** Addresses that lead nowhere, whatever is at them: `/%`, or a part of thousands of characters. */
const BAD_ADDRESSES: ReadonlySet<string> = new Set(['FST_ERR_BAD_URL', 'FST_ERR_MAX_PARAM_LENGTH']);

/** Fastify's own refusals (a body that is too large) carry a status and a code. */
function kindOfFastify(error: unknown): ErrorKind {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 'unexpected';
  const code = 'code' in error ? String(error.code) : '';
  return BAD_ADDRESSES.has(code) ? 'not-found' : kindOfStatus(Number(error.statusCode));
}

/** The same for a program, which has no form and reads no page. */
function sharedKindOf(kind: ErrorKind, error: unknown): Parameters<typeof sendProblem>[1] {
  if (kind === 'stale-form') return { kind: 'not-allowed', status: STATUS[kind] };
  if (statusIn(error) === UNSUPPORTED) return { kind: 'not-json', status: UNSUPPORTED };
  return { kind, status: STATUS[kind] };
}

const UNSUPPORTED = 415;

function statusIn(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  return typeof error === 'object' && error !== null && 'statusCode' in error
    ? Number(error.statusCode)
    : undefined;
}

/** One place that turns refusals and accidents into a page, or problem+json for programs. Never shows a stack. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly pages: PageWriter) {}

  catch(error: unknown, host: ArgumentsHost): void {
    this.respond(
      error,
      host.switchToHttp().getRequest<FastifyRequest>(),
      host.switchToHttp().getResponse<FastifyReply>(),
    );
  }

  /** Also for what Fastify refuses before any route is found. */
  respond(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    if (reply.sent) return;
    if (error instanceof SignInNeeded) {
      sendToSignIn(request, reply);
      return;
    }
    if (error instanceof NothingMayChange) {
      // Read by the route that shows a form again: this one cannot be shown without sending it.
      void reply.status(204).send('');
      return;
    }
    const kind = isExpected(error) ? 'bad-request' : kindOf(error);
    if (kind === 'unexpected') request.log.error({ err: error }, 'unexpected error');
    if (error instanceof DatabaseBusy) {
      request.log.warn({ reason: error.reason }, 'the database could not do it now');
      void reply.header('retry-after', String(error.retryAfterSeconds));
    }
    if (isApi(request)) {
      sendProblem(error, sharedKindOf(kind, error), request, reply);
      return;
    }
    this.answer(request, reply, kind);
  }

  private answer(request: FastifyRequest, reply: FastifyReply, kind: ErrorKind): void {
    const t = words(visitorOf(request).language).errors;
    const status = STATUS[kind];
    if (request.headers.accept?.includes('json') ?? false) {
      const problem = {
        type: 'about:blank',
        title: t[kind].title,
        status,
        detail: t[kind].text,
        instance: request.id,
      };
      void reply.status(status).type('application/problem+json').send(JSON.stringify(problem));
      return;
    }
    // Loading the answer to a form again sends the same form again, in every browser.
    const isForm = kind === 'busy' && request.method === 'POST';
    const model = {
      title: t[kind].title,
      settled: true,
      text: isForm ? `${t[kind].text} ${t.resend}` : t[kind].text,
      reference: t.reference({ id: request.id }),
      back: { text: t.home, href: '/' },
    };
    void reply.send(this.pages.write(request, reply, page(errorPage, model, { status })));
  }
}
