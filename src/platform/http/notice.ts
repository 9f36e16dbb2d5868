import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Notice } from '../views/index.js';
import { words, type Language } from '../words/index.js';
import type { NoticeCode } from './outcome.js';

/**
 * Code of the sentence that an action leaves for the next page, which shows it once. In a cookie and not in the session:
 * what was kept must be said, and the next page be read, also when the database can no longer be written to.
 */
const COOKIE = 'kikkerplan-notice';
const PATH = '/';
/** Seconds; the next page follows at once. */
const REMEMBERED = 60;

export function leaveNotice(request: FastifyRequest, reply: FastifyReply, code: NoticeCode): void {
  void reply.setCookie(COOKIE, code, {
    path: PATH,
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    maxAge: REMEMBERED,
  });
}

export function takeNotice(
  request: FastifyRequest,
  reply: FastifyReply,
  language: Language,
): Notice | undefined {
  // Fastify refuses some requests before it has read their cookies.
  const cookies = request.cookies as FastifyRequest['cookies'] | undefined;
  const code = cookies?.[COOKIE];
  if (code === undefined) return undefined;
  void reply.clearCookie(COOKIE, { path: PATH });
  const { notices } = words(language);
  return Object.hasOwn(notices, code) ? { kind: 'done', text: notices[code as NoticeCode] } : undefined;
}
