import type { GivenCase } from '../../support/planning-builders.js';
import type { SequenceDemands, Week } from '../../../src/planning/index.js';
import { codesOf as codes, examined, type Rows } from './examined.js';

/** One department alone is the whole organisation, so its temperature rises with every start. */
const violationsOf = ({ plan, ...given }: GivenCase, rows: Rows, demands?: SequenceDemands) =>
  examined(
    { ...given, plan: { ...plan, settings: { 'temperature.maximumRise': 5 } } },
    rows,
    'balanced',
    demands,
  ).violations;

/** A pilot of n phases of 13 weeks, of intensity 1. */
const chain = (id: string, ...changes: readonly object[]) => ({
  id,
  phases: changes.map((change) => ({ ...change })),
});

describe('the checker on the dates of phases', () => {
  it('passes phases back to back from the first week', () => {
    expect(violationsOf({}, { P1: [0, 13, 26] })).toEqual([]);
  });

  it('passes a plan in which nothing is placed', () => {
    expect(violationsOf({}, { P1: [null, null, null] })).toEqual([]);
  });

  it.each([
    [[0, 12, 26], { pauseWeeks: 0, until: '2026-04-05', earliest: 13, day: '2026-04-06' }],
    [[null, 13, 26], { pauseWeeks: 0, until: null, earliest: null, day: null }],
  ])('order: %j', (row, facts) => {
    expect(violationsOf({}, { P1: row })).toEqual([{ code: 'order', pilot: 'P1', phase: 2, facts }]);
  });

  it('order: the leerpauze of the plan comes in between', () => {
    expect(codes(violationsOf({ plan: { leerpauze: 4 } }, { P1: [0, 17, 34] }))).toEqual([]);
    expect(codes(violationsOf({ plan: { leerpauze: 4 } }, { P1: [0, 16, 34] }))).toEqual(['order']);
  });

  it('plan-start: nothing before the plan, nor before the day it is judged on', () => {
    expect(codes(violationsOf({}, { P1: [-1, 13, 26] }))).toEqual(['plan-start']);
    expect(codes(violationsOf({ plan: { asOf: '2026-01-13' } }, { P1: [1, 14, 27] }))).toEqual([
      'plan-start',
    ]);
    expect(codes(violationsOf({ plan: { asOf: '2026-01-12' } }, { P1: [1, 14, 27] }))).toEqual([]);
  });

  it('plan-start: what is pinned to a week that is over stands, what is pinned before the plan does not', () => {
    const pinned = (pin: string) => ({ plan: { asOf: '2026-02-02' }, pilots: [chain('P1', { pin }, {})] });
    expect(codes(violationsOf(pinned('2026-01-12'), { P1: [1, 14] }))).toEqual([]);
    expect(codes(violationsOf(pinned('2025-12-29'), { P1: [-1, 12] }))).toEqual(['plan-start']);
  });

  it('running: what has begun does not move, and waits for nothing', () => {
    const pilots = [chain('P1', { status: 'running', started: '2025-12-08', earliest: '2026-03-01' }, {})];
    expect(violationsOf({ pilots }, { P1: [-4, 9] })).toEqual([]);
    expect(codes(violationsOf({ pilots }, { P1: [-3, 10] }))).toEqual(['running']);
  });

  it('order: what is done is over today, however long it was meant to last', () => {
    const pilots = [chain('P1', { status: 'done', started: '2025-12-08', weeks: 26 }, {})];
    expect(violationsOf({ pilots }, { P1: [-4, 0] })).toEqual([]);
  });

  it('pin: in the case or asked for now', () => {
    const pilots = [chain('P1', { pin: '2026-02-02' })];
    expect(violationsOf({ pilots }, { P1: [4] })).toEqual([]);
    expect(violationsOf({ pilots }, { P1: [5] })).toEqual([
      { code: 'pin', pilot: 'P1', phase: 1, facts: { week: 4, day: '2026-02-02' } },
    ]);
    expect(
      codes(violationsOf({ pilots }, { P1: [4] }, { pins: [{ pilot: 'P1', phase: 1, week: 6 }] })),
    ).toEqual(['pin']);
  });

  it.each([
    ['2026-01-19', 2],
    ['2026-01-20', 3],
  ])('earliest: from %s on is week %i', (earliest, week) => {
    const pilots = [chain('P1', { earliest })];
    expect(violationsOf({ pilots }, { P1: [week] })).toEqual([]);
    expect(codes(violationsOf({ pilots }, { P1: [week - 1] }))).toEqual(['earliest']);
  });

  it('latest: finished on the day itself at the latest', () => {
    const until = (latest: string) => violationsOf({ pilots: [chain('P1', { latest })] }, { P1: [0] });
    expect(until('2026-04-05')).toEqual([]);
    expect(until('2026-04-04')).toEqual([
      { code: 'latest', pilot: 'P1', phase: 1, facts: { date: '2026-04-04', until: '2026-04-05' } },
    ]);
  });

  it('latest: a deadline within the horizon forbids to leave the phase out of a pilot that starts', () => {
    const pilots = [chain('P1', {}, {}, { latest: '2027-06-01' })];
    expect(codes(violationsOf({ pilots }, { P1: [0, 13, null] }))).toEqual(['latest']);
    expect(violationsOf({ pilots }, { P1: [null, null, null] })).toEqual([]);
  });

  it('condition: the quarter after the last condition of a conditional pilot', () => {
    const answers = {
      culture: [2, 2, 2, 2, 2],
      resources: [3, 3, 3, 3, 3],
      gain: [3, 3, 3, 3, 3],
      scalability: [3, 3, 3, 3, 3],
    } as const;
    const conditions = [
      { text: 'a', due: '2026-04-05' },
      { text: 'b', due: '2026-01-31' },
    ];
    const start = (week: Week, more: object) =>
      violationsOf({ pilots: [{ ...chain('P1', {}), conditions, ...more }] }, { P1: [week] });
    expect(start(13, { answers })).toEqual([]);
    expect(start(12, { answers })).toEqual([
      {
        code: 'condition',
        pilot: 'P1',
        phase: 1,
        facts: { due: '2026-04-05', earliest: 13, day: '2026-04-06' },
      },
    ]);
    expect(start(0, {})).toEqual([]);
  });

  it('readiness: public phases wait for the conduct rules', () => {
    const plan = { facts: { conductRules: { dated: '2026-02-02' } } };
    const start = (week: Week, change: object, c: 'content' | 'conversation' = 'content') =>
      codes(violationsOf({ plan, pilots: [{ ...chain('P1', change), c }] }, { P1: [week] }));
    expect(start(3, { intensity: 2 })).toEqual(['readiness']);
    expect(start(4, { intensity: 2 })).toEqual([]);
    expect(start(3, { intensity: 1 })).toEqual([]);
    expect(start(3, { intensity: 2 }, 'conversation')).toEqual([]);
    expect(
      start(
        3,
        { intensity: { reach: 0, depth: 0, visibility: 2, mandate: 0, technology: 0 } },
        'conversation',
      ),
    ).toEqual(['readiness']);
  });

  it('readiness: how visible is public, the settings say', () => {
    const facts = { conductRules: { dated: '2026-02-02' } };
    const start = (publicFrom: number) =>
      codes(
        examined(
          {
            plan: { facts, settings: { 'temperature.maximumRise': 5, 'exposure.publicFrom': publicFrom } },
            pilots: [{ ...chain('P1', { intensity: 2 }), c: 'content' }],
          },
          { P1: [3] },
        ).violations,
      );
    expect(start(2)).toEqual(['readiness']);
    expect(start(3)).toEqual([]);
  });

  it('blackout: no start on a Monday from the first day to the last, but what runs runs on', () => {
    const plan = { blackout: [{ from: '2026-04-06', to: '2026-04-13', reason: 'verhuizing' }] };
    expect(codes(violationsOf({ plan }, { P1: [0, 13, 26] }))).toEqual(['blackout']);
    expect(codes(violationsOf({ plan }, { P1: [0, 14, 27] }))).toEqual(['blackout']);
    expect(violationsOf({ plan }, { P1: [0, 15, 28] })).toEqual([]);
  });

  it('together: never in the same week', () => {
    const pilots = [chain('P1', {}), chain('P2', {})];
    const demands: SequenceDemands = {
      notTogether: [
        [
          { pilot: 'P1', phase: 1 },
          { pilot: 'P2', phase: 1 },
        ],
      ],
    };
    expect(codes(violationsOf({ pilots }, { P1: [0], P2: [13] }, demands))).toEqual([]);
    expect(codes(violationsOf({ pilots }, { P1: [1], P2: [13] }, demands))).toEqual(['together']);
  });
});

describe('the checker on what waits for another pilot', () => {
  const pilots = [chain('P1', {}), chain('P2', {})];

  it('link: end, lag, and a predecessor without a place', () => {
    const links = [{ before: ['P1', 1] as const, after: ['P2', 1] as const, lagWeeks: 2 }];
    expect(violationsOf({ pilots, links }, { P1: [0], P2: [15] })).toEqual([]);
    expect(violationsOf({ pilots, links }, { P1: [0], P2: [14] })).toEqual([
      {
        code: 'link',
        pilot: 'P2',
        phase: 1,
        facts: {
          before: { pilot: 'P1', phase: 1 },
          lagWeeks: 2,
          counted: true,
          until: '2026-04-05',
          earliest: 15,
          day: '2026-04-20',
        },
      },
    ]);
    expect(codes(violationsOf({ pilots, links }, { P1: [null], P2: [30] }))).toEqual(['link']);
    expect(codes(violationsOf({ pilots, links }, { P1: [0], P2: [null] }))).toEqual([]);
  });

  it('link: a pilot outside the plan never comes, unless that phase is done', () => {
    const links = [{ before: ['P3', 1] as const, after: ['P2', 1] as const }];
    const parked = (status: 'planned' | 'done') => [
      ...pilots,
      { ...chain('P3', { status }), state: 'parked' as const },
    ];
    expect(codes(violationsOf({ pilots: parked('planned'), links }, { P1: [0], P2: [13] }))).toEqual([
      'link',
    ]);
    expect(codes(violationsOf({ pilots: parked('done'), links }, { P1: [0], P2: [13] }))).toEqual([]);
  });

  it('ladder: community and social CRM come two quarters after a gated phase of webcare', () => {
    const rungs =
      (rung: string, plan: GivenCase['plan'] = {}, gate: object = {}) =>
      (week: Week) =>
        codes(
          violationsOf(
            { plan, pilots: [chain('P1', { rung: 'webcare', ...gate }), chain('P2', { rung })] },
            { P1: [0], P2: [week] },
          ),
        );
    expect(rungs('community')(39)).toEqual([]);
    expect(rungs('community')(38)).toEqual(['ladder']);
    expect(rungs('social-crm')(38)).toEqual(['ladder']);
    expect(rungs('service-sales')(13)).toEqual([]);
    expect(rungs('community', {}, { gate: null })(60)).toEqual(['ladder']);
    expect(rungs('community', { facts: { webcare: { gateMetQuarters: 2 } } })(13)).toEqual([]);
  });
});
