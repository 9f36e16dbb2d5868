import { randomUUID } from 'node:crypto';
import { assertMay, nameOf, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { takeTurn } from '../../organisations/index.js';
import type { OwnText, TextSlot } from '../../planning/index.js';
import { Conflict, type Database } from '../../platform/database/index.js';
import type { PlanTextRow } from '../store/plan-text.entity.js';
import { PlanTextStore } from '../store/plan-text.store.js';

/** @throws NotAllowed */
export async function listTexts(
  database: Database,
  access: OrganisationAccess,
  planId: string,
): Promise<readonly PlanTextRow[]> {
  assertMay(access, 'write-plan');
  return database.read(async (em) => new PlanTextStore(em).list(access.organisationId, planId));
}

export interface TextChange {
  readonly plan: { readonly id: string; readonly name: string };
  readonly slot: TextSlot;
  readonly text: OwnText;
  /** The version that the change was based on; 0 when nothing had been written yet. */
  readonly seen: number;
  /** Kept while somebody was typing. */
  readonly byItself: boolean;
}

/**
 * Keeps what somebody wrote in one place of the document.
 * @returns the row as it is now
 * @throws NotAllowed, Conflict when somebody else wrote there meanwhile
 */
export async function saveText(
  database: Database,
  access: OrganisationAccess,
  change: TextChange,
  now: Date,
): Promise<PlanTextRow> {
  assertMay(access, 'write-plan');
  const { plan, slot, text, seen, byItself } = change;
  const { organisationId, personId } = access;
  const at = now.toISOString();
  return database.write(async (em) => {
    await takeTurn(em, organisationId, at);
    const store = new PlanTextStore(em);
    const before = await store.find(organisationId, plan.id, slot);
    if ((before?.version ?? 0) !== seen) throw new Conflict('plan_text', slot, seen);
    const updatedByName = await nameOf(em, personId);
    const written = {
      language: text.language,
      body: text.text,
      updatedAt: at,
      updatedBy: personId,
      updatedByName,
    };
    const key = { id: before?.id ?? randomUUID(), organisationId, planId: plan.id, slot };
    if (before) await store.change(before, written);
    else await store.add({ ...key, ...written, version: 1 });
    // What is kept while typing is written down once for each writer, not every other second.
    if (!byItself || before?.updatedBy !== personId)
      await recordAudit(em, {
        who: access,
        at,
        action: 'plan-text-changed',
        subject: { kind: 'plan', id: plan.id, name: plan.name },
        before: { text: before?.body ?? '' },
        after: { slot, text: text.text },
      });
    return { ...key, ...written, version: seen + 1 };
  });
}
