import { phaseBoard, startMonths, type BoardLane, type StageCell } from '../../../src/planning/index.js';
import { aPortfolio, type GivenCase } from '../../support/planning-builders.js';

const TODAY = '2026-03-25';

function laneOf(given: GivenCase, c = 'content'): BoardLane {
  const lane = phaseBoard(aPortfolio(given), TODAY).rows.find((row) => row.c === c);
  if (!lane) throw new Error(`no lane ${c}`);
  return lane;
}

const DECIDED = { on: '2026-03-20', by: 'Bo', reason: 'Niemand leest mee' };
const STOPPED = { decisions: [{ ...DECIDED, outcome: 'stop' as const }] };
const KEPT = { decisions: [{ ...DECIDED, outcome: 'keep' as const }] };

/** "P1" for a card, "(P1)" for a planned step, per stage. */
function written({ cards, planned }: StageCell): string {
  return [
    ...cards.map(({ proposal }) => proposal.pilot.id),
    ...planned.map(({ proposal }) => `(${proposal.pilot.id})`),
  ].join(' ');
}

describe('where a pilot stands on the board', () => {
  it.each([
    ['nothing has begun', [{}, {}, {}], ['P1', '(P1)', '(P1)', '(P1)', '(P1)']],
    [
      'phase 1 runs',
      [{ status: 'running', started: '2026-01-05' }, {}, {}],
      ['', 'P1', '(P1)', '(P1)', '(P1)'],
    ],
    ['between two phases', [{ status: 'done', started: '2026-01-05' }, {}], ['', 'P1', '(P1)', '', '(P1)']],
    ['all of it is done', [{ status: 'done', started: '2026-01-05' }], ['', '', '', '', 'P1']],
    [
      'it was stopped after its first phase',
      [{ ...STOPPED, status: 'done', started: '2026-01-05' }, { status: 'cancelled' }],
      ['', 'P1', '', '', ''],
    ],
    [
      'it stays as it is after its first phase',
      [{ ...KEPT, status: 'done', started: '2026-01-05' }, { status: 'cancelled' }],
      ['', '', '', '', 'P1'],
    ],
    [
      'a fourth phase shares the third column',
      [
        { status: 'done', started: '2026-01-05' },
        { status: 'done', started: '2026-04-06' },
        { status: 'running', started: '2026-07-06' },
        {},
      ],
      ['', '', '', 'P1 (P1)', '(P1)'],
    ],
  ] as const)('%s', (_, phases, cells) => {
    expect(laneOf({ pilots: [{ phases }] }).cells.map(written)).toEqual(cells);
  });

  it('says since when a pilot is stopped', () => {
    const stopped = (decisions: object) =>
      laneOf({
        pilots: [{ phases: [{ status: 'done', started: '2026-01-05', ...decisions }] }],
      }).cells.flatMap(({ cards }) => cards.map((card) => card.stopped));
    expect(stopped(STOPPED)).toEqual(['2026-03-20']);
    expect(stopped(KEPT)).toEqual([undefined]);
  });

  it('adds up what runs, else what is planned', () => {
    const pilots = [
      {
        id: 'P1',
        phases: [
          { status: 'running' as const, started: '2026-01-05', intensity: 2 as const },
          { intensity: 3 as const },
        ],
      },
      { id: 'P2', phases: [{ status: 'running' as const, started: '2026-01-05', intensity: 1 as const }] },
    ];
    const lane = laneOf({ pilots });
    expect(lane.cells.map(({ heat }) => heat)).toEqual([0, 3, 3, 0, 0]);
    expect(lane.heatNow).toBe(3);
    expect(lane.peak).toEqual({ degrees: 3, period: '2026-Q1' });
  });

  it('says when the time of a decision has come: the last two weeks of a phase that runs', () => {
    const due = (phase: object) =>
      laneOf({ pilots: [{ phases: [phase] }] }).cells.flatMap(({ cards }) =>
        cards.map((card) => card.due?.to),
      );
    expect(due({ status: 'running', started: '2026-01-05' })).toEqual(['2026-04-03']);
    expect(due({ status: 'running', started: '2026-01-12' })).toEqual([undefined]);
    expect(due({})).toEqual([undefined]);
  });

  it('lets a department come aboard through the C of its first phase, as owner before as helper', () => {
    const given: GivenCase = {
      departments: [{ id: 'A' }, { id: 'B' }, { id: 'D' }],
      pilots: [
        { id: 'P1', c: 'content', owner: 'A', phases: [{ involved: ['B'] }] },
        { id: 'P2', c: 'collaboration', owner: 'B', phases: [{}] },
      ],
    };
    expect(laneOf(given).aboard).toEqual(['A']);
    expect(laneOf(given, 'collaboration').aboard).toEqual(['B']);
    expect(laneOf(given, 'conversation').aboard).toEqual([]);
  });
});

describe('months to begin in', () => {
  const grid = { start: '2026-01-05', periods: ['2026-Q1'], weeks: 13 };

  it('have their first Monday outside the closed weeks', () => {
    expect(startMonths(grid)).toEqual([
      { month: '2026-01', week: 0 },
      { month: '2026-02', week: 4 },
      { month: '2026-03', week: 8 },
    ]);
    expect(startMonths(grid, [{ from: '2026-01-26', to: '2026-02-08' }])[1]).toEqual({
      month: '2026-02',
      week: 5,
    });
    expect(startMonths(grid, [{ from: '2026-02-01', to: '2026-02-28' }]).map(({ month }) => month)).toEqual([
      '2026-01',
      '2026-03',
    ]);
  });
});
