/** Without a sign of life for this long a session ends. */
const IDLE_HOURS = 12;
/** A session ends after this long, whatever its owner does. */
export const SESSION_SECONDS = 7 * 24 * 3600;

export const SESSION_LIMITS = { idleMs: IDLE_HOURS * 3_600_000, absoluteMs: SESSION_SECONDS * 1000 };
