import { randomUUID } from 'node:crypto';
import { assertMay, nameOf, recordAudit, type OrganisationAccess } from '../accounts/index.js';
import { readLanguage, takeTurn } from '../organisations/index.js';
import { planPilots } from '../pilots/index.js';
import type { Database } from '../platform/database/index.js';
import { documentScenarios, inForce, type JudgedPlans } from '../portfolios/index.js';
import { fingerprintOf, writeVersion, type PlanVersionData } from '../rendering/index.js';
import { readLogo } from './choices/document-logo.js';
import type { VERSION_STATUSES } from './store/plan-version.entity.js';
import { promisesIn } from './promises.js';
import { PlanVersionStore } from './store/plan-version.store.js';
import { currentVersion, numberAfter } from './versions.js';

export type VersionStatus = (typeof VERSION_STATUSES)[number];

export interface VersionWish {
  /** draft: kept to compare with later. final: adopted. */
  readonly status: VersionStatus;
  readonly reason: string;
}

/**
 * Freezes the plan as it is now: data, settings, sequence, texts, logo, and the scenarios beside it. Nothing changes a version afterwards. Adopting it
 * plans its pilots, and freezes what it promises of each.
 * @returns its number
 * @throws NotAllowed when the role may not
 */
export async function keepVersion(
  { database, plans }: { readonly database: Database; readonly plans: JudgedPlans },
  access: OrganisationAccess,
  { status, reason }: VersionWish,
  now: Date,
): Promise<number> {
  assertMay(access, status === 'final' ? 'adopt-plan' : 'keep-version');
  const judged = await plans.current(access);
  const at = now.toISOString();
  // What each scenario comes to takes a moment, which nobody has to wait for.
  const scenarios = await database.read(async (em) => documentScenarios(em, access, judged));
  return database.write(async (em) => {
    await takeTurn(em, access.organisationId, at);
    const store = new PlanVersionStore(em);
    const number = numberAfter(await store.list(access.organisationId, judged.plan.id));
    const current = currentVersion(judged, number, await readLanguage(em, access.organisationId));
    const logo = await readLogo(em, access, judged.plan.id);
    const version: PlanVersionData = {
      ...current,
      meta: { ...current.meta, status, date: at.slice(0, 10) },
      ...(logo ? { logo } : {}),
      scenarios,
    };
    const fingerprint = fingerprintOf(version, inForce(judged).portfolio);
    await store.add({
      id: randomUUID(),
      organisationId: access.organisationId,
      planId: judged.plan.id,
      number,
      status,
      reason,
      fingerprint,
      data: writeVersion(version),
      createdAt: at,
      createdBy: access.personId,
      createdByName: await nameOf(em, access.personId),
    });
    if (status === 'final')
      await planPilots(em, access, promisesIn(judged, number, at.slice(0, 10)), { note: reason, at });
    await recordAudit(em, {
      who: access,
      at,
      action: status === 'final' ? 'plan-approved' : 'plan-kept',
      subject: { kind: 'plan', id: judged.plan.id, name: judged.plan.name },
      after: { version: number, reason, fingerprint },
    });
    return number;
  });
}
