import type { EntityManager } from 'typeorm';
import {
  changesPlan,
  isBeingWritten,
  withProgress,
  type Pilot,
  type PilotStatus,
} from '../planning/index.js';
import type { Instant } from '../platform/database/index.js';
import { readJudgements, readJudgementsRevision } from './assessments/read-panel.js';
import { readEntries } from './progress/progress-entries.js';
import { readSteps, statusOf } from './proposals/proposal-steps.js';
import { PilotStore } from './store/pilot.store.js';

/**
 * The organisation's proposals in their own order, with what assessors and a strategy director made of them, and with
 * what happened since they began. What is still being written is nobody's business but the proposer's, and not among
 * them.
 */
export async function readPilots(em: EntityManager, organisationId: string): Promise<readonly Pilot[]> {
  const rows = await new PilotStore(em).list(organisationId);
  const taken = await readSteps(em, organisationId);
  const entries = await readEntries(em, organisationId);
  const { assessed, overrides } = await readJudgements(em, organisationId);
  return rows.flatMap(({ id, proposal }): Pilot[] => {
    const status = statusOf(proposal, taken.get(id) ?? []);
    if (isBeingWritten(status)) return [];
    const answers = assessed.get(id);
    const override = overrides.get(id);
    return [
      {
        ...withProgress(proposal, entries.get(id) ?? []),
        ...stateOf(proposal, status),
        ...(answers ? { assessed: answers } : {}),
        ...(override ? { verdictOverride: override } : {}),
      },
    ];
  });
}

/**
 * Differs whenever a proposal was sent in, edited, added or removed, or judged otherwise; not while one is written, and
 * not with what happens to a pilot that runs: `readProgressRevision` tells that.
 * @param isAsked which pilots it is about, by code; all when left out
 */
export async function readPilotsRevision(
  em: EntityManager,
  organisationId: string,
  isAsked: (code: string) => boolean = () => true,
): Promise<readonly (readonly [string, number])[]> {
  const rows = (await new PilotStore(em).listVersions(organisationId)).filter(({ code }) => isAsked(code));
  const taken = await readSteps(em, organisationId);
  const judgements = await readJudgementsRevision(em, organisationId, new Set(rows.map(({ id }) => id)));
  const sentIn = rows.flatMap(({ id, version }): [string, number][] => {
    const steps = taken.get(id) ?? [];
    const last = steps.at(-1);
    return last && isBeingWritten(last.status)
      ? []
      : [[`${id} ${String(steps.filter(({ status }) => changesPlan(status)).length)}`, version]];
  });
  return [...sentIn, ...judgements];
}

/**
 * When something last changed about proposals that are not being written, in any plan of the organisation.
 * @returns undefined when there are none
 */
export async function readLastChange(
  em: EntityManager,
  organisationId: string,
): Promise<Instant | undefined> {
  const rows = await new PilotStore(em).listVersions(organisationId);
  const taken = await readSteps(em, organisationId);
  const moments = rows.flatMap(({ id, updatedAt }): Instant[] => {
    const last = taken.get(id)?.at(-1);
    if (!last) return [updatedAt];
    // What is written changes nothing until it is sent in; giving it back did.
    return isBeingWritten(last.status) ? [last.at] : [updatedAt, last.at];
  });
  return moments.toSorted().at(-1);
}

/** A withdrawal and its end are steps; the document itself says what the plan makes of it. */
function stateOf({ state }: Pilot, status: PilotStatus): Pick<Pilot, 'state'> {
  if (status === 'withdrawn') return { state: 'withdrawn' };
  return state === 'withdrawn' ? { state: 'proposed' } : {};
}
