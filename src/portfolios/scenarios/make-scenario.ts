import { randomUUID } from 'node:crypto';
import { assertMay, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { takeTurn } from '../../organisations/index.js';
import { Conflict, type Database } from '../../platform/database/index.js';
import type { ScenarioData } from '../store/scenario.entity.js';
import { PlanStore } from '../store/plan.store.js';
import { ScenarioStore } from '../store/scenario.store.js';
import { MAX_SCENARIOS } from './scenarios.js';

export interface NewScenario {
  readonly planId: string;
  readonly name: string;
  readonly hypothesis: string;
  readonly data: ScenarioData;
}

/**
 * @returns its id; undefined when there are as many as there may be
 * @throws NotAllowed
 */
export async function makeScenario(
  database: Database,
  access: OrganisationAccess,
  scenario: NewScenario,
  now: Date,
): Promise<string | undefined> {
  assertMay(access, 'make-scenario');
  const { organisationId, personId } = access;
  const at = now.toISOString();
  return database.write(async (em) => {
    await takeTurn(em, organisationId, at);
    const store = new ScenarioStore(em);
    if ((await store.list(organisationId, scenario.planId)).length >= MAX_SCENARIOS) return undefined;
    const id = randomUUID();
    const times = { createdAt: at, updatedAt: at };
    await store.add({ ...scenario, ...times, id, organisationId, version: 1, createdBy: personId });
    await recordAudit(em, {
      who: access,
      at,
      action: 'scenario-made',
      subject: { kind: 'scenario', id, name: scenario.name },
      after: { profile: scenario.data.profile },
    });
    return id;
  });
}

/** @throws NotAllowed, NotFound, and Conflict when it was changed since the page was made */
export async function removeScenario(
  database: Database,
  access: OrganisationAccess,
  { id, version }: { readonly id: string; readonly version: number },
  now: Date,
): Promise<void> {
  assertMay(access, 'make-scenario');
  const { organisationId } = access;
  await database.write(async (em) => {
    const store = new ScenarioStore(em);
    const { id: planId } = await new PlanStore(em).get(access);
    const row = await store.find({ id, organisationId, planId });
    if (row.version !== version) throw new Conflict('scenario', id, version);
    await store.remove({ id, organisationId });
    await recordAudit(em, {
      who: access,
      at: now.toISOString(),
      action: 'scenario-removed',
      subject: { kind: 'scenario', id, name: row.name },
    });
  });
}
