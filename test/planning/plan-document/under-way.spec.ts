import { aCase, aPilot, type GivenPilot } from '../../support/planning-builders.js';
import { documentOf, META } from '../../support/plan-documents.js';
import { figureOf, sectionOf, tableOf } from './find-blocks.js';
import {
  assemblePortfolio,
  buildPlanDocument,
  checkPlan,
  sequencePortfolio,
  type Phase,
  type PlanDocument,
  type PlanningCase,
} from '../../../src/planning/index.js';

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

  test('is said to be over wherever its dates are asked, and the others have theirs', () => {
    expect(JSON.stringify(document)).not.toContain('"code":"missing.dates"');
    expect(tableOf(document, 'dates-table').rows[1]?.cells.slice(1)).toMatchObject([
      { content: [{ code: 'missing.over' }] },
      { content: [{ code: 'time.phaseCell' }] },
      { content: [{ code: 'time.phaseCell' }] },
    ]);
    expect(tableOf(document, 'pilot-P1__phases').rows[0]?.cells[0]?.content[1]).toMatchObject({
      code: 'missing.over',
    });
    const steps = [{ noDates: 'missing.over' }, { noDates: 'missing.dates' }, { noDates: 'missing.dates' }];
    expect(figureOf(document, 'pilot-P1__ladder').figure).toMatchObject({ data: { steps } });
  });

  test('is no pilot of which a computed sequence has no room for the rest', () => {
    const over = aCase({ pilots: [{ phases: [{ status: 'done' }, { status: 'done' }] }] });
    const facts = sectionOf(documentOf(withoutStart(over), { profile: 'calm' }), 'pilot-P1').blocks[0];
    expect(JSON.stringify(facts)).toContain('missing.over');
    expect(JSON.stringify(facts)).not.toContain('missing.unfit');
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

describe('gates of which the days are over', () => {
  const asked = (asOf: string, pilots: readonly GivenPilot[]): readonly unknown[] => {
    const [list] = sectionOf(
      documentOf(aCase({ plan: { asOf }, pilots: pilots.map(aPilot) })),
      'summary-decisions',
    ).blocks;
    const sentences = list?.kind === 'list' ? list.items.flatMap((item) => item.sentences) : [];
    return sentences.filter((piece) => piece.kind === 'say' && /gate/i.test(piece.code));
  };
  const second = {
    code: 'decision.firstGate',
    facts: { dates: { from: '2026-06-22', to: '2026-07-03' } },
  };

  test.each<[string, GivenPilot]>([
    ['is done', { phases: [{ status: 'done', started: '2026-01-05' }, {}, {}] }],
    ['was followed by another', { phases: [{}, { status: 'running', started: '2026-04-06' }, {}] }],
  ])('are in no diary where the phase %s', (_, pilot) => {
    expect(asked('2026-04-20', [pilot])).toMatchObject([second]);
  });

  const running: GivenPilot = { phases: [{ status: 'running', started: '2026-01-05' }, {}, {}] };

  test('are said to be late where the phase still runs', () => {
    expect(asked('2026-04-20', [running])).toMatchObject([
      { code: 'decision.lateGate', facts: { dates: { from: '2026-03-23', to: '2026-04-03' } } },
      second,
    ]);
  });

  test('are counted together', () => {
    const other = { ...running, id: 'P2', c: 'conversation' } as const;
    expect(asked('2026-04-20', [running, other])).toMatchObject([
      { code: 'decision.lateGates', facts: { gates: { value: 2 } } },
      { code: 'decision.firstGates', facts: { gates: { value: 2 } } },
    ]);
  });

  test('are not late on their last day', () => {
    expect(asked('2026-04-03', [running])).toMatchObject([
      { code: 'decision.firstGate', facts: { dates: { from: '2026-03-23', to: '2026-04-03' } } },
    ]);
  });
});

describe('a plan that is read after it began', () => {
  const emptyC = { 'customer-experience': 'later', conversation: 'later', collaboration: 'later' };
  const given = (phases: readonly Partial<Phase>[]): PlanningCase =>
    aCase({ plan: { emptyC }, pilots: [{ phases }] });
  /** Read in the third week of the second quarter. */
  const later = { ...META, date: '2026-04-20' } as const;
  const asked = (planned: PlanningCase): readonly unknown[] => {
    const [list] = sectionOf(documentOf(planned, { meta: later }), 'summary-decisions').blocks;
    return list?.kind === 'list' ? list.items.flatMap((item) => item.sentences) : [];
  };

  test('asks to decide on starts of a quarter that is over, and does not release them', () => {
    expect(asked(given([{}, {}, {}]))[0]).toMatchObject({
      code: 'decision.adopt',
      facts: { period: { value: '2026-Q1' }, late: { value: 'true' } },
    });
    expect(asked(given([{ from: '2026-Q2' }, { from: '2026-Q3' }, { from: '2026-Q4' }]))[0]).toMatchObject({
      facts: { period: { value: '2026-Q2' }, late: { value: 'false' } },
    });
  });

  test('knows on its own day that the days of a gate are over', () => {
    expect(asked(given([{ status: 'running', started: '2026-01-05' }, {}, {}]))[1]).toMatchObject({
      code: 'decision.lateGate',
      facts: { dates: { from: '2026-03-23', to: '2026-04-03' } },
    });
  });

  test('gives what began, and what moved along with it, the reason that holds today', () => {
    // Phase 1 began a week late, so that phase 2 does so too.
    const planned = given([{ status: 'running', started: '2026-01-12' }, {}, {}]);
    const began = assemblePortfolio(planned, { starts: new Map([['P1', [1, 14, 40]]]) });
    const computed = sequencePortfolio(assemblePortfolio(aCase()), { profile: 'balanced' });
    const document = buildPlanDocument({
      portfolio: began,
      report: checkPlan(began),
      sequence: computed,
      meta: later,
    });
    expect(tableOf(document, 'reasons-table').rows.map(({ cells }) => cells[2]?.content[0])).toMatchObject([
      { constraint: { code: 'running', facts: { day: '2026-01-12' } } },
      { constraint: { code: 'order', facts: { until: '2026-04-12' } } },
      { constraint: { code: 'order', facts: { until: '2026-07-05' } } },
    ]);
    expect(codesIn(sentencesOf(document, 'time'))).toContain('time.underWay');
  });
});

describe('a pilot that was stopped, or stays as it is', () => {
  const documentAfter = (outcome: 'stop' | 'keep'): PlanDocument => {
    const decisions = [{ outcome, on: '2026-04-03', by: 'hoofd', reason: 'besproken' }];
    const ended = { status: 'done', started: '2026-01-05', decisions } as const;
    return documentOf(
      aCase({ pilots: [{ phases: [ended, { status: 'cancelled' }] }, { id: 'P2', c: 'conversation' }] }),
    );
  };

  test.each(['stop', 'keep'] as const)('lacks no phases after %s', (outcome) => {
    const document = documentAfter(outcome);
    const said = JSON.stringify(document);
    expect(said).not.toContain('"missing.phase"');
    expect(said).not.toContain('"sheet.ladderSingle"');
    expect(said).not.toContain('"SEQ-07"');
    expect(said).toContain(outcome === 'stop' ? '"missing.stopped"' : '"missing.kept"');
    expect(figureOf(document, 'pilot-P1__ladder').caption).toMatchObject({
      code: 'sheet.ladderEnded',
      facts: { outcome: { value: outcome }, date: { value: '2026-04-03' } },
    });
  });

  test('has the decision with its gate', () => {
    expect(JSON.stringify(sectionOf(documentAfter('stop'), 'pilot-P1__gates'))).toContain(
      '"sheet.gateDecided"',
    );
  });
});

describe('who has to know of a pilot beforehand', () => {
  /** B joins phase 1 alone, C phases 1 and 2; D gives hours from phase 3 on. */
  const sheetOf = (phases: readonly Partial<Phase>[]) => {
    const parts: readonly Partial<Phase>[] = [
      { involved: ['B', 'C'] },
      { involved: ['C'] },
      { fte: { D: 0.5 } },
    ];
    const given = aCase({
      departments: [{ id: 'A' }, { id: 'B' }, { id: 'C' }, { id: 'D' }],
      pilots: [{ phases: parts.map((part, index) => ({ ...part, ...phases[index] })) }],
    });
    const informs = sectionOf(documentOf(given), 'pilot-P1__informs');
    const [list] = informs.blocks;
    const items = list?.kind === 'list' ? list.items : [];
    return { heading: informs.heading, codes: codesIn(items.flatMap(({ sentences }) => sentences)) };
  };
  const stop = { outcome: 'stop', on: '2026-03-27', by: 'Iris', reason: 'Werkt niet' } as const;

  test.each([
    [[], 'sheet.informsHeading', ['sheet.informs', 'sheet.informs', 'sheet.informs']],
    [
      [{ status: 'running' }],
      'sheet.informsHeading',
      ['sheet.takesPart', 'sheet.takesPart', 'sheet.informs'],
    ],
    [
      [{ status: 'done' }, { status: 'running' }],
      'sheet.informsHeading',
      ['sheet.tookPart', 'sheet.takesPart', 'sheet.informs'],
    ],
    [
      [{ status: 'done' }, { status: 'done' }, { status: 'running' }],
      'sheet.takesPartHeading',
      ['sheet.tookPart', 'sheet.tookPart', 'sheet.takesPart'],
    ],
    [[{ status: 'done', decisions: [stop] }], 'sheet.takesPartHeading', ['sheet.tookPart']],
  ] as const)('is said of what is still to begin only: %j', (phases, heading, codes) => {
    const sheet = sheetOf(phases);
    expect(sheet.heading).toMatchObject({ code: heading });
    expect([...new Set(sheet.codes)]).toEqual([...new Set(codes)]);
  });
});
