import type { FastifyRequest } from 'fastify';
import { keptFor } from '../../platform/http/index.js';
import { browserName } from './browser-name.js';

/** Signs a person in: a new session id, so that whoever knew the old one knows nothing now. */
export async function openSession(request: FastifyRequest, personId: string, now: Date): Promise<void> {
  const { language } = request.session;
  const keptForms = keptFor(request.session.keptForms, personId, now);
  await request.session.regenerate();
  const { session } = request;
  session.personId = personId;
  session.browser = browserName(request.headers['user-agent']);
  if (language !== undefined) session.language = language;
  if (keptForms.length > 0) session.keptForms = keptForms;
}

/** A new id for somebody who stays signed in and may now do other things. Open forms keep their token. */
export async function renewSession(request: FastifyRequest): Promise<void> {
  await request.session.regenerate(KEPT);
}

/** All that a session remembers; `_csrf` is the secret behind the tokens of its forms. */
const KEPT = ['_csrf', 'personId', 'language', 'browser', 'roles', 'idToken', 'signOnProvider', 'keptForms'];
