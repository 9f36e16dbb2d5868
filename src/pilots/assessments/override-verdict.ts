import { randomUUID } from 'node:crypto';
import { assertMay, nameOf, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { takeTurn } from '../../organisations/index.js';
import type { VerdictOverride } from '../../planning/index.js';
import { Conflict, type Database } from '../../platform/database/index.js';
import { AssessmentStore } from '../store/assessment.store.js';
import type { VerdictOverrideRow } from '../store/verdict-override.entity.js';
import { findJudgeable } from './read-panel.js';

export type OverrideInput = Pick<VerdictOverride, 'verdict' | 'reason'> & {
  /** Version of the override that the form showed; 0 when there was none. */
  readonly version: number;
};

/** The verdict given by hand, with its version; null when the computed one holds. */
export async function readOverride(
  database: Database,
  access: OrganisationAccess,
  code: string,
): Promise<VerdictOverrideRow | null> {
  assertMay(access, 'override-verdict');
  return database.read(async (em) => {
    const { id } = await findJudgeable(em, access, code);
    const [row] = await new AssessmentStore(em).listOverrides({
      organisationId: access.organisationId,
      pilotId: id,
    });
    return row ?? null;
  });
}

interface OverrideChange {
  /** Null takes the override back. */
  readonly input: OverrideInput | { readonly verdict: null; readonly version: number };
  readonly now: Date;
}

/**
 * Gives a verdict in place of the computed one, or takes it back. Both stay in the audit trail.
 * @throws NotAllowed for everybody but the strategy director, Conflict when another one was first
 */
export async function overrideVerdict(
  database: Database,
  access: OrganisationAccess,
  code: string,
  { input, now }: OverrideChange,
): Promise<void> {
  assertMay(access, 'override-verdict');
  const at = now.toISOString();
  await database.write(async (em) => {
    const pilot = await findJudgeable(em, access, code);
    await takeTurn(em, access.organisationId, at);
    const store = new AssessmentStore(em);
    const { organisationId, personId } = access;
    const [known] = await store.listOverrides({ organisationId, pilotId: pilot.id });
    if ((known?.version ?? 0) !== input.version)
      throw new Conflict('verdict_override', pilot.id, input.version);
    if (input.verdict === null) {
      if (known) await store.removeOverride(known);
    } else {
      const { verdict, reason } = input;
      const decidedByName = await nameOf(em, personId);
      const changes = { verdict, reason, decidedBy: personId, decidedByName, decidedAt: at };
      if (known) await store.changeOverride(known, changes);
      else
        await store.addOverride({
          id: randomUUID(),
          organisationId,
          pilotId: pilot.id,
          version: 1,
          ...changes,
        });
    }
    await recordAudit(em, {
      who: access,
      at,
      action: input.verdict === null ? 'override-withdrawn' : 'verdict-overridden',
      subject: { kind: 'pilot', id: pilot.id, name: pilot.title },
      ...(known ? { before: { verdict: known.verdict, reason: known.reason } } : {}),
      ...(input.verdict === null ? {} : { after: { verdict: input.verdict, reason: input.reason } }),
    });
  });
}
