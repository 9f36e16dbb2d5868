import {
  askedLater,
  followed,
  makeGrid,
  standingEntries,
  withProgress,
  type DecidedFact,
  type Pilot,
  type ProgressEntry,
  type ProgressFact,
} from '../../../src/planning/index.js';
import { aPhase, aPilot } from '../../support/planning-builders.js';

const grid = makeGrid('2026-01-05', ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
/** Thirteen weeks each, in the first three quarters: weeks 0, 13 and 26. */
const pilot = aPilot();

function written(...facts: readonly ProgressFact[]): readonly ProgressEntry[] {
  return facts.map((fact, index) => ({
    number: index + 1,
    by: 'Iris',
    at: '2026-06-11T07:42:00.000Z',
    fact,
  }));
}

const begun: ProgressFact = { kind: 'started', phase: 1, on: '2026-01-07' };

function decided(given: Partial<DecidedFact> = {}): ProgressFact {
  return { kind: 'decided', phase: 1, outcome: 'continue', on: '2026-04-01', reason: 'Het werkt', ...given };
}

function phasesOf({ phases }: Pilot): readonly string[] {
  return phases.map(({ status = '-', weeks }) => `${status} ${String(weeks)}`);
}

describe('what the plan makes of what happened', () => {
  it.each<[string, DecidedFact['outcome'], Partial<DecidedFact>, readonly string[]]>([
    ['doorgaan, in the last week', 'continue', {}, ['done 13', '- 13', '- 13']],
    // 22 April lies in week 15, counted from 0: the phase ran on for sixteen weeks.
    ['doorgaan, three weeks late', 'continue', { on: '2026-04-22' }, ['done 16', '- 13', '- 13']],
    ['verlengen with six weeks', 'extend', { weeks: 6 }, ['running 19', '- 13', '- 13']],
    ['behouden', 'keep', {}, ['done 13', 'cancelled 13', 'cancelled 13']],
    // 4 February lies in week 4: five weeks in all.
    ['stoppen after five weeks', 'stop', { on: '2026-02-04' }, ['done 5', 'cancelled 13', 'cancelled 13']],
    ['bijsturen', 'adjust', { next: { weeks: 8, intensity: 1 } }, ['done 13', '- 8', '- 13']],
  ])('%s', (_, outcome, given, expected) => {
    expect(phasesOf(withProgress(pilot, written(begun, decided({ outcome, ...given }))))).toEqual(expected);
  });

  it('counts from the quarters that were asked for, and forgets the end that was asked', () => {
    const { weeks: _, ...quarters } = aPhase({ to: '2026-Q1' });
    const { from, to, weeks } =
      withProgress(
        { ...pilot, phases: [quarters] },
        written(begun, decided({ outcome: 'extend', weeks: 6, planned: 13 })),
      ).phases[0] ?? {};
    expect([from, to, weeks]).toEqual(['2026-Q1', undefined, 19]);
  });

  it('lets the next phase wait for the day that was agreed', () => {
    const waits = withProgress(pilot, written(begun, decided({ outcome: 'wait', until: '2026-06-03' })));
    expect(waits.phases[1]?.earliest).toBe('2026-06-03');
    // Wednesday 3 June: the first Monday is 8 June, week 22.
    expect(followed(grid, waits, { starts: [0, 13, 26] })).toEqual([0, 22, 35]);
  });

  it('takes up what was kept when the next phase begins after all', () => {
    const facts = [
      begun,
      decided({ outcome: 'keep' }),
      { kind: 'started', phase: 2, on: '2026-09-01' } as const,
    ];
    expect(phasesOf(withProgress(pilot, written(...facts)))).toEqual(['done 13', 'running 13', 'planned 13']);
  });

  it('holds a correction in place of what it corrects, and keeps both', () => {
    const measured = {
      kind: 'measured',
      phase: 1,
      kpi: 'K-CE-01',
      on: '2026-03-02',
      source: 'rapport',
    } as const;
    const entries = written(
      begun,
      { ...measured, value: 5 },
      { ...measured, value: 3, corrects: 2, why: 'Verkeerde kolom' },
      { kind: 'spent', phase: 1, money: 400, hours: 10, on: '2026-03-02', source: 'boekhouding' },
      { kind: 'spent', phase: 1, money: 100, hours: 2.5, on: '2026-03-09', source: 'boekhouding' },
    );
    expect(standingEntries(entries).map(({ number }) => number)).toEqual([1, 3, 4, 5]);
    const [first] = withProgress(pilot, entries).phases;
    expect(first?.measured).toEqual([{ kpi: 'K-CE-01', value: 3, on: '2026-03-02', source: 'rapport' }]);
    expect(first?.spent).toEqual({ money: 500, hours: 12.5 });
  });
});

describe('dates that follow', () => {
  it('moves the next phases of the same pilot on, with the leerpauze', () => {
    // Began three weeks late, on Monday 26 January: weeks 3 to 15, then two weeks of learning.
    const late = withProgress(pilot, written({ kind: 'started', phase: 1, on: '2026-01-26' }));
    expect(followed(grid, late, { starts: [0, 13, 30], leerpauze: 2 })).toEqual([3, 18, 33]);
  });

  it('changes nothing of a pilot that has not begun', () => {
    const starts = [5, 13, 26];
    expect(followed(grid, pilot, { starts })).toBe(starts);
  });

  it('asks for the next phases later where nobody computed dates', () => {
    const extended = withProgress(pilot, written(begun, decided({ outcome: 'extend', weeks: 4 })));
    const later = askedLater(grid, extended);
    expect(later.phases.map(({ from }) => from)).toEqual(['2026-Q1', { week: 17 }, { week: 30 }]);
  });
});
