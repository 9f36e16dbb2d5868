import type { EntityManager } from 'typeorm';
import type { Database } from '../../platform/database/index.js';
import type { HouseStyle } from '../../rendering/index.js';
import { HouseStyleRow } from '../store/house-style.entity.js';

/** A person's own house style; null while they have none. */
export async function readOwnStyle(em: EntityManager, personId: string): Promise<HouseStyle | null> {
  return (await em.findOneBy(HouseStyleRow, { id: personId }))?.data ?? null;
}

/** Documents that were given the earlier one keep it: what a client was shown changes when somebody gives it anew. */
export async function keepOwnStyle(
  database: Database,
  personId: string,
  data: HouseStyle,
  now: Date,
): Promise<void> {
  const updatedAt = now.toISOString();
  await database.write(async (em) => {
    const changed = await em.update(HouseStyleRow, { id: personId }, { data, updatedAt });
    if (changed.affected !== 1) await em.insert(HouseStyleRow, { id: personId, data, updatedAt });
  });
}

export function isSameStyle(one: HouseStyle, other: HouseStyle): boolean {
  return one.main === other.main && one.second === other.second && one.font === other.font;
}
