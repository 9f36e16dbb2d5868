import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import cookie from '@fastify/cookie';
import csrfProtection from '@fastify/csrf-protection';
import helmet from '@fastify/helmet';
import session, { type SessionStore } from '@fastify/session';
import { NotJson, StaleForm } from '../errors/index.js';
import { isApi } from './is-api.js';
import { keepForm, keptFormAddress, type FormSeals } from './kept-forms.js';
import type { Clock } from './visitor.js';
import { sendToSignIn } from './wanted-page.js';

export interface SecurityOptions {
  /** Signs the session cookie; at least 32 characters. */
  readonly sessionSecret: string;
  readonly sessions: SessionStore;
  /** Tell whom a form was made for when its session has ended. */
  readonly seals: FormSeals;
  readonly clock: Clock;
  /** True when visitors arrive over TLS, directly or through a proxy. */
  readonly secure: boolean;
  /** Longest life of a session in seconds, whatever the visitor does. */
  readonly sessionSeconds: number;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The same for everybody: whose session it is, is not looked up, so the database need not answer. */
    sessionless?: boolean;
  }
}

/** Browsers take a `__Host-` cookie over TLS only, so plain http on this machine has a name of its own. */
function cookieName(secure: boolean): string {
  return secure ? '__Host-kikkerplan' : 'kikkerplan';
}

const NO_CHANGE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The page where a form came from must be ours; browsers that say nothing at all are left to the token. */
function comesFromElsewhere(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** Nothing here asks for any of these, so a page that was tampered with cannot either. */
const NO_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** What a page of ours may load and do; everything else it may not. */
function policyOf(secure: boolean): Readonly<Record<string, string[]>> {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    'manifest-src': ["'self'"],
    ...(secure ? { 'upgrade-insecure-requests': [] } : {}),
  };
}

const YEAR_SECONDS = 31_536_000;

/** For what is refused before any hook runs: the same as `registerHeaders` gives everything else. */
export function protect(reply: FastifyReply, secure: boolean): void {
  const policy = Object.entries(policyOf(secure)).map(([name, values]) => [name, ...values].join(' '));
  void reply.headers({
    'content-security-policy': policy.join(';'),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': NO_FEATURES,
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(secure ? { 'strict-transport-security': `max-age=${String(YEAR_SECONDS)}; includeSubDomains` } : {}),
  });
}

async function registerHeaders(fastify: FastifyInstance, secure: boolean): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policyOf(secure) },
    strictTransportSecurity: secure ? { maxAge: YEAR_SECONDS, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.header('permissions-policy', NO_FEATURES);
    done();
  });
}

/** Headers, session cookie and the token that every form carries. Order matters: the token lives in the session. */
export async function registerSecurity(fastify: FastifyInstance, options: SecurityOptions): Promise<void> {
  await registerHeaders(fastify, options.secure);
  await fastify.register(cookie);
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (request.routeOptions.config.sessionless === true || isApi(request)) request.cookies = {};
    done();
  });
  await fastify.register(session, {
    secret: options.sessionSecret,
    cookieName: cookieName(options.secure),
    store: options.sessions,
    saveUninitialized: false,
    rolling: false,
    cookie: {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: options.secure,
      maxAge: options.sessionSeconds * 1000,
    },
  });
  await fastify.register(csrfProtection, { sessionPlugin: '@fastify/session', getToken: tokenOf });
  fastify.addHook('preHandler', (request, reply, done) => {
    // An address that leads nowhere says so, whatever the method.
    if (NO_CHANGE.has(request.method) || request.is404) done();
    // No cookie lets a program in, so no other site can make a browser send one along.
    else if (isApi(request)) done(isJson(request) ? undefined : new NotJson());
    else if (isShowingKept(request)) done();
    else if (comesFromElsewhere(request)) done(new StaleForm());
    else checkToken(fastify, options, request, reply, done);
  });
}

/** A body is JSON, and what a browser's form can send is none. */
function isJson({ body, headers }: FastifyRequest): boolean {
  const [type = ''] = (headers['content-type'] ?? '').split(';', 1);
  return body === undefined || body === null || type.trim().toLowerCase() === 'application/json';
}

/** Made anew at every start: only this process can ask itself to show a kept form. */
export const SHOWN_AGAIN = { header: 'x-shown-again', value: randomBytes(32).toString('base64url') } as const;

/** Asked by ourselves for a kept form. Without a token, because nothing can be changed this way. */
function isShowingKept(request: FastifyRequest): boolean {
  if (request.headers[SHOWN_AGAIN.header] !== SHOWN_AGAIN.value) return false;
  request.shownAgain = true;
  return true;
}

function checkToken(
  fastify: FastifyInstance,
  { seals, clock }: SecurityOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  done: (error?: Error) => void,
): void {
  const fields = fieldsOf(request);
  const sent = typeof fields._csrf === 'string' ? fields._csrf : '';
  const { token, personId } = seals.open(sent, clock());
  fields._csrf = token;
  // A button beside the one that sends: first look at the form again.
  request.shownAgain = fields._tonen !== undefined;
  delete fields._tonen;
  const refuse = (): FastifyReply => {
    delete fields._csrf;
    if (!keepForLater(request, reply, personId, clock())) done(new StaleForm());
    return reply;
  };
  // The plugin answers a wrong token itself: here it only says so.
  fastify.csrfProtection(request, Object.create(reply, { send: { value: refuse } }) as FastifyReply, done);
}

/**
 * The session of this form has ended: what was typed is kept for the person it was made for, who signs in first unless
 * they already did.
 * @returns true when the request has been answered
 */
function keepForLater(
  request: FastifyRequest,
  reply: FastifyReply,
  personId: string | undefined,
  now: Date,
): boolean {
  const here = request.session.personId;
  if (personId === undefined || (here !== undefined && here !== personId)) return false;
  const kept = request.headers.accept?.includes('json') ? undefined : keepForm(request, personId, now);
  if (!kept) return false;
  const address = keptFormAddress(kept.id);
  if (here === undefined) sendToSignIn(request, reply, address);
  else void reply.status(303).header('location', address).send('');
  return true;
}

/** What a form of ours carries beside its own fields. */
interface OurFields {
  _csrf?: unknown;
  _tonen?: unknown;
}

function fieldsOf({ body }: FastifyRequest): OurFields {
  return typeof body === 'object' && body !== null ? body : {};
}

/** Takes the token out of the body, so that what is left is exactly what the form class knows. */
function tokenOf(request: FastifyRequest): string | undefined {
  const fields = fieldsOf(request);
  const { _csrf: token } = fields;
  delete fields._csrf;
  return typeof token === 'string' ? token : undefined;
}
