import { codesOf, link, ROOMY, sequenceOf } from './examined.js';

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
