import type { EntityManager } from 'typeorm';
import { recordAudit, versionOf } from '../../accounts/index.js';
import { Conflict, type Database } from '../../platform/database/index.js';
import type { HouseStyle } from '../../rendering/index.js';
import { HouseStyleRow } from '../store/house-style.entity.js';
import { NOTHING_CHOSEN } from './choices.js';

/** A person's own house style; null while they have none. */
export async function readOwnStyle(em: EntityManager, personId: string): Promise<HouseStyle | null> {
  return (await em.findOneBy(HouseStyleRow, { id: personId }))?.data ?? null;
}

/** A database may give the keys back in another order; the version is of what they say. */
export function inOrder({ main, second, font }: HouseStyle): HouseStyle {
  return { font, ...(main ? { main } : {}), ...(second ? { second } : {}) };
}

/**
 * Documents that were given the earlier one keep it: what a client was shown changes when somebody gives it anew.
 * @param who the person, and the organisation whose token a program did it with
 * @param change with the version that it is based on, where it has to be that one
 * @throws Conflict
 */
export async function keepOwnStyle(
  database: Database,
  who: { readonly personId: string; readonly organisationId: string | null },
  { style: data, seen }: { readonly style: HouseStyle; readonly seen?: string },
  now: Date,
): Promise<void> {
  const updatedAt = now.toISOString();
  const id = who.personId;
  await database.write(async (em) => {
    const known = inOrder((await readOwnStyle(em, id)) ?? NOTHING_CHOSEN.style);
    if (seen !== undefined && versionOf(known) !== seen) throw new Conflict('house style', id, 0);
    const changed = await em.update(HouseStyleRow, { id }, { data, updatedAt });
    if (changed.affected !== 1) await em.insert(HouseStyleRow, { id, data, updatedAt });
    if (isSameStyle(known, data)) return;
    const subject = { kind: 'person', id } as const;
    await recordAudit(em, { who, at: updatedAt, action: 'house-style-changed', subject });
  });
}

export function isSameStyle(one: HouseStyle, other: HouseStyle): boolean {
  return one.main === other.main && one.second === other.second && one.font === other.font;
}
