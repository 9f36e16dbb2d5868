import { createHash } from 'node:crypto';
import type { SessionStore } from '@fastify/session';
import type * as Fastify from 'fastify';
import type { NoticeCode } from '../../platform/http/index.js';
import type { Database } from '../../platform/database/index.js';
import { Sessions, type SessionLimits } from '../store/sessions.store.js';

/** Without a sign of life for this long a session ends. */
const IDLE_HOURS = 12;
/** A session ends after this long, whatever its owner does. */
export const SESSION_SECONDS = 7 * 24 * 3600;

const LIMITS: SessionLimits = { idleMs: IDLE_HOURS * 3_600_000, absoluteMs: SESSION_SECONDS * 1000 };

/** What a session remembers. The cookie's own properties are rebuilt from the settings each time. */
declare module 'fastify' {
  interface Session {
    personId?: string;
    language?: 'nl' | 'en';
    /** Code of a sentence that the next page shows once. */
    notice?: NoticeCode;
  }
}

function idOf(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex');
}

/**
 * Keeps sessions in the database, so that several instances share them and a restart signs nobody out.
 * Only a hash of the cookie's value is stored.
 */
export class DatabaseSessions implements SessionStore {
  private readonly sessions: Sessions;

  constructor(
    database: Database,
    private readonly clock: () => Date,
  ) {
    this.sessions = new Sessions(database, LIMITS);
  }

  get(sessionId: string, callback: (error: unknown, session?: Fastify.Session | null) => void): void {
    this.sessions.find(idOf(sessionId), this.clock()).then(
      (data) => {
        callback(null, data as Fastify.Session | null);
      },
      (error: unknown) => {
        callback(error);
      },
    );
  }

  set(sessionId: string, session: Fastify.Session, callback: (error?: unknown) => void): void {
    const data = JSON.parse(JSON.stringify(session)) as Record<string, unknown>;
    settle(this.sessions.save(idOf(sessionId), data, session.personId ?? null, this.clock()), callback);
  }

  destroy(sessionId: string, callback: (error?: unknown) => void): void {
    settle(this.sessions.remove(idOf(sessionId)), callback);
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
