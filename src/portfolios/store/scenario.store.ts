import type { EntityManager } from 'typeorm';
import { NotFound, updateVersioned, type Instant } from '../../platform/database/index.js';
import { ScenarioRow, type ScenarioData } from './scenario.entity.js';

type RowKey = Pick<ScenarioRow, 'id' | 'organisationId'>;
/** A scenario of another plan is not there. */
type PlanKey = RowKey & Pick<ScenarioRow, 'planId'>;

/** Scenarios of the plan of one organisation. */
export class ScenarioStore {
  constructor(private readonly em: EntityManager) {}

  /** Newest first. */
  async list(organisationId: string, planId: string): Promise<readonly ScenarioRow[]> {
    return this.em.find(ScenarioRow, {
      where: { organisationId, planId },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  /** @throws NotFound */
  async find({ id, organisationId, planId }: PlanKey): Promise<ScenarioRow> {
    const row = await this.em.findOneBy(ScenarioRow, { id, organisationId, planId });
    if (!row) throw new NotFound('scenario', id);
    return row;
  }

  async add(scenario: ScenarioRow): Promise<void> {
    await this.em.insert(ScenarioRow, scenario);
  }

  /** @throws Conflict when somebody else changed it since it was read */
  async change(
    { id, organisationId, version }: RowKey & Pick<ScenarioRow, 'version'>,
    changes: { readonly data: ScenarioData; readonly updatedAt: Instant },
  ): Promise<void> {
    await updateVersioned(this.em, ScenarioRow, { id, organisationId, version }, changes);
  }

  async remove({ id, organisationId }: RowKey): Promise<void> {
    await this.em.delete(ScenarioRow, { id, organisationId });
  }
}
