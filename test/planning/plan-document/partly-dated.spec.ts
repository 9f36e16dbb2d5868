import { aCase, aPilot } from '../../support/planning-builders.js';
import { documentOf } from '../../support/plan-documents.js';
import { figureOf, sectionOf, tableOf } from './find-blocks.js';
import type { Phase, PlanDocument, PlanningCase } from '../../../src/planning/index.js';

/** Only some phases have a place in time. All figures follow by hand from the proposals below. */

/** The case with the phases of these numbers of a pilot without the date that its owner asked for. */
function undated(given: PlanningCase, pilot: string, ...numbers: readonly number[]): PlanningCase {
  const pilots = given.pilots.map((one) =>
    one.id === pilot ? { ...one, phases: one.phases.map(withoutDate(numbers)) } : one,
  );
  return { ...given, pilots };
}

const withoutDate =
  (numbers: readonly number[]) =>
  ({ from, ...phase }: Phase, index: number): Phase =>
    numbers.includes(index + 1) || from === undefined ? phase : { ...phase, from };

/**
 * A leads P1: phase 1 in the first quarter for € 1,000, phase 2 in the second for € 2,000, phase 3 without a date for
 * € 4,000 and half a job of A. B leads P2, of which no phase has a date: € 3,000 together. C only gives hours to P1.
 */
const dated: PlanningCase = aCase({
  departments: [{ id: 'A' }, { id: 'B' }, { id: 'C' }, { id: 'D' }],
  pilots: [
    aPilot({
      id: 'P1',
      phases: [
        { money: 1_000, goalPercent: 20, fte: { C: 0.2 } },
        { money: 2_000, goalPercent: 40 },
        { money: 4_000, goalPercent: 80, fte: { A: 0.5 } },
      ],
    }),
    aPilot({ id: 'P2', owner: 'B', goal: 'G2' }),
  ],
});
const document = documentOf(undated(undated(dated, 'P1', 3), 'P2', 1, 2, 3));

function sentencesOf(from: PlanDocument, section: string, tone?: string): readonly unknown[] {
  return sectionOf(from, section).blocks.flatMap((block) =>
    block.kind === 'paragraph' && (tone === undefined || block.tone === tone) ? block.sentences : [],
  );
}

describe('a plan of which only some phases have a date', () => {
  test('says how many of its gates have none', () => {
    const { caption, rows } = tableOf(document, 'gate-calendar');
    // Phases 1 and 2 of P1 have one; phase 3 of P1 and the three of P2 have not.
    expect(caption).toMatchObject({ code: 'gates.caption', facts: { undated: { value: 4 } } });
    expect(rows).toHaveLength(6);
  });

  test('leaves to their pilots what has no date, where that is more than one reads', () => {
    const pilots = Array.from({ length: 8 }, (_, index) => aPilot({ id: `P${String(index + 1)}` }));
    const long = pilots.reduce(
      (planned, { id }) => undated(planned, id, ...(id === 'P1' ? [3] : [1, 2, 3])),
      aCase({ departments: [{ id: 'A' }], pilots }),
    );
    const from = documentOf(long);
    const gates = tableOf(from, 'gate-calendar');
    expect(gates.rows).toHaveLength(2);
    expect(gates.caption).toMatchObject({ facts: { undated: { value: 22 }, listed: { value: 'false' } } });
    const steps = tableOf(from, 'department-A__people__steps');
    expect(steps.rows).toHaveLength(2);
    expect(steps.caption).toMatchObject({ facts: { steps: { value: 2 }, rest: { value: 22 } } });
  });

  test('says of each department why it comes aboard in no quarter', () => {
    const rows = tableOf(document, 'aboard-table').rows.map(({ cells }) => cells[1]?.content[0]);
    expect(rows).toMatchObject([
      { kind: 'period', value: '2026-Q1' },
      { code: 'portfolio.notAboard', facts: { why: { value: 'undated' } } },
      { code: 'portfolio.notAboard', facts: { why: { value: 'hours' } } },
      { code: 'portfolio.notAboard', facts: { why: { value: 'none' } } },
    ]);
    expect(figureOf(document, 'boarding').figure).toMatchObject({
      data: { rows: [{ name: 'Afdeling A' }, { not: 'undated' }, { not: 'hours' }, { not: 'none' }] },
    });
  });

  test('calls a rung of the growth model planned only from the day on which a phase of it has a date', () => {
    const onRung = aCase({
      pilots: [
        { phases: [{}, {}, { rung: 'community' }] },
        { id: 'P2', phases: [{ rung: 'webcare' }, {}, {}] },
      ],
    });
    expect(tableOf(documentOf(undated(onRung, 'P1', 3)), 'growth-ladder-table')).toMatchObject({
      caption: { facts: { running: { value: 0 }, planned: { value: 1 }, unplaced: { value: 1 } } },
      rows: [
        { cells: [{}, { content: [{}, { code: 'checks.rungFrom' }] }, {}, {}] },
        { cells: [{}, { content: [{}, { code: 'missing.dates' }] }, {}, {}] },
        {},
        {},
      ],
    });
  });

  test('tells a department with steps that none has a date, and one that only gives hours that it stays cool', () => {
    expect(sentencesOf(document, 'department-B__people')).toMatchObject([
      { code: 'people.leads' },
      { code: 'people.undated', facts: { computed: { value: 'false' } } },
    ]);
    expect(sentencesOf(document, 'department-C__people')).toMatchObject([
      { code: 'people.joins' },
      { code: 'people.cool', facts: { when: { value: '2026-Q1' } } },
    ]);
  });

  test('says what the phases without a date ask for beside what the quarters add up to', () => {
    expect(sentencesOf(document, 'money-section')).toMatchObject([
      { code: 'means.total', facts: { total: { value: 3_000 } } },
      { code: 'means.moneyElsewhere', facts: { money: { value: 7_000 }, computed: { value: 'false' } } },
    ]);
    expect(sentencesOf(document, 'hours-section')).toMatchObject([{ code: 'means.hoursElsewhere' }]);
  });

  test('does not let the certificate speak for phases that are not in its table', () => {
    expect(sentencesOf(document, 'certificate', 'statement')).toMatchObject([
      { code: 'certificate.calm' },
      { code: 'certificate.outside', facts: { count: { value: 4 } } },
    ]);
  });

  test('says how far a goal comes within the plan, beside how far the proposals go', () => {
    const rows = tableOf(document, 'goals-table').rows.map(({ cells }) => cells[3]?.content);
    expect(rows[0]).toMatchObject([
      { code: 'goals.furthest', facts: { percent: { value: 80 } } },
      { code: 'goals.within', facts: { percent: { value: 40 } } },
    ]);
  });
});

describe('a big bang within the limits of heat', () => {
  /** A (ceiling 6, rise limit 2) is at 3 when P2 begins at 4: a rise of 1, and yet a start that is a big bang. */
  const quiet = documentOf(
    aCase({
      departments: [{ id: 'A', initialHeat: 3 }, { id: 'B' }, { id: 'C' }],
      pilots: [aPilot({ id: 'P2', title: 'Alles ineens', phases: [{ intensity: 4 }, { intensity: 4 }] })],
    }),
  );

  test('is named with its pilot, and no sentence says that there is none', () => {
    expect(sentencesOf(quiet, 'certificate', 'statement')).toMatchObject([
      { code: 'certificate.within' },
      { code: 'certificate.bang', facts: { count: { value: 1 } } },
      { code: 'summary.riskOf', facts: { pilots: { value: 'Alles ineens' } } },
    ]);
    expect(sectionOf(quiet, 'certificate').heading).toMatchObject({ facts: { calm: { value: 'false' } } });
    expect(JSON.stringify(sectionOf(quiet, 'summary'))).not.toContain('certificate.calm');
    expect(quiet.cover.subtitle).toMatchObject({ facts: { calm: { value: 'false' } } });
  });
});

describe('the steps of a pilot', () => {
  test.each([
    ['says that the scope grows', ['uren'], 'true'],
    ['does not say so where nobody said what grows', [], 'false'],
  ] as const)('%s', (_, widens, said) => {
    const flat = documentOf(aCase({ pilots: [aPilot({ phases: [{}, { widens }] })] }));
    expect(figureOf(flat, 'pilot-P1__ladder').caption).toMatchObject({
      code: 'sheet.ladderFlat',
      facts: { widens: { value: said } },
    });
  });
});

describe('what is asked to be decided', () => {
  const codes = (from: PlanDocument): readonly unknown[] => {
    const [list] = sectionOf(from, 'summary-decisions').blocks;
    return list?.kind === 'list' ? list.items.flatMap(({ sentences }) => sentences) : [];
  };

  test('counts gates that fall in the same days', () => {
    const two = documentOf(aCase({ pilots: [aPilot(), aPilot({ id: 'P2', c: 'conversation' })] }));
    expect(codes(two)).toContainEqual(
      expect.objectContaining({
        code: 'decision.firstGates',
        facts: expect.objectContaining({
          gates: { kind: 'count', value: 2 },
          dates: { kind: 'dates', from: '2026-03-23', to: '2026-04-03' },
        }) as unknown,
      }),
    );
  });

  test('releases no pilot that has begun, and puts no gate in the diary that was decided', () => {
    const decided = { outcome: 'continue', on: '2026-04-01', by: 'hoofd', reason: 'gehaald' } as const;
    const begun = documentOf(
      aCase({
        pilots: [
          aPilot({
            phases: [{ status: 'done', started: '2026-01-05', decisions: [decided] }, {}, {}],
          }),
        ],
      }),
    );
    expect(codes(begun)).not.toContainEqual(expect.objectContaining({ code: 'decision.adopt' }));
    expect(codes(begun)).toContainEqual(
      expect.objectContaining({
        code: 'decision.firstGate',
        facts: expect.objectContaining({
          dates: { kind: 'dates', from: '2026-06-22', to: '2026-07-03' },
        }) as unknown,
      }),
    );
  });
});
