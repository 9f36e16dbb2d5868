import type { EntityManager } from 'typeorm';
import type { OrganisationAccess } from '../accounts/index.js';
import type { ProfileId, SequenceResult } from '../planning/index.js';
import { PlanStore } from './store/plan.store.js';

/** A computed sequence with what it was computed from. */
export interface StoredSequence {
  readonly id: string;
  readonly planId: string;
  readonly profile: ProfileId;
  /** Stands for the plan as it was; another basis now means that the sequence is out of date. */
  readonly basis: string;
  readonly result: SequenceResult;
  /** Moment in UTC, ISO-8601. */
  readonly createdAt: string;
}

/** The result as a JSON document: the map of starts as pairs, in the order of the case. */
type Written = Omit<SequenceResult, 'starts'> & {
  readonly starts: readonly (readonly [string, readonly (number | null)[]])[];
};

export async function storeSequence(
  em: EntityManager,
  sequence: StoredSequence & { readonly organisationId: string; readonly createdBy: string },
): Promise<void> {
  const { result, ...row } = sequence;
  const data: Written = { ...result, starts: [...result.starts] };
  await new PlanStore(em).addSequence({ ...row, status: result.status, data });
}

export async function readLatestSequence(
  em: EntityManager,
  access: OrganisationAccess,
  planId: string,
): Promise<StoredSequence | null> {
  const row = await new PlanStore(em).findLatestSequence(access.organisationId, planId);
  if (!row) return null;
  const { id, basis, createdAt } = row;
  // Written by storeSequence above, and by nothing else.
  const data = row.data as Written;
  return {
    id,
    planId,
    basis,
    createdAt,
    profile: row.profile as ProfileId,
    result: { ...data, starts: new Map(data.starts) },
  };
}
