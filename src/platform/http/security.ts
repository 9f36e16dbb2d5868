import type { FastifyInstance, FastifyRequest } from 'fastify';
import cookie from '@fastify/cookie';
import csrfProtection from '@fastify/csrf-protection';
import helmet from '@fastify/helmet';
import session, { type SessionStore } from '@fastify/session';
import { StaleForm } from '../errors/index.js';

export interface SecurityOptions {
  /** Signs the session cookie; at least 32 characters. */
  readonly sessionSecret: string;
  readonly sessions: SessionStore;
  /** True when visitors arrive over TLS, directly or through a proxy. */
  readonly secure: boolean;
  /** Longest life of a session in seconds, whatever the visitor does. */
  readonly sessionSeconds: number;
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

async function registerHeaders(fastify: FastifyInstance, secure: boolean): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        manifestSrc: ["'self'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
}

/** Headers, session cookie and the token that every form carries. Order matters: the token lives in the session. */
export async function registerSecurity(fastify: FastifyInstance, options: SecurityOptions): Promise<void> {
  await registerHeaders(fastify, options.secure);
  await fastify.register(cookie);
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
    if (NO_CHANGE.has(request.method) || request.is404) {
      done();
      return;
    }
    if (comesFromElsewhere(request)) {
      done(new StaleForm());
      return;
    }
    fastify.csrfProtection(request, reply, done);
  });
}

/** Takes the token out of the body, so that what is left is exactly what the form class knows. */
function tokenOf(request: FastifyRequest): string | undefined {
  const body: unknown = request.body;
  if (typeof body !== 'object' || body === null) return undefined;
  const fields = body as Record<string, unknown>;
  const token = fields['_csrf'];
  delete fields['_csrf'];
  return typeof token === 'string' ? token : undefined;
}
