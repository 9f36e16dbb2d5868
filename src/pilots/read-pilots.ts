import type { EntityManager } from 'typeorm';
import type { Pilot } from '../planning/index.js';
import { readJudgements, readJudgementsRevision } from './assessments/read-panel.js';
import { PilotStore } from './store/pilot.store.js';

/** The organisation's proposals in their own order, with what assessors and a strategy director made of them. */
export async function readPilots(em: EntityManager, organisationId: string): Promise<readonly Pilot[]> {
  const rows = await new PilotStore(em).list(organisationId);
  const { assessed, overrides } = await readJudgements(em, organisationId);
  return rows.map(({ id, proposal }) => {
    const answers = assessed.get(id);
    const override = overrides.get(id);
    return {
      ...proposal,
      ...(answers ? { assessed: answers } : {}),
      ...(override ? { verdictOverride: override } : {}),
    };
  });
}

/** Differs whenever a proposal was edited, added or removed, or judged otherwise. */
export async function readPilotsRevision(
  em: EntityManager,
  organisationId: string,
): Promise<readonly (readonly [string, number])[]> {
  const rows = await new PilotStore(em).listVersions(organisationId);
  const judgements = await readJudgementsRevision(em, organisationId);
  return [...rows.map(({ id, version }): [string, number] => [id, version]), ...judgements];
}
