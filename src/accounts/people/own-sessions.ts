import type { Database } from '../../platform/database/index.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Session } from '../store/session.entity.js';
import { endSessionOf, endSessionsOf, listSessionsOf } from '../store/sessions.store.js';
import { SESSION_LIMITS } from '../session-limits.js';

/** Where somebody is signed in, the latest first. */
export async function listOwnSessions(
  database: Database,
  personId: string,
  now: Date,
): Promise<readonly Session[]> {
  const sessions = await database.read(async (em) => listSessionsOf(em, personId, now));
  return sessions.filter(({ lastSeenAt }) => now.getTime() - Date.parse(lastSeenAt) <= SESSION_LIMITS.idleMs);
}

/** @param which an id, or all but the present one */
export async function endOwnSessions(
  database: Database,
  personId: string,
  which: { readonly id: string } | { readonly allBut: string },
  now: Date,
): Promise<void> {
  await database.write(async (em) => {
    if ('allBut' in which) await endSessionsOf(em, personId, which.allBut);
    else if (!(await endSessionOf(em, personId, which.id))) return;
    await recordAudit(em, {
      who: { organisationId: null, personId },
      at: now.toISOString(),
      action: 'session-ended',
      subject: { kind: 'person', id: personId },
      after: { which: 'allBut' in which ? 'all-others' : 'one' },
    });
  });
}
