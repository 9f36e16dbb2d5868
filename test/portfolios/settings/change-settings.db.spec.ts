import type { OrganisationAccess, Role } from '../../../src/accounts/index.js';
import { NotAllowed } from '../../../src/platform/errors/index.js';
import { resolveSettings, type SettingOverrides } from '../../../src/planning/index.js';
import { changeSettings } from '../../../src/portfolios/settings/change-settings.js';
import { PlanStore } from '../../../src/portfolios/store/plan.store.js';
import { addExample, addMember, TODAY } from '../../support/app.js';
import { onBothDatabases } from '../../support/databases.js';

onBothDatabases('thresholds of an organisation', (given) => {
  async function enter(role: Role = 'strategy-director'): Promise<OrganisationAccess> {
    const { organisationId, slug } = await addExample(given.database);
    const personId = await addMember(given.database, organisationId, role);
    return { organisationId, slug, organisationName: 'Test', personId, role, departments: [] };
  }

  const change = (access: OrganisationAccess, typed: SettingOverrides, base: SettingOverrides = {}) =>
    changeSettings(
      given.database,
      access,
      { base: resolveSettings(base), typed: resolveSettings({ ...base, ...typed }) },
      TODAY,
    );

  const stored = (access: OrganisationAccess) =>
    given.database.read((em) => new PlanStore(em).findCurrent(access));

  it('are kept as what differs from the defaults, and make the plan a version newer', async () => {
    const access = await enter();
    expect(await change(access, { 'step.maximum': 2, 'goal.lastPhasePercent': 60 })).toBe('kept');
    const plan = await stored(access);
    expect([plan?.data.plan.settings, plan?.version]).toEqual([{ 'step.maximum': 2 }, 2]);
    expect(await change(access, { 'step.maximum': 1 }, { 'step.maximum': 2 })).toBe('kept');
    expect((await stored(access))?.data.plan.settings).toEqual({});
  });

  it('are not kept when somebody else changed the same one first', async () => {
    const access = await enter();
    await change(access, { 'step.maximum': 3 });
    expect(await change(access, { 'step.maximum': 2 })).toBe('conflict');
    expect(await change(access, { 'phase1.maximumWeeks': 30 })).toBe('kept');
    expect((await stored(access))?.data.plan.settings).toEqual({
      'step.maximum': 3,
      'phase1.maximumWeeks': 30,
    });
  });

  it('of two people at the same moment: one is kept, the other hears of it', async () => {
    const access = await enter();
    const outcomes = await Promise.all([
      change(access, { 'step.maximum': 2 }),
      change(access, { 'step.maximum': 3 }),
    ]);
    expect([...outcomes].sort()).toEqual(['conflict', 'kept']);
  });

  it('are not kept when they contradict each other, or hold already', async () => {
    const access = await enter();
    expect(await change(access, { 'phase1.minimumWeeks': 30 })).toBe('contradiction');
    expect(await change(access, {})).toBe('nothing-to-change');
    expect((await stored(access))?.version).toBe(1);
  });

  it.each(['administrator', 'consultant', 'department-head', 'reader'] as const)(
    'are not for the %s to change',
    async (role) => {
      const access = await enter(role);
      await expect(change(access, { 'step.maximum': 2 })).rejects.toThrow(NotAllowed);
      expect((await stored(access))?.version).toBe(1);
    },
  );
});
