import type { EntityManager, FindOptionsWhere } from 'typeorm';
import { updateVersioned } from '../../platform/database/index.js';
import { AssessmentRoundRow } from './assessment-round.entity.js';
import { AssessmentRow } from './assessment.entity.js';
import { SettledAnswerRow } from './settled-answer.entity.js';
import { VerdictOverrideRow } from './verdict-override.entity.js';

/** All pilots of an organisation, or one of them. */
export interface PilotsOf {
  readonly organisationId: string;
  readonly pilotId?: string;
}

/** Assessments of pilots, the rounds they are in, what was settled, and verdicts given by hand. */
export class AssessmentStore {
  constructor(private readonly em: EntityManager) {}

  async listRounds(of: PilotsOf): Promise<readonly AssessmentRoundRow[]> {
    return this.em.find(AssessmentRoundRow, {
      where: { ...of } as FindOptionsWhere<AssessmentRoundRow>,
      order: { number: 'ASC', id: 'ASC' },
    });
  }

  /** In the order in which people began, so that nobody's place tells who was first to send in. */
  async listAssessments(of: PilotsOf): Promise<readonly AssessmentRow[]> {
    return this.em.find(AssessmentRow, {
      where: { ...of } as FindOptionsWhere<AssessmentRow>,
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** Of one person, whatever pilot they are about. */
  async listAssessmentsBy(organisationId: string, personId: string): Promise<readonly AssessmentRow[]> {
    return this.em.find(AssessmentRow, {
      where: { organisationId, personId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  async listSettled(of: PilotsOf): Promise<readonly SettledAnswerRow[]> {
    return this.em.find(SettledAnswerRow, {
      where: { ...of } as FindOptionsWhere<SettledAnswerRow>,
      order: { question: 'ASC', id: 'ASC' },
    });
  }

  async listOverrides(of: PilotsOf): Promise<readonly VerdictOverrideRow[]> {
    return this.em.find(VerdictOverrideRow, {
      where: { ...of } as FindOptionsWhere<VerdictOverrideRow>,
      order: { id: 'ASC' },
    });
  }

  async addAssessment(row: AssessmentRow): Promise<void> {
    await this.em.insert(AssessmentRow, row);
  }

  /** @throws Conflict when it was saved elsewhere since it was read */
  async changeAssessment(
    { id, organisationId }: Pick<AssessmentRow, 'id' | 'organisationId'>,
    version: number,
    changes: Pick<AssessmentRow, 'sheet' | 'submittedAt' | 'updatedAt'>,
  ): Promise<void> {
    await updateVersioned(this.em, AssessmentRow, { id, organisationId, version }, changes as object);
  }

  async addRound(row: AssessmentRoundRow): Promise<void> {
    await this.em.insert(AssessmentRoundRow, row);
  }

  async addSettled(row: SettledAnswerRow): Promise<void> {
    await this.em.insert(SettledAnswerRow, row);
  }

  /** @throws Conflict when somebody else settled it meanwhile */
  async changeSettled(
    { id, organisationId, version }: SettledAnswerRow,
    changes: Pick<SettledAnswerRow, 'answer' | 'reason' | 'settledBy' | 'settledByName' | 'settledAt'>,
  ): Promise<void> {
    await updateVersioned(this.em, SettledAnswerRow, { id, organisationId, version }, changes);
  }

  async addOverride(row: VerdictOverrideRow): Promise<void> {
    await this.em.insert(VerdictOverrideRow, row);
  }

  /** @throws Conflict when somebody else changed it meanwhile */
  async changeOverride(
    { id, organisationId, version }: VerdictOverrideRow,
    changes: Pick<VerdictOverrideRow, 'verdict' | 'reason' | 'decidedBy' | 'decidedByName' | 'decidedAt'>,
  ): Promise<void> {
    await updateVersioned(this.em, VerdictOverrideRow, { id, organisationId, version }, changes);
  }

  async removeOverride({ id, organisationId }: VerdictOverrideRow): Promise<void> {
    await this.em.delete(VerdictOverrideRow, { id, organisationId });
  }

  /** In every organisation: somebody is erased as a whole. */
  async rename(person: string, name: string): Promise<void> {
    await this.em.update(AssessmentRow, { personId: person }, { personName: name });
    await this.em.update(AssessmentRoundRow, { closedBy: person }, { closedByName: name });
    await this.em.update(SettledAnswerRow, { settledBy: person }, { settledByName: name });
    await this.em.update(VerdictOverrideRow, { decidedBy: person }, { decidedByName: name });
  }
}
