import type { GivenCase } from '../../support/planning-builders.js';
import { codesOf as codes, examined, type Rows } from './examined.js';

/** No limit on heat is in the way of a start. */
const ROOMY = {
  'heat.capacityPerTolerance': 5,
  'rise.maximum': [9, 9, 9, 9, 9],
  'temperature.maximumRise': 9,
};

const violationsOf = ({ plan, ...given }: GivenCase, rows: Rows) =>
  examined({ ...given, plan: { ...plan, settings: ROOMY } }, rows).violations;
const single = (id: string, more: object = {}, phase: object = {}) => ({
  id,
  owner: 'A',
  ...more,
  phases: [{ weeks: 4, ...phase }],
});

describe('the checker on starts', () => {
  it.each([
    [3, 1],
    [4, 2],
  ] as const)('starts: tolerance %i may start %i pilots in a quarter', (tolerance, most) => {
    const given = {
      departments: [{ id: 'A', tolerance }],
      pilots: ['P1', 'P2', 'P3'].map((id) => single(id)),
    };
    const weeks = [0, 1, 2].map((week, index) => [index < most ? week : 13 + week]);
    const rows = { P1: weeks[0] ?? [], P2: weeks[1] ?? [], P3: weeks[2] ?? [] };
    expect(codes(violationsOf(given, { ...rows, P3: [most === 1 ? 26 : 13] }))).toEqual([]);
    expect(violationsOf(given, { P1: [0], P2: [12], P3: [5] })).toMatchObject([
      { code: 'starts', facts: { department: 'A', period: '2026-Q1', value: 3, limit: most } },
    ]);
  });

  it('starts: a second phase is no start', () => {
    const pilots = [{ id: 'P1', phases: [{ weeks: 4 }, { weeks: 4 }] }, single('P2')];
    expect(codes(violationsOf({ pilots }, { P1: [0, 4], P2: [13] }))).toEqual([]);
  });

  it.each([
    [1, 1, []],
    [2, 1, []],
    [2, 2, ['company-starts']],
    [3, 2, ['company-starts']],
    [4, 2, []],
    [4, 3, ['company-starts']],
  ])('company-starts: of %i departments %i start for the first time', (count, starting, expected) => {
    const ids = ['A', 'B', 'C', 'D'].slice(0, count);
    const pilots = ids.slice(0, starting).map((id) => single(`P${id}`, { owner: id }));
    const rows = Object.fromEntries(pilots.map(({ id }) => [id, [3]]));
    expect(codes(violationsOf({ departments: ids.map((id) => ({ id })), pilots }, rows))).toEqual(expected);
  });

  it('company-starts: a department that started before does not count again', () => {
    const pilots = [single('P1'), single('P2', { owner: 'B' }), single('P3'), single('P4', { owner: 'C' })];
    const departments = ['A', 'B', 'C', 'D'].map((id) => ({ id }));
    expect(codes(violationsOf({ departments, pilots }, { P1: [0], P2: [13], P3: [13], P4: [14] }))).toEqual(
      [],
    );
  });

  it.each([
    [12, ['hot-start']],
    [13, ['hot-start']],
    [25, ['hot-start']],
    [26, []],
  ])('hot-start: after a start of intensity 4 in the first quarter, week %i', (week, expected) => {
    const given = {
      departments: [{ id: 'A', tolerance: 5 as const }],
      pilots: [single('P1', {}, { intensity: 4 }), single('P2')],
    };
    expect(codes(violationsOf(given, { P1: [0], P2: [week] }))).toEqual(expected);
  });

  it('hot-start: a later phase that starts hot counts too, of the same pilot as well, but not of another department', () => {
    const departments = [
      { id: 'A', tolerance: 5 as const },
      { id: 'B', tolerance: 5 as const },
    ];
    const hotLater = { id: 'P1', phases: [{ weeks: 4 }, { weeks: 4, intensity: 4 as const }] };
    expect(
      codes(violationsOf({ departments, pilots: [hotLater, single('P2')] }, { P1: [0, 13], P2: [26] })),
    ).toEqual(['hot-start']);
    expect(
      codes(
        violationsOf(
          { departments, pilots: [hotLater, single('P2', { owner: 'B' })] },
          { P1: [0, 13], P2: [26] },
        ),
      ),
    ).toEqual([]);
    expect(codes(violationsOf({ departments, pilots: [hotLater] }, { P1: [0, 4] }))).toEqual(['hot-start']);
  });
});

describe('the checker on breadth and opening', () => {
  it('breadth: in the first four quarters, unless somebody wrote why not', () => {
    const given = (emptyC: object) => ({ plan: { emptyC }, pilots: [single('P1', { c: 'content' })] });
    expect(codes(violationsOf(given({}), { P1: [51] }))).toEqual([]);
    expect(violationsOf(given({}), { P1: [52] })).toEqual([
      { code: 'breadth', facts: { c: 'content', quarters: 4, pilots: ['P1'] } },
    ]);
    expect(codes(violationsOf(given({}), { P1: [null] }))).toEqual(['breadth']);
    expect(codes(violationsOf(given({ content: 'eerst webcare' }), { P1: [52] }))).toEqual([]);
  });

  it('service-first: a service organisation opens with webcare or listening', () => {
    const pilots = [single('P1', {}, { rung: 'listening' }), single('P2', { owner: 'B' })];
    const given = (more: object, plan: GivenCase['plan'] = {}) => ({
      organisation: more,
      departments: ['A', 'B', 'C', 'D'].map((id) => ({ id })),
      plan,
      pilots,
    });
    expect(codes(violationsOf(given({ service: true }), { P1: [3], P2: [3] }))).toEqual([]);
    expect(violationsOf(given({ service: true }), { P1: [3], P2: [2] })).toEqual([
      { code: 'service-first', pilot: 'P2', phase: 1, facts: { pilots: ['P1'], first: 'P2', earliest: 3 } },
    ]);
    expect(codes(violationsOf(given({ service: true }), { P1: [null], P2: [2] }))).toEqual(['service-first']);
    expect(codes(violationsOf(given({ service: false }), { P1: [3], P2: [2] }))).toEqual([]);
    expect(
      codes(
        violationsOf(given({ service: true }, { facts: { webcare: { runningSince: '2025-Q3' } } }), {
          P1: [3],
          P2: [2],
        }),
      ),
    ).toEqual([]);
  });

  it('service-first: where nothing is webcare or listening, Customer Experience and Conversation stand in', () => {
    const pilots = [single('P1', { c: 'conversation' }), single('P2', { owner: 'B', c: 'content' })];
    const given = {
      organisation: { service: true },
      departments: ['A', 'B', 'C', 'D'].map((id) => ({ id })),
      pilots,
    };
    expect(codes(violationsOf(given, { P1: [3], P2: [2] }))).toEqual(['service-first']);
    expect(codes(violationsOf(given, { P1: [2], P2: [2] }))).toEqual([]);
  });
});
