import {
  decisionProblems,
  decisionsDue,
  frozenPromise,
  gateReadings,
  outcomeGuards,
  planEffect,
  promisesOf,
  startsDue,
  weeksLater,
  withProgress,
  assemblePortfolio,
  type DecidedFact,
  type Gate,
  type GateMoment,
  type MeasuredValue,
  type Phase,
  type ProgressEntry,
} from '../../../src/planning/index.js';
import { aCase, aDepartment, aPhase, aPilot, aPortfolio } from '../../support/planning-builders.js';

const threshold = { kpi: 'K-CE-01', op: '<=', value: 2 } as const;

function values(...given: readonly (readonly [string, number])[]): readonly MeasuredValue[] {
  return given.map(([on, value]) => ({ kpi: 'K-CE-01', value, on, source: 'rapport' }));
}

describe('a threshold beside what was measured', () => {
  it.each<[string, Gate['thresholds'], readonly MeasuredValue[], string]>([
    ['nothing', [threshold], [], 'not-measured 0'],
    ['exactly on it', [threshold], values(['2026-03-02', 2]), 'met 1'],
    ['above it', [threshold], values(['2026-03-02', 2.1]), 'missed 0'],
    [
      'the latest day counts, not the last line',
      [threshold],
      values(['2026-03-09', 1], ['2026-03-02', 5]),
      'met 1',
    ],
    // Four weeks from 2 to 30 March is five weekly values.
    [
      'as long as agreed',
      [{ ...threshold, weeks: 5 }],
      values(['2026-03-02', 2], ['2026-03-30', 1]),
      'met 5',
    ],
    [
      'a week too short',
      [{ ...threshold, weeks: 6 }],
      values(['2026-03-02', 2], ['2026-03-30', 1]),
      'too-short 5',
    ],
    [
      'broken in between',
      [{ ...threshold, weeks: 3 }],
      values(['2026-03-02', 2], ['2026-03-16', 4], ['2026-03-23', 2]),
      'too-short 1',
    ],
  ])('%s', (_, thresholds = [], measured, expected) => {
    const [reading] = gateReadings({ thresholds }, measured);
    expect(`${String(reading?.verdict)} ${String(reading?.heldWeeks)}`).toBe(expected);
  });
});

const gate: Gate = { thresholds: [threshold], decider: 'hoofd A' };
const running: Partial<Phase> = { status: 'running', started: '2026-01-05', gate };

/** Phase 1 runs in weeks 0 to 12; its gate is open from Monday 23 March up to Friday 3 April. */
function portfolioWith(first: Partial<Phase> = {}) {
  return aPortfolio({
    pilots: [aPilot({ phases: [aPhase({ ...running, ...first }), aPhase({ gate }, 2), aPhase({}, 3)] })],
  });
}

describe('the calendar of decisions', () => {
  it.each([
    ['2026-01-12', 'later'],
    ['2026-02-23', 'soon'],
    ['2026-03-23', 'open'],
    ['2026-04-03', 'open'],
    ['2026-04-04', 'overdue'],
    // Four weeks (28 days) after 3 April.
    ['2026-05-01', 'overdue'],
    ['2026-05-02', 'too-long'],
  ])('%s: %s', (today, due) => {
    expect(decisionsDue(portfolioWith(), today).map((each) => each.due)).toEqual([due]);
  });

  it('moves with more time, and with the day until which it waits', () => {
    const on = '2026-04-01';
    const decision = { on, by: 'Iris', reason: 'Nog even' };
    const extended = portfolioWith({ weeks: 19, decisions: [{ ...decision, outcome: 'extend', weeks: 6 }] });
    expect(decisionsDue(extended, on)[0]?.window).toMatchObject({ from: '2026-05-04', to: '2026-05-15' });
    const waits = portfolioWith({
      status: 'done',
      decisions: [{ ...decision, outcome: 'wait', until: '2026-06-03' }],
    });
    expect(decisionsDue(waits, on)[0]?.window).toMatchObject({ from: '2026-06-03', to: '2026-06-03' });
  });

  it('asks for the first phase that has not begun, once the one before may be followed', () => {
    expect(startsDue(portfolioWith(), '2026-04-07')).toEqual([]);
    const decisions = [{ outcome: 'continue', on: '2026-04-01', by: 'Iris', reason: 'Ja' }] as const;
    const [start] = startsDue(portfolioWith({ status: 'done', decisions }), '2026-04-07');
    expect([start?.phase.number, start?.on, start?.due]).toEqual([2, '2026-04-06', 'open']);
  });
});

function momentWith(first: Partial<Phase>, given: Partial<GateMoment> = {}): GateMoment {
  const [proposal] = portfolioWith(first).counted;
  const [phase] = proposal?.phases ?? [];
  if (!proposal || !phase) throw new Error('a pilot that does not count');
  return { proposal, phase, due: 'open', last: false, judged: 'approved', ...given };
}

const met = { measured: values(['2026-03-16', 1.5]) };
const missed = { measured: values(['2026-03-16', 3]) };

describe('what can be decided', () => {
  const rows: readonly (readonly [string, GateMoment, Readonly<Record<string, string>>])[] = [
    ['everything in order', momentWith(met), {}],
    [
      'before the last two weeks',
      momentWith(met, { due: 'soon' }),
      {
        continue: 'too-early',
        adjust: 'too-early',
        extend: 'too-early',
        keep: 'too-early',
        wait: 'too-early',
      },
    ],
    [
      'nothing measured',
      momentWith({}),
      { continue: 'not-measured', adjust: 'not-measured', keep: 'not-measured' },
    ],
    ['a threshold missed', momentWith(missed), { continue: '?missed', keep: '?missed' }],
    [
      'a gate in words',
      momentWith({ ...met, gate: { threshold: 'iedereen tevreden' } }),
      { continue: '?in-words', keep: '?in-words' },
    ],
    [
      'criteria not asked again',
      { ...momentWith(met), judged: 'incomplete' },
      { continue: 'not-judged', adjust: 'not-judged' },
    ],
    ['the next phase fails one', momentWith(met, { judged: 'rejected' }), { continue: 'fails' }],
    ['the last phase', momentWith(met, { last: true, judged: 'incomplete' }), { adjust: 'no-next' }],
    [
      'extended once',
      momentWith({ ...met, decisions: [{ outcome: 'extend', on: '2026-04-01', by: 'Iris', reason: 'x' }] }),
      { extend: 'extended-before' },
    ],
    [
      'not begun',
      momentWith({ status: 'planned' }),
      Object.fromEntries(
        ['continue', 'adjust', 'extend', 'keep', 'wait', 'stop'].map((outcome) => [outcome, 'not-running']),
      ),
    ],
  ];

  it.each(rows)('%s', (_, moment, expected) => {
    const told = outcomeGuards(moment).flatMap(({ outcome, obstacle, condition }): [string, string][] => {
      if (obstacle) return [[outcome, obstacle]];
      return condition ? [[outcome, `?${condition}`]] : [];
    });
    expect(Object.fromEntries(told)).toEqual(expected);
  });

  const base: DecidedFact = { kind: 'decided', phase: 1, outcome: 'continue', on: '2026-04-01', reason: 'x' };
  const { settings } = portfolioWith();
  it.each<[string, GateMoment, Partial<DecidedFact>, boolean, readonly string[]]>([
    ['doorgaan, met', momentWith(met), {}, false, []],
    ['doorgaan, missed, by a head', momentWith(missed), { deviates: true }, false, ['deviates not-yours']],
    ['doorgaan, missed, without a word', momentWith(missed), {}, true, ['deviates missed']],
    ['doorgaan, missed, on purpose', momentWith(missed), { deviates: true }, true, []],
    ['verlengen by nothing', momentWith(met), { outcome: 'extend' }, false, ['weeks out-of-range']],
    ['verlengen by 13', momentWith(met), { outcome: 'extend', weeks: 13 }, false, []],
    ['verlengen by 14', momentWith(met), { outcome: 'extend', weeks: 14 }, false, ['weeks out-of-range']],
    [
      'wachten tot today',
      momentWith(met),
      { outcome: 'wait', until: '2026-04-01' },
      false,
      ['until not-later'],
    ],
    ['wachten tot tomorrow', momentWith(met), { outcome: 'wait', until: '2026-04-02' }, false, []],
    [
      'bijsturen to the same',
      momentWith(met),
      { outcome: 'adjust', next: {} },
      false,
      ['adjusted nothing-changed'],
    ],
    [
      'bijsturen to hotter and dearer',
      momentWith(met),
      { outcome: 'adjust', next: { intensity: 2, money: 1_001 } },
      false,
      ['intensity not-smaller', 'money not-smaller'],
    ],
    ['bijsturen to shorter', momentWith(met), { outcome: 'adjust', next: { weeks: 8 } }, false, []],
    ['stoppen without a lesson', momentWith({}), { outcome: 'stop' }, false, ['lesson no-lesson']],
  ])('%s', (_, moment, given, mayDeviate, expected) => {
    const decided = { ...base, ...given };
    const problems = decisionProblems({ moment, settings, decided, hasLesson: false, mayDeviate });
    expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
  });
});

describe('what a decision does', () => {
  it('shows heat and dates before and after', () => {
    const phases = [
      aPhase({ ...running, ...met, intensity: 2 }),
      aPhase({ gate, intensity: 2 }, 2),
      aPhase({ intensity: 3 }, 3),
    ];
    const planningCase = aCase({ pilots: [aPilot({ owner: 'A', phases })] });
    const before = assemblePortfolio(planningCase);
    const fact = { kind: 'decided', phase: 1, outcome: 'keep', on: '2026-04-01', reason: 'x' } as const;
    const entry: ProgressEntry = { number: 1, by: 'Iris', at: '2026-04-01T00:00:00.000Z', fact };
    const pilots = planningCase.pilots.map((pilot) => withProgress(pilot, [entry]));
    const effect = planEffect(before, assemblePortfolio({ ...planningCase, pilots }));
    expect(effect.heat.map(({ period, before: was, after }) => [period, was, after])).toEqual([
      ['2026-Q2', 2, 0],
      ['2026-Q3', 3, 0],
    ]);
    expect(effect.dates).toEqual([
      { pilot: 'P1', phase: 2, from: { start: 13, weeks: 13 }, to: null },
      { pilot: 'P1', phase: 3, from: { start: 26, weeks: 13 }, to: null },
    ]);
  });
});

describe('a frozen promise', () => {
  const portfolio = aPortfolio({ departments: [aDepartment()], pilots: [aPilot()] });
  const [proposal] = portfolio.counted;
  const phases = proposal ? promisesOf(portfolio, proposal) : [];

  it('says when, how long and what for', () => {
    expect(phases[1]).toMatchObject({ from: '2026-04-06', to: '2026-07-05', weeks: 13, money: 1_000 });
  });

  it('is the latest before the phase began', () => {
    const promised = (version: string) =>
      ({ kind: 'promised', source: { kind: 'version', version, on: '2026-01-05' }, phases }) as const;
    const facts = [
      promised('1'),
      promised('2'),
      { kind: 'started', phase: 1, on: '2026-01-05' },
      promised('3'),
    ] as const;
    const entries = facts.map((fact, index) => ({
      number: index + 1,
      by: '',
      at: '2026-01-05T08:00:00.000Z',
      fact,
    }));
    expect(frozenPromise(entries, 1)?.source.version).toBe('2');
    expect(frozenPromise(entries, 2)?.source.version).toBe('3');
    expect(frozenPromise(entries.slice(2, 3), 1)).toBeUndefined();
  });

  it('counts whole weeks', () => {
    expect([weeksLater('2026-01-05', '2026-01-11'), weeksLater('2026-01-05', '2026-01-12')]).toEqual([0, 1]);
    expect(weeksLater(null, '2026-01-12')).toBeNull();
  });
});
