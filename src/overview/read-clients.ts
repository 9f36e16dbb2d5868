import { listOrganisations } from '../organisations/index.js';
import { readOpenProposals } from '../pilots/index.js';
import type { Database } from '../platform/database/index.js';
import type { IsoDate } from '../planning/index.js';
import { readStandings } from '../plans/index.js';
import type { JudgedPlan, JudgedPlans } from '../portfolios/index.js';
import { byAttention, clientState, type ClientState } from './client-state.js';

export interface ClientSources {
  readonly database: Database;
  readonly plans: JudgedPlans;
}

/**
 * The organisations that a person works in, what asks for attention first. Judgements are those that are kept at hand,
 * so a list of thirty plans is judged once and not at every look; the rest is a fixed number of questions.
 */
export async function readClients(
  { database, plans }: ClientSources,
  personId: string,
  today: IsoDate,
): Promise<readonly ClientState[]> {
  const accesses = await listOrganisations(database, personId);
  const judged = new Map<string, JudgedPlan>();
  for (const access of accesses) judged.set(access.organisationId, await plans.current(access));
  const planned = accesses.map(({ organisationId }) => ({
    organisationId,
    pilots: judged.get(organisationId)?.planningCase.pilots ?? [],
  }));
  const { standings, open } = await database.read(async (em) => ({
    standings: await readStandings(em, accesses),
    open: await readOpenProposals(em, planned),
  }));
  return accesses
    .flatMap((access): readonly ClientState[] => {
      const plan = judged.get(access.organisationId);
      if (!plan) return [];
      const facts = { standing: standings.get(plan.plan.id), open: open.get(access.organisationId) ?? 0 };
      return [clientState({ access, judged: plan, ...facts }, today)];
    })
    .toSorted(byAttention);
}
