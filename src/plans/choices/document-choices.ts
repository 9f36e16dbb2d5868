import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { assertMay, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { takeTurn } from '../../organisations/index.js';
import { Conflict, updateVersioned, type Database } from '../../platform/database/index.js';
import { DocumentChoicesRow } from '../store/document-choices.entity.js';
import { NOTHING_CHOSEN, type DocumentChoices } from './choices.js';

export interface KeptChoices {
  readonly choices: DocumentChoices;
  /** 0 while nobody chose. */
  readonly version: number;
}

/** What was chosen for the documents of a plan; everything, in the look of the product, while nobody chose. */
export async function readChoices(
  em: EntityManager,
  { organisationId }: Pick<OrganisationAccess, 'organisationId'>,
  planId: string,
): Promise<KeptChoices> {
  const row = await em.findOneBy(DocumentChoicesRow, { organisationId, planId });
  return row ? { choices: row.data, version: row.version } : { choices: NOTHING_CHOSEN, version: 0 };
}

export interface ChoicesChange {
  readonly plan: { readonly id: string; readonly name: string };
  readonly choices: DocumentChoices;
  /** The version that the change was based on. */
  readonly seen: number;
}

/** @throws NotAllowed, Conflict when somebody else chose meanwhile */
export async function saveChoices(
  database: Database,
  access: OrganisationAccess,
  { plan, choices, seen }: ChoicesChange,
  now: Date,
): Promise<void> {
  assertMay(access, 'write-plan');
  const { organisationId } = access;
  const updatedAt = now.toISOString();
  await database.write(async (em) => {
    await takeTurn(em, organisationId, updatedAt);
    const row = await em.findOneBy(DocumentChoicesRow, { organisationId, planId: plan.id });
    if ((row?.version ?? 0) !== seen) throw new Conflict('document_choices', plan.id, seen);
    if (row) {
      const at = { id: row.id, organisationId, version: seen };
      await updateVersioned(em, DocumentChoicesRow, at, { data: choices, updatedAt });
    } else {
      const key = { id: randomUUID(), organisationId, planId: plan.id };
      await em.insert(DocumentChoicesRow, { ...key, data: choices, version: 1, updatedAt });
    }
    const { audience, without, figures } = choices;
    await recordAudit(em, {
      who: access,
      at: updatedAt,
      action: 'document-look-changed',
      subject: { kind: 'plan', id: plan.id, name: plan.name },
      after: { audience, without, figures },
    });
  });
}
