import type { Database } from '../platform/database/index.js';
import { SESSION_LIMITS } from './session-limits.js';
import { AccessTokensStore } from './store/access-tokens.store.js';
import { AttemptsStore } from './store/attempts.store.js';
import { Sessions } from './store/sessions.store.js';

/** Milliseconds that an expired token is still shown to its owner. */
const EXPIRED_SHOWN = 30 * 24 * 3_600_000;

/** Clears away sessions and tokens that ended and counters whose time is over: at start, and every hour. */
export async function cleanUp(database: Database, now: Date): Promise<void> {
  await new Sessions(database, SESSION_LIMITS).removeEnded(now);
  await database.write(async (em) => {
    await new AttemptsStore(em).removeEnded(now.toISOString());
    await new AccessTokensStore(em).removeExpired(new Date(now.getTime() - EXPIRED_SHOWN).toISOString());
  });
}
