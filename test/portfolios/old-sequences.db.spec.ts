import { randomUUID } from 'node:crypto';
import type { RowData } from '../../src/platform/database/index.js';
import { OrganisationRow } from '../../src/organisations/store/organisation.entity.js';
import { PlanRow } from '../../src/portfolios/store/plan.entity.js';
import { PlanStore } from '../../src/portfolios/store/plan.store.js';
import { SequenceRow } from '../../src/portfolios/store/sequence.entity.js';
import { onBothDatabases } from '../support/databases.js';
import { anOrganisation, oneOfEverything } from '../platform/database/rows.js';

const NOON = '2026-06-11T12:00:00.000Z';

onBothDatabases('sequences of a plan that are computed again and again', (given) => {
  /** A plan of an organisation of its own. */
  async function aPlan(): Promise<{ readonly organisationId: string; readonly planId: string }> {
    const organisationId = randomUUID();
    const planId = randomUUID();
    const written = oneOfEverything().find(({ entity }) => entity === PlanRow)?.row as RowData<PlanRow>;
    await given.database.write(async (em) => {
      await em.insert(OrganisationRow, anOrganisation({ id: organisationId, slug: organisationId }));
      await em.insert(PlanRow, { ...written, id: planId, organisationId });
    });
    return { organisationId, planId };
  }

  /** Adds one a minute, each in a transaction of its own; what is left, the oldest first. */
  async function after(statuses: readonly string[]): Promise<readonly string[]> {
    const { organisationId, planId } = await aPlan();
    for (const [minute, status] of statuses.entries()) {
      const createdAt = `2026-06-11T13:${String(minute).padStart(2, '0')}:00.000Z`;
      const own = { organisationId, planId, profile: `at ${String(minute)}`, basis: 'b', createdBy: null };
      const row = { id: randomUUID(), ...own, status, data: { minute }, createdAt };
      await given.database.write(async (em) => new PlanStore(em).addSequence(row));
    }
    const rows = await given.database.read((em) =>
      em.find(SequenceRow, { where: { planId }, order: { createdAt: 'ASC' } }),
    );
    return rows.map(({ profile }) => profile);
  }

  it('leave the latest five', async () => {
    const other = await after(['feasible']);
    expect(await after(Array.from({ length: 8 }, () => 'feasible'))).toEqual([
      ...['at 3', 'at 4', 'at 5', 'at 6', 'at 7'],
    ]);
    expect(other).toEqual(['at 0']);
  });

  it('leave the latest answer that there is none, and what was in force before it', async () => {
    expect(await after(['feasible', ...Array.from({ length: 7 }, () => 'infeasible')])).toEqual([
      'at 0',
      'at 7',
    ]);
  });

  it('leave the newest proposal, however many are computed after it', async () => {
    const many = Array.from({ length: 6 }, () => 'optimal');
    expect(await after(['proposed', 'proposed', ...many])).toEqual([
      ...['at 1', 'at 3', 'at 4', 'at 5', 'at 6', 'at 7'],
    ]);
  });

  it('leave those of other plans alone', async () => {
    const { organisationId, planId } = await aPlan();
    const own = { organisationId, planId, profile: 'calm', basis: 'b', createdBy: null, data: {} };
    const row = { id: randomUUID(), ...own, status: 'feasible', createdAt: NOON };
    await given.database.write(async (em) => new PlanStore(em).addSequence(row));
    await after(Array.from({ length: 7 }, () => 'feasible'));
    const left = await given.database.read((em) => em.countBy(SequenceRow, { planId }));
    expect(left).toBe(1);
  });
});
