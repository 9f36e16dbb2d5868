import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The page that somebody asked for before signing in; only the pages for signing in get to see it. */
const COOKIE = 'kikkerplan-wanted';
const PATH = '/aanmelden';
/** As long as a one-time address works, in seconds. */
const REMEMBERED = 15 * 60;
/** Longer addresses are not ours. */
const LONGEST = 1000;

/**
 * Where people without a session are sent. The page they wanted comes along in the address, and in a cookie for those
 * who leave this page and come back by an address from elsewhere.
 * @param page to lead to, when it is not the one that was asked for
 */
export function sendToSignIn(request: FastifyRequest, reply: FastifyReply, page?: string): void {
  const asked = request.method === 'GET' && request.url.length <= LONGEST ? request.url : '/';
  const wanted = page ?? asked;
  // The start page is where everybody arrives anyway; it does not push out a page that was asked for before.
  if (wanted !== '/') {
    void reply.setCookie(COOKIE, wanted, {
      path: PATH,
      httpOnly: true,
      sameSite: 'lax',
      secure: request.protocol === 'https',
      maxAge: REMEMBERED,
    });
  }
  const query = wanted === '/' ? '' : `?terug=${encodeURIComponent(wanted)}`;
  void reply.status(303).header('location', `${PATH}${query}`).send('');
}

/** To be called where somebody is sent on: under the pages for signing in that means that they are in. */
export function forgetWantedPage(request: FastifyRequest, reply: FastifyReply): void {
  if (request.cookies[COOKIE] !== undefined) void reply.clearCookie(COOKIE, { path: PATH });
}

/** What a page for signing in was asked to lead to: as it came from a browser, so not to be believed. */
export const WantedPage = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | undefined => {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Querystring: { terug?: unknown } }>>();
    const { terug } = request.query;
    return typeof terug === 'string' ? terug : request.cookies[COOKIE];
  },
);
