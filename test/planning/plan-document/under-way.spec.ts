import { aCase, aPilot, type GivenPilot } from '../../support/planning-builders.js';
import { documentOf } from '../../support/plan-documents.js';
import { sectionOf, tableOf } from './find-blocks.js';
import type { PlanDocument, PlanningCase } from '../../../src/planning/index.js';

/** Pilots of which something is over, or began before the plan. All figures follow by hand from the proposals. */

function sentencesOf(from: PlanDocument, section: string, tone?: string): readonly unknown[] {
  return sectionOf(from, section).blocks.flatMap((block) =>
    block.kind === 'paragraph' && (tone === undefined || block.tone === tone) ? block.sentences : [],
  );
}

function codesIn(of: readonly unknown[]): readonly string[] {
  return of.map((piece) => (piece as { readonly code: string }).code);
}

describe('a phase that is done, of which nobody wrote down when', () => {
  /** A leads P1: phase 1 is over, with B and hours of C; phases 2 and 3 have the second and third quarter. */
  const given = aCase({
    departments: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    pilots: [
      {
        phases: [
          { status: 'done', money: 26_000, fte: { C: 0.5 }, involved: ['B'], goalPercent: 90 },
          { goalPercent: 60 },
          { goalPercent: 80 },
        ],
      },
    ],
  });
  const withoutStart = (planned: PlanningCase): PlanningCase => ({
    ...planned,
    pilots: planned.pilots.map((pilot) => ({
      ...pilot,
      phases: pilot.phases.map(({ from, ...phase }) =>
        phase.status === 'done' || from === undefined ? phase : { ...phase, from },
      ),
    })),
  });
  const document = documentOf(withoutStart(given));

  test('asks for no place in the plan of the certificate, the money and the hours', () => {
    expect(codesIn(sentencesOf(document, 'certificate', 'statement'))).toEqual(['certificate.calm']);
    expect(sentencesOf(document, 'money-section')).toMatchObject([
      { code: 'means.total', facts: { total: { value: 2_000 } } },
    ]);
    expect(codesIn(sentencesOf(document, 'hours-section'))).toEqual(['means.hoursNone']);
  });

  test('makes no department wait for a date', () => {
    const rows = tableOf(document, 'aboard-table').rows.map(({ cells }) => cells[1]?.content[0]);
    expect(rows).toMatchObject([
      { kind: 'period', value: '2026-Q2' },
      { facts: { why: { value: 'none' } } },
      { facts: { why: { value: 'hours' } } },
    ]);
  });

  test('has come as far as it came: the plan does not stop short of that', () => {
    const [row] = tableOf(document, 'goals-table').rows;
    expect(row?.cells[3]?.content).toMatchObject([
      { code: 'goals.furthest', facts: { percent: { value: 90 } } },
    ]);
  });
});

describe('money of phases that lie partly outside the plan', () => {
  const planOf = (pilots: readonly GivenPilot[]): PlanningCase => {
    const planned = aCase({ pilots });
    return { ...planned, plan: { ...planned.plan, periods: planned.plan.periods.slice(0, 3) } };
  };
  /** Half a year from a quarter before the plan: half of its money is in the plan. */
  const before = { status: 'running', started: '2025-10-06', weeks: 26, money: 26_000 } as const;

  test('what was spent before it is not asked after it', () => {
    const sentences = sentencesOf(documentOf(planOf([{ phases: [before, {}, {}] }])), 'money-section');
    expect(sentences).toMatchObject([{ code: 'means.total', facts: { total: { value: 15_000 } } }]);
  });

  test('what runs on after it is, and nothing more', () => {
    const after = { weeks: 26, money: 2_000 };
    expect(sentencesOf(documentOf(planOf([{ phases: [before, {}, after] }])), 'money-section')).toMatchObject(
      [
        { code: 'means.total', facts: { total: { value: 15_000 } } },
        { code: 'means.beyond', facts: { money: { value: 1_000 } } },
      ],
    );
  });
});
