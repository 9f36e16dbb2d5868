import type { OrganisationAccess, Role } from '../../../src/accounts/index.js';
import { Conflict } from '../../../src/platform/database/index.js';
import { addDays } from '../../../src/planning/index.js';
import { NotAllowed } from '../../../src/platform/errors/index.js';
import { JudgedPlans, makeMain, makePlan, removePlan, renamePlan } from '../../../src/portfolios/index.js';
import { changePlan } from '../../../src/portfolios/setup/change-plan.js';
import { readPlanCase } from '../../../src/portfolios/read-plan-case.js';
import { carriedFrom } from '../../../src/portfolios/several/carried-from.js';
import { moveToPlan } from '../../../src/portfolios/several/move-to-plan.js';
import { PlanStore } from '../../../src/portfolios/store/plan.store.js';
import { addExample, addMember, TODAY } from '../../support/app.js';
import { onBothDatabases } from '../../support/databases.js';

const WISH = { name: '2028', start: '2028-01-03', quarters: 4 };

onBothDatabases('several plans', (given) => {
  async function enter(role: Role = 'strategy-director'): Promise<OrganisationAccess> {
    const { organisationId, slug } = await addExample(given.database);
    const personId = await addMember(given.database, organisationId, role);
    return { organisationId, slug, organisationName: 'Test', personId, role, departments: [] };
  }
  const rowsOf = ({ organisationId }: OrganisationAccess) =>
    given.database.read((em) => new PlanStore(em).list(organisationId));
  const judgedIn = async (access: OrganisationAccess, plan?: number) =>
    new JudgedPlans(given.database).current({
      organisationId: access.organisationId,
      ...(plan === undefined ? {} : { plan }),
    });
  const pilotsIn = async (access: OrganisationAccess, plan?: number) =>
    (await judgedIn(access, plan)).planningCase.pilots.map(({ id }) => id);
  const none = (): Promise<boolean> => Promise.resolve(false);

  it('are kept apart: another plan has no pilots, and the first one keeps all of them', async () => {
    const access = await enter();
    expect(await makePlan(given.database, access, WISH, TODAY)).toEqual({ made: true, number: 2 });
    expect(await pilotsIn(access)).toHaveLength(10);
    expect(await pilotsIn(access, 1)).toHaveLength(10);
    expect(await pilotsIn(access, 2)).toEqual([]);
    await expect(judgedIn(access, 3)).rejects.toThrow('plan');
    const second = { ...access, plan: 2 };
    await changePlan(given.database, second, { change: (plan) => ({ ...plan, leerpauze: 6 }) }, TODAY);
    expect((await rowsOf(access)).map(({ data }) => data.plan.leerpauze)).toEqual([undefined, 6]);
  });

  it('have names of their own, and a calendar that exists', async () => {
    const access = await enter();
    const [{ name } = { name: '' }] = await rowsOf(access);
    const made = async (wish: Partial<typeof WISH>) =>
      makePlan(given.database, access, { ...WISH, ...wish }, TODAY);
    expect(await made({ name: ` ${name.toUpperCase()}` })).toEqual({ made: false, because: 'name-taken' });
    expect(await made({ start: '2028-01-04' })).toMatchObject({ because: 'impossible' });
    expect(await made({})).toEqual({ made: true, number: 2 });
    const change = { number: 2, version: 1, name };
    expect(await renamePlan(given.database, access, change, TODAY)).toBe('name-taken');
    expect(await renamePlan(given.database, access, { ...change, name: 'Volgend jaar' }, TODAY)).toBe('kept');
    await expect(
      renamePlan(given.database, access, { ...change, name: 'Te laat' }, TODAY),
    ).rejects.toBeInstanceOf(Conflict);
  });

  it('of which another becomes the one that everybody begins with, and each keeps its pilots', async () => {
    const access = await enter();
    await makePlan(given.database, access, WISH, TODAY);
    const before = await judgedIn(access, 1);
    await makeMain(given.database, access, { number: 2, version: 1 }, TODAY);
    expect(await pilotsIn(access)).toEqual([]);
    expect(await pilotsIn(access, 1)).toHaveLength(10);
    // A form that was filled in before, at the address without a number, is about no version of the other plan.
    const [first, second] = await rowsOf(access);
    expect(second?.version).toBeGreaterThan(before.plan.version);
    expect((await judgedIn(access, 1)).revision.basis).toBe(before.revision.basis);
    await makeMain(given.database, access, { number: 1, version: first?.version ?? 0 }, TODAY);
    expect(await pilotsIn(access)).toHaveLength(10);
  });

  it('go only while they are empty', async () => {
    const access = await enter();
    await makePlan(given.database, access, WISH, TODAY);
    const remove = async (number: number, hasVersions = none) =>
      removePlan(given.database, access, { number, version: 1, hasVersions }, TODAY);
    expect(await remove(1)).toBe('in-use');
    expect(await remove(2, () => Promise.resolve(true))).toBe('has-versions');
    expect(await remove(2)).toBe('removed');
    expect(await rowsOf(access)).toHaveLength(1);
  });

  it('are for who leads', async () => {
    const access = await enter('department-head');
    await expect(makePlan(given.database, access, WISH, TODAY)).rejects.toBeInstanceOf(NotAllowed);
    const plan = { number: 1, version: 1 };
    await expect(makeMain(given.database, access, plan, TODAY)).rejects.toBeInstanceOf(NotAllowed);
  });

  it('feel what runs on from the ones before, and never from the ones after', async () => {
    const access = await enter();
    // The example runs until the end of 2027; the second plan begins in its last quarter.
    await makePlan(given.database, access, { ...WISH, start: '2027-10-04' }, TODAY);
    const [first, second] = [await judgedIn(access, 1), await judgedIn(access, 2)];
    expect(first.planningCase.plan.carried).toBeUndefined();
    expect(second.asked.portfolio.load.heat.get('MC')?.[0]).toBe(
      first.asked.portfolio.load.heat.get('MC')?.[7],
    );
    expect(second.asked.portfolio.load.heatBefore.get('MC')).toBe(
      first.asked.portfolio.load.heat.get('MC')?.[6],
    );
    const other = { ...access, plan: 2 };
    await changePlan(given.database, other, { change: (plan) => ({ ...plan, leerpauze: 1 }) }, TODAY);
    expect((await judgedIn(access, 1)).revision.basis).toBe(first.revision.basis);
  });

  it('wait for what ends in the ones before, as a day that moves along with it', async () => {
    const access = await enter();
    await makePlan(given.database, access, WISH, TODAY);
    const [first, second] = await rowsOf(access);
    const [one, other] = (await judgedIn(access, 1)).planningCase.pilots;
    if (!first || !second || !one || !other) throw new Error('two plans, and pilots');
    const link = { before: [one.id, 1], after: [other.id, 1], lagWeeks: 2 } as const;
    const end = () =>
      given.database.read(async (em) => (await readPlanCase(em, { ...access, plan: 2 })).planningCase);
    await given.database.write(async (em) => {
      const store = new PlanStore(em);
      await store.change(first, { data: { ...first.data, links: [link] }, updatedAt: TODAY.toISOString() });
    });
    const move = { pilot: other.id, to: 2, versions: { from: 2, to: 1 } };
    await moveToPlan(given.database, access, move, TODAY);
    const { plan, pilots } = await end();
    const felt = carriedFrom('', (await judgedIn(access, 1)).planningCase, undefined).find(
      ({ pilot, phase }) => pilot === one.id && phase === 1,
    );
    expect(plan.start).toBe(WISH.start);
    expect(felt).toBeDefined();
    expect(pilots[0]?.phases[0]?.earliest).toBe(felt && addDays(felt.start, 7 * (felt.weeks + 2)));
    const before = (await judgedIn(access, 2)).revision;
    // Without the link there is nothing to wait for, and the later plan is another one.
    await given.database.write(async (em) => {
      const store = new PlanStore(em);
      const row = await store.get({ ...access, plan: 1 });
      await store.change(row, { data: { ...row.data, links: [] }, updatedAt: TODAY.toISOString() });
    });
    expect((await end()).pilots[0]?.phases[0]?.earliest ?? null).toBeNull();
    expect((await judgedIn(access, 2)).revision.basis).not.toBe(before.basis);
  });
});
