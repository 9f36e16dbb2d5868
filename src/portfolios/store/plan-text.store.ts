import type { EntityManager } from 'typeorm';
import { TEXT_SLOTS, type OwnTexts, type TextSlot } from '../../planning/index.js';
import { updateVersioned } from '../../platform/database/index.js';
import { PlanTextRow } from './plan-text.entity.js';

/** What people wrote in the documents of one organisation's plans. */
export class PlanTextStore {
  constructor(private readonly em: EntityManager) {}

  /** In the order of the document. */
  async list(organisationId: string, planId: string): Promise<readonly PlanTextRow[]> {
    const rows = await this.em.findBy(PlanTextRow, { organisationId, planId });
    return rows.toSorted((one, other) => TEXT_SLOTS.indexOf(one.slot) - TEXT_SLOTS.indexOf(other.slot));
  }

  async find(organisationId: string, planId: string, slot: TextSlot): Promise<PlanTextRow | null> {
    return this.em.findOneBy(PlanTextRow, { organisationId, planId, slot });
  }

  /** Stands for all of them as they are now. */
  async revision(organisationId: string, planId: string): Promise<string> {
    const rows = await this.em.find(PlanTextRow, {
      select: { slot: true, version: true },
      where: { organisationId, planId },
      order: { slot: 'ASC' },
    });
    return rows.map(({ slot, version }) => `${slot} ${String(version)}`).join(',');
  }

  async add(row: PlanTextRow): Promise<void> {
    await this.em.insert(PlanTextRow, row);
  }

  /** @throws Conflict when somebody else changed it since it was read */
  async change(
    { id, organisationId, version }: Pick<PlanTextRow, 'id' | 'organisationId' | 'version'>,
    changes: Pick<PlanTextRow, 'language' | 'body' | 'updatedAt' | 'updatedBy' | 'updatedByName'>,
  ): Promise<void> {
    await updateVersioned(this.em, PlanTextRow, { id, organisationId, version }, changes);
  }

  /** In every organisation: somebody is erased as a whole. */
  async rename(updatedBy: string, updatedByName: string): Promise<void> {
    await this.em.update(PlanTextRow, { updatedBy }, { updatedByName });
  }
}

/** As a case file has them; undefined when nobody wrote anything. */
export function planTextsOf(rows: readonly PlanTextRow[]): OwnTexts | undefined {
  const filled = rows.filter(({ body }) => body !== '');
  if (filled.length === 0) return undefined;
  return Object.fromEntries(filled.map(({ slot, language, body }) => [slot, { language, text: body }]));
}
