import {
  namedProfile,
  sequencePortfolio,
  type PlanningCase,
  type SequenceOptions,
  type SequenceResult,
} from '../../../src/planning/index.js';
import { enumerate } from '../../../src/planning/sequencing/exact/enumerate.js';
import { toProblem } from '../../../src/planning/sequencing/model.js';
import { UNPLACED } from '../../../src/planning/sequencing/problem.js';
import { search } from '../../../src/planning/sequencing/search.js';
import type { GivenCase } from '../../support/planning-builders.js';
import { codesOf, portfolioOf } from './examined.js';

/** What is hard or impossible gives a clear answer that names the culprits, and never a hang. */

function sequenceOf(given: GivenCase, options: SequenceOptions = {}): SequenceResult {
  return sequencePortfolio(portfolioOf(given), { work: 20, ...options });
}

/** The one department is the organisation, and may warm up as a whole. */
const ROOMY = { settings: { 'temperature.maximumRise': 5 } };
const phases = (...weeks: readonly number[]) => weeks.map((count) => ({ weeks: count }));
const link = (
  before: readonly [string, number],
  after: readonly [string, number],
): PlanningCase['links'][number] => ({ before, after });

describe('a sequence of little', () => {
  it('of no pilots is empty and optimal', () => {
    expect(sequenceOf({ pilots: [] })).toMatchObject({
      status: 'optimal',
      proved: true,
      unfit: [],
      violations: [],
      starts: new Map(),
    });
  });

  it('of one phase starts at once, because nothing can start sooner', () => {
    const result = sequenceOf({ pilots: [{ phases: [{}] }] });
    expect(result.starts).toEqual(new Map([['P1', [0]]]));
    expect(codesOf(result.reasons)).toEqual(['plan-start']);
  });

  it('of no departments and no quarters does not stumble', () => {
    expect(sequenceOf({ departments: [], pilots: [], plan: { periods: [] } }).status).toBe('optimal');
    const noQuarters = sequenceOf({ plan: { periods: [] } });
    expect(noQuarters.starts).toEqual(new Map([['P1', [null, null, null]]]));
    expect(noQuarters.unfit).toMatchObject([
      { pilot: 'P1', phase: 1, fits: false, why: [{ code: 'horizon' }] },
    ]);
  });
});

describe('a department in which nothing starts', () => {
  it('does not count among those that start in one quarter', () => {
    const departments = ['A', 'B', 'C'].map((id) => ({ id, headcount: 100, tolerance: 5 as const }));
    const portfolio = portfolioOf({ departments, pilots: [{ owner: 'A', phases: [{ weeks: 4 }] }] });
    const problem = toProblem(portfolio, namedProfile('balanced', portfolio.settings));
    const { starts, proved } = enumerate(problem, 1_000);
    expect([starts, proved]).toEqual([Int32Array.of(0), true]);
  });
});

describe('a pilot that runs since before the plan', () => {
  it('leaves everything else to be looked at', () => {
    const portfolio = portfolioOf({
      plan: ROOMY,
      pilots: [
        { id: 'P1', phases: [{ weeks: 4, status: 'running', started: '2025-12-29' }, { weeks: 4 }] },
        { id: 'P2', phases: [{ weeks: 4 }] },
      ],
    });
    const problem = toProblem(portfolio, namedProfile('balanced', portfolio.settings));
    const { starts, proved } = enumerate(problem, 10_000);
    const weekOf = (pilot: string, phase: number): number | undefined =>
      starts?.[problem.names.phases.findIndex((name) => name.pilot === pilot && name.phase === phase)];
    expect([weekOf('P1', 1), weekOf('P1', 2), weekOf('P2', 1), proved]).toEqual([-1, 3, 0, true]);
  });
});

describe('a public phase', () => {
  it.each([
    [2, 4],
    [3, 0],
  ])('waits for the conduct rules when it is public from %d on', (publicFrom, week) => {
    const { starts } = sequenceOf({
      plan: {
        facts: { conductRules: { dated: '2026-02-02' } },
        settings: { ...ROOMY.settings, 'exposure.publicFrom': publicFrom },
      },
      pilots: [{ c: 'content', phases: [{ intensity: 2 }] }],
    });
    expect(starts.get('P1')).toEqual([week]);
  });
});

describe('a pinned phase of community', () => {
  const plan = { ...ROOMY, facts: {} };
  const rung = (id: string, name: 'webcare' | 'community', phase: object) => ({
    id,
    phases: [{ rung: name, ...phase }],
  });
  const late = { earliest: '2027-06-07' };
  const community = rung('P3', 'community', { pin: '2026-10-05' });

  it('stands on whatever webcare is in time, and waits for no other', () => {
    const pilots = [rung('P1', 'webcare', late), rung('P2', 'webcare', { pin: '2026-01-05' }), community];
    const { status, starts } = sequenceOf({ plan, pilots });
    expect(status).not.toBe('infeasible');
    expect([starts.get('P2'), starts.get('P3')]).toEqual([[0], [39]]);
  });

  it('is not proved to stand on nothing where it could stand on another', () => {
    const none = sequenceOf({ plan, pilots: [rung('P1', 'webcare', late), community] });
    expect([none.status, none.proved]).toEqual(['infeasible', true]);
    const choice = [rung('P1', 'webcare', late), rung('P2', 'webcare', late), community];
    const open = sequenceOf({ plan, pilots: choice });
    expect([open.status, open.proved]).toEqual(['infeasible', false]);
  });
});

describe('a pilot that cannot fit', () => {
  it('is longer than the horizon', () => {
    const { status, unfit } = sequenceOf({ pilots: [{ phases: phases(60, 45) }] });
    expect(status).not.toBe('infeasible');
    expect(unfit).toEqual([
      {
        pilot: 'P1',
        phase: 1,
        fits: false,
        why: [
          {
            code: 'horizon',
            pilot: 'P1',
            phase: 2,
            facts: { until: '2028-01-09', horizonEnd: '2028-01-02' },
            alone: false,
          },
        ],
        remedy: [],
      },
    ]);
  });

  it('is not begun, whatever makes place for what else is out', () => {
    // More than one department can start, so that something is always out.
    const crowd = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map((id) => ({ id, phases: phases(26) }));
    const plan = {
      ...ROOMY,
      periods: [
        { id: '2026-Q1', budget: 90_000 },
        { id: '2026-Q2', budget: 90_000 },
      ],
    };
    const portfolio = portfolioOf({ plan, pilots: [...crowd, { id: 'P7', phases: phases(1, 60) }] });
    const problem = toProblem(portfolio, namedProfile('balanced', portfolio.settings));
    const first = problem.names.phases.findIndex(({ pilot }) => pilot === 'P7');
    for (let seed = 1; seed <= 20; seed += 1)
      expect(search(problem, { seed, work: 20 }).starts[first]).toBe(UNPLACED);
  });

  it('leaves only its phase 3 beyond the horizon when that is what does not fit', () => {
    const { starts, unfit } = sequenceOf({ pilots: [{ phases: phases(40, 40, 40) }] });
    expect(starts.get('P1')).toEqual([0, 40, null]);
    expect(unfit).toMatchObject([{ pilot: 'P1', phase: 3, fits: true, why: [{ code: 'horizon' }] }]);
  });

  it('says nothing about its duration', () => {
    const { from: _from, ...noDates } = { from: undefined };
    const { unfit } = sequenceOf({
      pilots: [
        {
          phases: [
            { ...noDates, weeks: 13 },
            { to: undefined as never, weeks: 0 },
          ],
        },
      ],
    });
    expect(unfit).toMatchObject([{ phase: 1, why: [{ code: 'duration', pilot: 'P1', phase: 2 }] }]);
  });

  it('waits in a ring of links, which is named', () => {
    const pilots = ['P1', 'P2', 'P3'].map((id) => ({ id, phases: phases(4) }));
    const links = [link(['P1', 1], ['P2', 1]), link(['P2', 1], ['P1', 1])];
    const { starts, unfit } = sequenceOf({ pilots, links });
    expect(starts.get('P3')).toEqual([0]);
    const ring = expect.arrayContaining([
      { pilot: 'P1', phase: 1 },
      { pilot: 'P2', phase: 1 },
    ]) as unknown;
    expect(unfit).toMatchObject([
      { pilot: 'P1', why: [{ code: 'cycle', facts: { phases: ring } }] },
      { pilot: 'P2', why: [{ code: 'cycle', facts: { phases: ring } }] },
    ]);
  });

  it('waits in a ring of three, and nothing is said to be impossible for it', () => {
    const pilots = ['P1', 'P2', 'P3'].map((id) => ({ id, phases: phases(4) }));
    const links = [link(['P1', 1], ['P2', 1]), link(['P2', 1], ['P3', 1]), link(['P3', 1], ['P1', 1])];
    const { status, unfit } = sequenceOf({ pilots, links, plan: ROOMY });
    expect(status).not.toBe('infeasible');
    const facts = unfit.map(({ why }) => JSON.stringify(why[0]?.code === 'cycle' ? why[0].facts : ''));
    expect(facts.map((text) => ['P1', 'P2', 'P3'].every((id) => text.includes(id)))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('has a deadline before it can be done', () => {
    const { unfit } = sequenceOf({ pilots: [{ phases: [{ weeks: 13, latest: '2026-03-01' }] }] });
    expect(unfit).toMatchObject([
      { why: [{ code: 'latest', facts: { date: '2026-03-01', until: '2026-04-05' } }] },
    ]);
  });

  it.each([
    ['fte', { departments: [{ fteCapacity: 0 }] }, { fte: { A: 0.1 } }],
    [
      'money',
      {
        plan: {
          periods: [
            { id: '2026-Q1', budget: 0 },
            { id: '2026-Q2', budget: 0 },
          ],
        },
      },
      { money: 1 },
    ],
    ['rise', { departments: [{ tolerance: 1 as const }], plan: ROOMY }, { intensity: 2 as const }],
    ['temperature', {}, { intensity: 2 as const }],
  ])('meets a limit on %s that leaves nothing', (code, given, phase) => {
    const { status, starts, unfit } = sequenceOf({ ...given, pilots: [{ phases: [phase] }] });
    expect(status).not.toBe('infeasible');
    expect(starts).toEqual(new Map([['P1', [null]]]));
    expect(codesOf(unfit[0]?.why ?? [])).toEqual([code]);
  });

  it('is one of many that are as hot as can be', () => {
    const pilots = Array.from({ length: 12 }, (_, index) => ({
      id: `P${String(index)}`,
      phases: [{ intensity: 5 as const }, { intensity: 5 as const }],
    }));
    const { status, starts, unfit } = sequenceOf({
      departments: [{ tolerance: 5 }, { id: 'B', headcount: 100, tolerance: 5 }],
      plan: { settings: { 'rise.maximum': [5, 5, 5, 5, 5] } },
      pilots,
    });
    expect(status).not.toBe('infeasible');
    const started = [...starts.values()].filter(([first]) => first !== null).length;
    expect(started).toBeGreaterThan(1);
    expect(started + unfit.length).toBe(12);
  });
});

describe('what is fixed and contradicts itself', () => {
  const pinned = (weeks: readonly (string | null)[], more: object = {}) => ({
    pilots: [{ phases: weeks.map((pin) => ({ pin, ...more })) }],
    plan: ROOMY,
  });

  it.each([
    ['order', pinned(['2026-01-05', '2026-02-02'])],
    ['ceiling', { ...pinned(['2026-01-05'], { intensity: 3 }), departments: [{ tolerance: 1 as const }] }],
    ['fte', { ...pinned(['2026-01-05'], { fte: { A: 2 } }), departments: [{ fteCapacity: 1 }] }],
    [
      'money',
      {
        ...pinned(['2026-01-05'], { money: 9 }),
        plan: { ...ROOMY, periods: [{ id: '2026-Q1', budget: 8 }] },
      },
    ],
    ['earliest', pinned(['2026-01-05'], { earliest: '2026-02-01' })],
    [
      'blackout',
      { ...pinned(['2026-01-05']), plan: { ...ROOMY, blackout: [{ from: '2026-01-01', to: '2026-01-05' }] } },
    ],
  ])('breaks %s: no sequence, and the culprit by name', (code, given) => {
    const { status, violations, starts, proved } = sequenceOf(given);
    expect([status, proved]).toEqual(['infeasible', true]);
    expect(codesOf(violations)).toContain(code);
    expect(starts.get('P1')?.[0]).toBe(0);
  });

  it('stands in a week that is over, with what follows on it from today', () => {
    const { status, violations, starts } = sequenceOf({
      ...pinned(['2026-01-05', null]),
      plan: { ...ROOMY, asOf: '2026-05-04' },
    });
    expect([status, violations, starts.get('P1')]).toEqual(['optimal', [], [0, 17]]);
  });

  it('ends with its last phase where a pilot was stopped', () => {
    const stopped = { status: 'done', started: '2026-01-05' } as const;
    const phases = [
      { ...stopped, weeks: 9 },
      { status: 'cancelled' as const },
      { status: 'cancelled' as const },
    ];
    const { starts } = sequenceOf({ plan: ROOMY, pilots: [{ id: 'P1', phases }, { id: 'P2' }] });
    expect(starts.get('P1')).toEqual([0]);
    expect(starts.get('P2')).toHaveLength(3);
  });

  it('breaks plan-start before the plan', () => {
    const { status, violations } = sequenceOf(pinned(['2025-12-29']));
    expect([status, codesOf(violations)]).toEqual(['infeasible', ['plan-start']]);
  });

  it('leaves no room before a pinned phase', () => {
    const { status, violations } = sequenceOf(pinned([null, '2026-02-02']));
    expect(status).toBe('infeasible');
    expect(violations).toEqual([
      { code: 'pin', pilot: 'P1', phase: 2, facts: { week: 4, day: '2026-02-02' } },
    ]);
  });

  const hot = (id: string, more: object) => ({ id, phases: [{ pin: '2026-01-05', ...more }] });
  const cold = {
    'temperature.maximumRise': 5,
    'rise.maximum': [5, 5, 5, 5, 5],
    'starts.maximum': [3, 3, 3, 3, 3],
  };

  it.each([
    ['the ceiling', 'ceiling', [hot('P1', { intensity: 2 }), hot('P2', { intensity: 2 })], []],
    ['the hours', 'fte', [hot('P1', { fte: { A: 0.6 } }), hot('P2', { fte: { A: 0.6 } })], []],
    ['the money', 'money', [hot('P1', { money: 6_000 }), hot('P2', { money: 6_000 })], []],
    ['a link', 'link', [hot('P1', {}), hot('P2', { pin: '2026-02-02' })], [link(['P1', 1], ['P2', 1])]],
  ])('of two pilots that cannot both have %s: both are named', (_name, code, pilots, links) => {
    const { status, proved, conflict, violations } = sequenceOf({
      departments: [{ tolerance: 1, fteCapacity: 1 }],
      plan: { settings: cold, periods: [{ id: '2026-Q1', budget: 10_000 }] },
      pilots,
      links,
    });
    expect([status, proved]).toEqual(['infeasible', true]);
    const named = JSON.stringify(violations.filter((violation) => violation.code === code));
    expect([named.includes('"P1"'), named.includes('"P2"')]).toEqual([true, true]);
    expect(codesOf(conflict)).toEqual(expect.arrayContaining(['pin', code]));
  });

  it('takes pins asked for now, and fits the rest around them', () => {
    const given = { plan: ROOMY };
    expect(sequenceOf(given, { pins: [{ pilot: 'P1', phase: 2, week: 20 }] }).starts).toEqual(
      new Map([['P1', [0, 20, 33]]]),
    );
  });

  it('rises too steeply, until a neighbour mends it', () => {
    const departments = [
      { id: 'A', tolerance: 3 as const },
      { id: 'B', headcount: 1_000, tolerance: 5 as const },
    ];
    const hot = { id: 'P1', phases: [{ intensity: 3 as const, pin: '2026-07-06' }] };
    const alone = sequenceOf({ departments, pilots: [hot] });
    expect([alone.status, codesOf(alone.violations)]).toEqual(['infeasible', ['rise']]);
    const mended = sequenceOf({
      departments,
      pilots: [hot, { id: 'P2', phases: [{ intensity: 2, weeks: 13 }] }],
    });
    expect(mended.status).toBe('optimal');
    // In the quarter before the hot phase; week 13 is the first of it.
    expect(mended.starts.get('P2')?.[0]).toBeGreaterThan(0);
  });

  it('cannot start a C in time', () => {
    const { status, violations } = sequenceOf({
      plan: { emptyC: {} },
      pilots: [{ phases: [{ earliest: '2027-02-01' }] }],
    });
    expect(status).toBe('infeasible');
    expect(violations).toEqual([{ code: 'breadth', facts: { c: 'content', quarters: 4, pilots: ['P1'] } }]);
  });
});

describe('a long search', () => {
  it('reports progress and stops when asked', () => {
    const done: number[] = [];
    // Too many phases to look at everything afterwards.
    const pilots = Array.from({ length: 10 }, (_, index) => ({
      id: `P${String(index)}`,
      phases: phases(13, 13),
    }));
    const { work, status } = sequenceOf(
      { pilots, plan: ROOMY },
      {
        work: 1_000_000,
        onProgress: (progress) => done.push(progress.done),
        isCancelled: () => done.length >= 25,
      },
    );
    expect(status).toBe('feasible');
    expect(work).toBe(done.at(-1));
    expect(done.length).toBe(25);
  });
});
