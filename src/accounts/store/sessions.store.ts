import { LessThanOrEqual, Not, type EntityManager } from 'typeorm';
import type { Database } from '../../platform/database/index.js';
import { Session } from './session.entity.js';

export interface SessionLimits {
  /** Milliseconds without a request after which a session ends. */
  readonly idleMs: number;
  /** Milliseconds after its start at which a session ends in any case. */
  readonly absoluteMs: number;
}

/** How exact the last sign of life is: writing it down on every request would make every request a write. */
const TOUCH_EVERY_MS = 5 * 60_000;

export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly limits: SessionLimits,
  ) {}

  /** What a live session remembers; null when it is unknown, idle for too long or too old. */
  async find(id: string, now: Date): Promise<Record<string, unknown> | null> {
    const row = await this.database.readKept(`session ${id}`, async (em) => em.findOneBy(Session, { id }));
    if (
      !row ||
      row.expiresAt <= now.toISOString() ||
      now.getTime() - Date.parse(row.lastSeenAt) > this.limits.idleMs
    )
      return null;
    // Not waited for: whoever only reads is not refused because the database cannot be written to. The next request tries again.
    if (now.getTime() - Date.parse(row.lastSeenAt) > TOUCH_EVERY_MS)
      this.touch(id, now).catch(() => undefined);
    return { ...row.data };
  }

  private async touch(id: string, now: Date): Promise<void> {
    await this.database.write(async (em) => em.update(Session, { id }, { lastSeenAt: now.toISOString() }));
  }

  async save(id: string, data: Record<string, unknown>, personId: string | null, now: Date): Promise<void> {
    const changes = { data, personId, lastSeenAt: now.toISOString() };
    await this.database.write(async (em) => {
      const { affected } = await em.update(Session, { id }, changes);
      if (affected !== 0) return;
      const expiresAt = new Date(now.getTime() + this.limits.absoluteMs).toISOString();
      await em.insert(Session, { id, ...changes, createdAt: now.toISOString(), expiresAt });
    });
  }

  async remove(id: string): Promise<void> {
    await this.database.write(async (em) => em.delete(Session, { id }));
  }

  /** Clears away what has ended; called at start and every hour. */
  async removeEnded(now: Date): Promise<void> {
    const idleSince = new Date(now.getTime() - this.limits.idleMs).toISOString();
    await this.database.write(async (em) => {
      await em.delete(Session, { expiresAt: LessThanOrEqual(now.toISOString()) });
      await em.delete(Session, { lastSeenAt: LessThanOrEqual(idleSince) });
    });
  }
}

/** Live sessions of a person, the latest first. */
export async function listSessionsOf(
  em: EntityManager,
  personId: string,
  now: Date,
): Promise<readonly Session[]> {
  const rows = await em.find(Session, { where: { personId }, order: { lastSeenAt: 'DESC', id: 'ASC' } });
  return rows.filter(({ expiresAt }) => expiresAt > now.toISOString());
}

/** True when it was one of this person's. */
export async function endSessionOf(em: EntityManager, personId: string, id: string): Promise<boolean> {
  const { affected } = await em.delete(Session, { id, personId });
  return affected === 1;
}

/** @param keep id of the one that stays; null: none */
export async function endSessionsOf(em: EntityManager, personId: string, keep: string | null): Promise<void> {
  await em.delete(Session, { personId, ...(keep === null ? {} : { id: Not(keep) }) });
}
