import type { Database } from '../platform/database/index.js';
import { SESSION_LIMITS } from './session-limits.js';
import { AttemptsStore } from './store/attempts.store.js';
import { Sessions } from './store/sessions.store.js';

/** Clears away sessions that ended and counters whose time is over: at start, and every hour. */
export async function cleanUp(database: Database, now: Date): Promise<void> {
  await new Sessions(database, SESSION_LIMITS).removeEnded(now);
  await database.write(async (em) => new AttemptsStore(em).removeEnded(now.toISOString()));
}
