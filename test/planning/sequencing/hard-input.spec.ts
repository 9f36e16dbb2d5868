import { namedProfile } from '../../../src/planning/index.js';
import { enumerate } from '../../../src/planning/sequencing/exact/enumerate.js';
import { toProblem } from '../../../src/planning/sequencing/model.js';
import { UNPLACED } from '../../../src/planning/sequencing/problem.js';
import { search } from '../../../src/planning/sequencing/search.js';
import { codesOf, link, portfolioOf, ROOMY, sequenceOf } from './examined.js';

/** What is hard or impossible gives a clear answer that names the culprits, and never a hang. */

const phases = (...weeks: readonly number[]) => weeks.map((count) => ({ weeks: count }));

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
