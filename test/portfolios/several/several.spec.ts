import { addressParts, planAddress } from '../../../src/organisations/plan-address.js';
import { makeGrid, type Organisation, type Plan } from '../../../src/planning/index.js';
import { carriedFrom } from '../../../src/portfolios/several/carried-from.js';
import { foreignWaits, withForeignWaits } from '../../../src/portfolios/several/foreign-waits.js';
import { movedData } from '../../../src/portfolios/several/move-data.js';
import { isTaken, newPlanData, nextPlanOf } from '../../../src/portfolios/several/new-plan.js';
import { organisationFor } from '../../../src/portfolios/several/organisation-for.js';
import { inOrder, isIn } from '../../../src/portfolios/several/plan-order.js';
import { withoutForeignDates } from '../../../src/portfolios/several/without-foreign-dates.js';
import { aCase, aDepartment, aPilot } from '../../support/planning-builders.js';

const periods = (...ids: readonly string[]): Plan['periods'] => ids.map((id) => ({ id, budget: 100 }));
const row = (position: number, start: string, plan: Partial<Plan> = {}, pilots?: readonly string[]) => ({
  id: `plan ${String(position)}`,
  name: `Plan ${String(position)}`,
  position,
  data: {
    plan: { start, periods: periods('2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'), ...plan },
    links: [],
    ...(pilots ? { pilots } : {}),
  },
});

describe('the address of a plan', () => {
  it.each([
    ['polderzeker', { slug: 'polderzeker' }],
    ['polderzeker~2', { slug: 'polderzeker', plan: 2 }],
    ['polderzeker~0', undefined],
    ['polderzeker~', undefined],
    ['polderzeker~2~3', undefined],
    ['polderzeker~02', undefined],
  ])('%s', (address, parts) => {
    expect(addressParts(address)).toEqual(parts);
    if (parts) expect(planAddress(parts)).toBe(address);
  });
});

describe('several plans', () => {
  it('share the pilots: those that a plan names, and the rest with the main one', () => {
    const [main, other] = [row(0, '2026-01-05'), row(1, '2027-01-04', {}, ['P2'])];
    const rows = [main, other];
    expect(['P1', 'P2', 'P3'].filter(isIn(main, rows))).toEqual(['P1', 'P3']);
    expect(['P1', 'P2', 'P3'].filter(isIn(other, rows))).toEqual(['P2']);
  });

  it('come in the order in which they begin, of two at once the older one first', () => {
    const rows = [row(2, '2026-01-05'), row(1, '2027-01-04'), row(0, '2026-01-05')];
    expect(inOrder(rows).map(({ position }) => position)).toEqual([0, 2, 1]);
  });

  it('of which the next begins the Monday after all of them end, and is called after its year', () => {
    const plans = [{ plan: row(0, '2026-01-05') }];
    expect(nextPlanOf(plans)).toEqual({ name: '2027', start: '2027-01-04', quarters: 4 });
    const taken = [{ plan: { ...row(0, '2026-01-05'), name: ' 2027' } }];
    expect(nextPlanOf(taken).name).toBe('');
    expect(isTaken([row(0, '2026-01-05')], 'plan 0 ')).toBe(true);
    expect(isTaken([row(0, '2026-01-05')], 'plan 0', 'plan 0')).toBe(false);
  });
});

describe('a new plan', () => {
  const base = row(0, '2026-01-05', {
    settings: { 'step.maximum': 2 },
    facts: { privacyCheck: true },
    leerpauze: 3,
    blackout: [
      { from: '2026-07-20', to: '2026-08-16' },
      { from: '2026-12-21', to: '2027-01-10' },
    ],
    emptyC: { content: 'later' },
    verdictOverride: { verdict: 'ready', reason: 'x', by: 'y', on: '2026-01-05' },
  });

  it('takes along what the organisation knows of itself, and no choice of the other plan', () => {
    const made = newPlanData(base.data, [base], { start: '2027-01-04', quarters: 2 });
    expect(made).toEqual({
      plan: {
        start: '2027-01-04',
        periods: periods('2027-Q1', '2027-Q2'),
        leerpauze: 3,
        settings: { 'step.maximum': 2 },
        facts: { privacyCheck: true },
        blackout: [{ from: '2026-12-21', to: '2027-01-10' }],
      },
      links: [],
      pilots: [],
    });
  });

  it('promises no euro twice', () => {
    const { plan } = newPlanData(base.data, [base], { start: '2026-10-05', quarters: 2 });
    expect(plan.periods).toEqual([
      { id: '2026-Q4', budget: 0 },
      { id: '2027-Q1', budget: 100 },
    ]);
  });
});

describe('the organisation in one of its plans', () => {
  const organisation: Organisation = {
    name: 'Voorbeeld',
    departments: [aDepartment({ fteCapacity: [1, 2, 3, 4], initialHeat: 2 }), aDepartment({ id: 'B' })],
  };
  const hoursOf = { periods: periods('2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4') };

  it('has its hours by the calendar, the nearest ones where nobody wrote them down', () => {
    const plan = { periods: periods('2025-Q4', '2026-Q4', '2027-Q1') };
    const [first, second] = organisationFor(organisation, plan, { hoursOf, isFirst: true }).departments;
    expect(first?.fteCapacity).toEqual([1, 4, 4]);
    expect(second?.fteCapacity).toBe(10);
  });

  it('is warm from before in its first plan only', () => {
    const plan = { periods: periods('2027-Q1') };
    const heat = (isFirst: boolean) =>
      organisationFor(organisation, plan, { hoursOf, isFirst }).departments[0]?.initialHeat;
    expect([heat(true), heat(false)]).toEqual([2, undefined]);
  });
});

describe('what runs on from a plan', () => {
  const written = aCase({
    departments: [{}, { id: 'B' }],
    pilots: [
      { phases: [{ intensity: 2, involved: ['B'], fte: { A: 0.5 } }, { weeks: 26 }] },
      { id: 'P2', state: 'parked' },
    ],
  });

  it('are its counted phases on the dates that hold, as people feel them', () => {
    const asked = carriedFrom('2026', written, undefined);
    const about = { plan: '2026', pilot: 'P1', title: 'Pilot P1', c: 'content', owner: 'A' };
    expect(asked).toEqual([
      { ...about, phase: 1, involved: ['B'], intensity: 2, fte: { A: 0.5 }, start: '2026-01-05', weeks: 13 },
      { ...about, phase: 2, intensity: 1, fte: {}, start: '2026-04-06', weeks: 26 },
    ]);
    const moved = carriedFrom('2026', written, new Map([['P1', [13, null]]]));
    expect(moved.map(({ phase, start }) => [phase, start])).toEqual([[1, '2026-04-06']]);
  });
});

describe('a pilot that came from another plan', () => {
  const grid = makeGrid('2027-01-04', ['2027-Q1', '2027-Q2']);

  it('keeps how long its phases take, and asks for no quarter that this plan does not have', () => {
    const pilot = withoutForeignDates(
      grid,
      aPilot({
        phases: [
          { from: '2026-Q3', to: '2026-Q4' },
          { from: { week: 40 }, weeks: 9 },
        ],
      }),
    );
    expect(pilot.phases.map(({ from, to, weeks }) => [from, to, weeks])).toEqual([
      [undefined, undefined, 26],
      [undefined, undefined, 9],
    ]);
  });

  it('keeps the quarters that this plan has', () => {
    const pilot = aPilot({ phases: [{ from: '2027-Q1' }, { from: '2027-Q2' }] });
    expect(withoutForeignDates(grid, pilot)).toBe(pilot);
  });
});

describe('two plans between which a pilot moves', () => {
  const plan = { start: '2026-01-05', periods: periods('2026-Q1') };
  const dates = { phase: 1, pin: '2026-02-02', earliest: null, latest: null };
  const milder = { kind: 'smaller' as const, phases: [{ phase: 1, from: 3 as const, to: 2 as const }] };
  const from = {
    plan,
    links: [],
    cs: { P1: 'content' as const, P2: 'conversation' as const },
    dates: [{ pilot: 'P1', ...dates }],
    out: [{ pilot: 'P1', reason: 'later' }],
    changes: [{ pilot: 'P1', ...milder }],
  };

  it('take along what the pilot is, and leave behind the days that were fixed', () => {
    const moved = movedData({ from, to: { plan, links: [], pilots: ['P3'] } }, 'P1');
    expect(moved.from).toEqual({
      ...{ plan, links: [], cs: { P2: 'conversation' } },
      ...{ dates: [], out: [], changes: [], moved: [] },
    });
    expect(moved.to).toEqual({
      ...{ plan, links: [], cs: { P1: 'content' }, dates: [], moved: ['P1'] },
      out: from.out,
      changes: from.changes,
      pilots: ['P3', 'P1'],
    });
  });

  it('are as they were when it moves back, but for its days', () => {
    const there = movedData({ from, to: { plan, links: [], pilots: [] } }, 'P1');
    const back = movedData({ from: there.to, to: there.from }, 'P1');
    expect(back.from.pilots).toEqual([]);
    expect(back.to).toMatchObject({ cs: from.cs, out: from.out, changes: from.changes, dates: [] });
    expect(back.to.pilots).toBeUndefined();
  });
});

describe('a link across plans', () => {
  const link = (before: string, after: string, lagWeeks?: number) =>
    ({ before: [before, 1], after: [after, 1], ...(lagWeeks === undefined ? {} : { lagWeeks }) }) as const;
  const carried = carriedFrom('2026', aCase({ pilots: [{ phases: [{ intensity: 2 }] }] }), undefined);
  const isHere = (code: string): boolean => code === 'P2';

  it('is the Monday after what is waited for, in the plan that begins later', () => {
    // P1 runs for 13 weeks from 5 January 2026.
    expect(foreignWaits([link('P1', 'P2'), link('P1', 'P2', 2)], isHere, carried)).toEqual([
      { pilot: 'P2', phase: 1, earliest: '2026-04-06' },
      { pilot: 'P2', phase: 1, earliest: '2026-04-20' },
    ]);
  });

  it.each([
    ['for a later plan', link('P2', 'P1')],
    ['for a phase without a date', link('P3', 'P2')],
    ['inside one plan', link('P2', 'P2')],
  ])('is none %s', (_, given) => {
    expect(foreignWaits([given], isHere, carried)).toEqual([]);
  });

  it.each([
    [{}, '2026-04-20'],
    [{ earliest: '2026-05-04' }, '2026-05-04'],
    [{ pin: '2026-03-02' }, undefined],
    [{ latest: '2026-04-13' }, undefined],
    [{ status: 'running' as const }, undefined],
  ])('leaves what is fixed in %j', (phase, earliest) => {
    const waits = [
      { pilot: 'P2', phase: 1, earliest: '2026-04-06' },
      { pilot: 'P2', phase: 1, earliest: '2026-04-20' },
    ];
    const [pilot] = withForeignWaits([aPilot({ id: 'P2', phases: [{ intensity: 1, ...phase }] })], waits);
    expect(pilot?.phases[0]?.earliest).toBe(earliest);
  });
});
