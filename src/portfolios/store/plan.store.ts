import { In, Not, type EntityManager } from 'typeorm';
import { NotFound, updateVersioned, type Instant, type RowData } from '../../platform/database/index.js';
import type { OrganisationAccess } from '../../accounts/index.js';
import { kindAbout } from '../../platform/jobs/index.js';
import { PlanRow, type PlanData } from './plan.entity.js';
import { SequenceRow } from './sequence.entity.js';

/** Status of a sequence that does not hold until somebody takes it over. */
export const PROPOSED = 'proposed';

/** Sequences of a plan that stay: the one that holds, the one before it, and a few for who looks back. */
const KEPT = 5;
/** Rows that one statement removes; what is left goes with the next sequence. */
const AT_ONCE = 500;

/** Which plan of which organisation; without a number the one that everybody begins with. */
export type PlanPlace = Pick<OrganisationAccess, 'organisationId' | 'plan'>;

/** Plans of one organisation and the sequences computed for them. */
export class PlanStore {
  constructor(private readonly em: EntityManager) {}

  /** In the order in which they were made. */
  async list(organisationId: string): Promise<readonly PlanRow[]> {
    return this.em.find(PlanRow, { where: { organisationId }, order: { position: 'ASC' } });
  }

  /** The plan that an address is about. */
  async findCurrent({ organisationId, plan }: PlanPlace): Promise<PlanRow | null> {
    return placed(await this.list(organisationId), plan);
  }

  /** @throws NotFound */
  async get(place: PlanPlace): Promise<PlanRow> {
    const row = await this.findCurrent(place);
    if (!row) throw new NotFound('plan', place.organisationId);
    return row;
  }

  async add(plan: PlanRow): Promise<void> {
    await this.em.insert(PlanRow, plan);
  }

  /** @throws Conflict when somebody else changed it since it was read */
  async change(
    { id, version, organisationId }: Pick<PlanRow, 'id' | 'version' | 'organisationId'>,
    changes: { readonly data: PlanData; readonly updatedAt: Instant; readonly name?: string },
  ): Promise<void> {
    await updateVersioned(this.em, PlanRow, { id, version, organisationId }, changes);
  }

  /** Versions that no change has. */
  async skip(
    { organisationId, id }: Pick<PlanRow, 'id' | 'organisationId'>,
    versions: number,
  ): Promise<void> {
    if (versions > 0) await this.em.increment(PlanRow, { organisationId, id }, 'version', versions);
  }

  async remove({ organisationId, id }: Pick<PlanRow, 'id' | 'organisationId'>): Promise<void> {
    await this.em.delete(PlanRow, { organisationId, id });
  }

  /** Plans of any organisation whose verdict this person gave by hand, or in which they fixed a phase. */
  async listDecidedBy(personId: string): Promise<readonly PlanRow[]> {
    const rows = await this.em.find(PlanRow);
    return rows.filter(
      ({ data: { verdictBy, dates = [] } }) =>
        verdictBy === personId || dates.some(({ pinned }) => pinned?.id === personId),
    );
  }

  async findLatestSequence(organisationId: string, planId: string): Promise<SequenceRow | null> {
    return this.em.findOne(SequenceRow, {
      where: { organisationId, planId, status: Not(PROPOSED) },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  async findProposedSequence(organisationId: string, planId: string): Promise<SequenceRow | null> {
    return this.em.findOne(SequenceRow, {
      where: { organisationId, planId, status: PROPOSED },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  async removeProposed(organisationId: string, planId: string): Promise<void> {
    await this.em.delete(SequenceRow, { organisationId, planId, status: PROPOSED });
  }

  /** The latest one before that which is a sequence at all. */
  async findPreviousSequence(
    organisationId: string,
    planId: string,
    latestId: string,
  ): Promise<SequenceRow | null> {
    return this.em.findOne(SequenceRow, {
      where: { organisationId, planId, id: Not(latestId), status: Not(In(['infeasible', PROPOSED])) },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  /** Only its id: what changes when another sequence is computed. */
  async findLatestSequenceId(organisationId: string, planId: string): Promise<string | null> {
    const found = await this.em.findOne(SequenceRow, {
      select: { id: true },
      where: { organisationId, planId, status: Not(PROPOSED) },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
    return found?.id ?? null;
  }

  /** Adds a sequence, and lets go of the ones that no page can show any more. */
  async addSequence(sequence: RowData<SequenceRow>): Promise<void> {
    await this.em.insert(SequenceRow, sequence);
    await this.removeOldSequences(sequence.organisationId, sequence.planId);
  }

  /**
   * Keeps the latest one, the latest few that are a sequence at all, and the newest proposal. Versions, scenarios and
   * what was promised at a start hold dates of their own, so nothing else points at a row.
   */
  private async removeOldSequences(organisationId: string, planId: string): Promise<void> {
    const rows = await this.em.find(SequenceRow, {
      select: { id: true, status: true },
      where: { organisationId, planId },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
    const proposed = rows.filter(({ status }) => status === PROPOSED);
    const others = rows.filter(({ status }) => status !== PROPOSED);
    const whole = others.filter(({ status }) => status !== 'infeasible');
    const kept = new Set([...proposed.slice(0, 1), ...others.slice(0, 1), ...whole.slice(0, KEPT)]);
    const old = rows.filter((row) => !kept.has(row)).map(({ id }) => id);
    if (old.length > 0) await this.em.delete(SequenceRow, { organisationId, id: In(old.slice(-AT_ONCE)) });
  }
}

/** Exactly one plan of an organisation names no pilots: the one that everybody begins with, where the others come to. */
export function isMain({ data }: Pick<PlanRow, 'data'>): boolean {
  return data.pilots === undefined;
}

export function numberOf({ position }: Pick<PlanRow, 'position'>): number {
  return position + 1;
}

/** The plan with that number, or the main one. */
export function placed(rows: readonly PlanRow[], number: number | undefined): PlanRow | null {
  const wanted = (row: PlanRow): boolean => (number === undefined ? isMain(row) : numberOf(row) === number);
  return rows.find(wanted) ?? null;
}

/** It is never removed. A department's hours, where they differ by quarter, are those of its quarters. */
export const FIRST_PLAN = 1;

/** One of each kind of computation for a plan; the first plan's are older than there were several. */
export function jobKind(name: string, plan: Pick<PlanRow, 'position'>): string {
  return numberOf(plan) === FIRST_PLAN ? name : kindAbout(name, numberOf(plan));
}

/** For what is written once for all plans, in the terms of the first one. */
export function inFirstPlan<Place extends PlanPlace>(access: Place): Place {
  return { ...access, plan: FIRST_PLAN };
}
