import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { OrganisationAccess } from '../accounts/index.js';
import type { CounterProposal, SequenceResult, SequenceStatus, Unfit } from '../planning/index.js';
import { startsOf, type SequenceDocument } from './sequence-work.js';
import type { SequenceRow } from './store/sequence.entity.js';
import { Conflict, WrittenJson } from '../platform/database/index.js';
import { PlanStore, PROPOSED } from './store/plan.store.js';

/** A computed sequence with what it was computed from. */
export interface StoredSequence {
  readonly id: string;
  readonly planId: string;
  /** One of the three, or the name of the organisation's own. */
  readonly profile: string;
  /** Stands for the plan as it was; another basis now means that the sequence is out of date. */
  readonly basis: string;
  readonly result: SequenceResult;
  readonly counterProposals: readonly CounterProposal[];
  /** Moment in UTC, ISO-8601. */
  readonly createdAt: string;
}

/** The result as a JSON document. What older documents lack is empty. */
export interface Written
  extends
    Omit<SequenceDocument, 'conflict' | 'unfit' | 'counterProposals'>,
    Partial<Pick<SequenceDocument, 'conflict' | 'counterProposals'>> {
  readonly unfit: readonly (Omit<Unfit, 'remedy'> & Partial<Pick<Unfit, 'remedy'>>)[];
}

export interface NewSequence extends Omit<StoredSequence, 'result' | 'counterProposals'> {
  readonly organisationId: string;
  readonly createdBy: string | null;
  readonly status: SequenceStatus;
  /** A `SequenceDocument` as JSON. */
  readonly document: string;
  /** Somebody has to take it over before it holds. */
  readonly proposed: boolean;
}

export async function storeSequence(em: EntityManager, sequence: NewSequence): Promise<void> {
  const { status, document, proposed, ...row } = sequence;
  await new PlanStore(em).addSequence({
    ...{ ...row, status: proposed ? PROPOSED : status },
    data: new WrittenJson(document),
  });
}

/** The newest sequence that is only proposed, if it is newer than the one that holds. */
export async function readProposedSequence(
  em: EntityManager,
  { organisationId }: OrganisationAccess,
  planId: string,
): Promise<StoredSequence | null> {
  const store = new PlanStore(em);
  const row = await store.findProposedSequence(organisationId, planId);
  if (!row) return null;
  const holding = await store.findLatestSequence(organisationId, planId);
  return row.createdAt >= (holding?.createdAt ?? '') ? fromRow(row) : null;
}

/** A proposed sequence holds from now on. The proposal itself is not changed: what holds is a row of its own. */
export async function takeOver(
  em: EntityManager,
  { organisationId, personId }: OrganisationAccess,
  { id, planId }: StoredSequence,
  { basis, at }: { readonly basis: string; readonly at: string },
): Promise<void> {
  const store = new PlanStore(em);
  const row = await store.findProposedSequence(organisationId, planId);
  if (row?.id !== id) throw new Conflict('sequence', id, 1);
  const { profile, data } = row;
  const { status } = data as Written;
  const own = { organisationId, planId, profile, status, data, basis, createdAt: at };
  await store.addSequence({ id: randomUUID(), ...own, createdBy: personId });
  await store.removeProposed(organisationId, planId);
}

/** Nobody wants what was proposed. */
export async function dropProposed(
  em: EntityManager,
  { organisationId }: OrganisationAccess,
  planId: string,
): Promise<void> {
  await new PlanStore(em).removeProposed(organisationId, planId);
}

export async function readLatestSequence(
  em: EntityManager,
  access: Pick<OrganisationAccess, 'organisationId'>,
  planId: string,
): Promise<StoredSequence | null> {
  const row = await new PlanStore(em).findLatestSequence(access.organisationId, planId);
  return row && fromRow(row);
}

/** The sequence that was in force before this one. */
export async function readPreviousSequence(
  em: EntityManager,
  { organisationId }: Pick<OrganisationAccess, 'organisationId'>,
  { id, planId }: StoredSequence,
): Promise<StoredSequence | null> {
  const row = await new PlanStore(em).findPreviousSequence(organisationId, planId, id);
  return row && fromRow(row);
}

function fromRow(row: SequenceRow): StoredSequence {
  const { id, planId, basis, createdAt, profile } = row;
  // Written by storeSequence above, and by nothing else.
  const { counterProposals = [], conflict = [], ...data } = row.data as Written;
  return {
    id,
    planId,
    basis,
    createdAt,
    profile,
    result: {
      ...data,
      conflict,
      starts: startsOf(data.starts),
      unfit: data.unfit.map((unfit) => ({ remedy: [], ...unfit })),
    },
    counterProposals: counterProposals.map((proposal) => ({
      ...proposal,
      starts: startsOf(proposal.starts),
    })),
  };
}
