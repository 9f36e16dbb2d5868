import { In, Not, type EntityManager } from 'typeorm';
import { updateVersioned, type Instant, type RowData } from '../../platform/database/index.js';
import { PlanRow, type PlanData } from './plan.entity.js';
import { SequenceRow } from './sequence.entity.js';

/** Status of a sequence that does not hold until somebody takes it over. */
export const PROPOSED = 'proposed';

/** Sequences of a plan that stay: the one that holds, the one before it, and a few for who looks back. */
const KEPT = 5;
/** Rows that one statement removes; what is left goes with the next sequence. */
const AT_ONCE = 500;

/** Plans of one organisation and the sequences computed for them. */
export class PlanStore {
  constructor(private readonly em: EntityManager) {}

  /** The plan that pages show: the first one of the organisation. */
  async findCurrent(organisationId: string): Promise<PlanRow | null> {
    return this.em.findOne(PlanRow, { where: { organisationId }, order: { position: 'ASC' } });
  }

  async add(plan: PlanRow): Promise<void> {
    await this.em.insert(PlanRow, plan);
  }

  /** @throws Conflict when somebody else changed it since it was read */
  async change(
    { id, version, organisationId }: Pick<PlanRow, 'id' | 'version' | 'organisationId'>,
    changes: { readonly data: PlanData; readonly updatedAt: Instant },
  ): Promise<void> {
    await updateVersioned(this.em, PlanRow, { id, version, organisationId }, changes);
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
