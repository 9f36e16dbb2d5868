import { createHash } from 'node:crypto';
import type { SessionStore } from '@fastify/session';
import type * as Fastify from 'fastify';
import type { Database } from '../../platform/database/index.js';
import type { SignOnAttempt } from '../sign-on/sign-on.js';
import { SESSION_LIMITS } from '../session-limits.js';
import { Sessions } from '../store/sessions.store.js';

/** What a session remembers. The cookie's own properties are rebuilt from the settings each time. */
declare module 'fastify' {
  interface Session {
    personId?: string;
    language?: 'nl' | 'en';
    /** Where it was opened: "Firefox, Windows". */
    browser?: string;
    /** The provider that let this person in, and its proof, for signing out there. */
    signOnProvider?: string;
    idToken?: string;
    /** On the way to a provider and back. */
    signOn?: SignOnAttempt;
    /** Last role seen in each organisation: another one means another session id. */
    roles?: Readonly<Record<string, string>>;
  }
}

/** What the database knows a session by: reading the table gives nobody a session. */
export function sessionKey(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex');
}

/**
 * Keeps sessions in the database, so that several instances share them and a restart signs nobody out.
 * Only a hash of the cookie's value is stored.
 */
export class DatabaseSessions implements SessionStore {
  private readonly sessions: Sessions;
  /** What could not be written down: the page that says so must not fail for the same reason. */
  private readonly givenUp = new WeakSet<Fastify.Session>();

  constructor(
    database: Database,
    private readonly clock: () => Date,
  ) {
    this.sessions = new Sessions(database, SESSION_LIMITS);
  }

  get(sessionId: string, callback: (error: unknown, session?: Fastify.Session | null) => void): void {
    this.sessions.find(sessionKey(sessionId), this.clock()).then(
      (data) => {
        callback(null, data as Fastify.Session | null);
      },
      (error: unknown) => {
        callback(error);
      },
    );
  }

  set(sessionId: string, session: Fastify.Session, callback: (error?: unknown) => void): void {
    if (this.givenUp.has(session)) {
      callback();
      return;
    }
    const data = JSON.parse(JSON.stringify(session)) as Record<string, unknown>;
    const personId = session.personId ?? null;
    settle(this.sessions.save(sessionKey(sessionId), data, personId, this.clock()), (error) => {
      if (error !== undefined) this.givenUp.add(session);
      callback(error);
    });
  }

  destroy(sessionId: string, callback: (error?: unknown) => void): void {
    settle(this.sessions.remove(sessionKey(sessionId)), callback);
  }
}

function settle(work: Promise<void>, callback: (error?: unknown) => void): void {
  work.then(
    () => {
      callback();
    },
    (error: unknown) => {
      callback(error);
    },
  );
}
