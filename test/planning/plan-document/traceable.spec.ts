import { FOUR_CS, type PlanningCase, type Row } from '../../../src/planning/index.js';
import { readExample } from '../../support/examples.js';
import { documentOf } from '../../support/plan-documents.js';
import { aCase, aPilot } from '../../support/planning-builders.js';
import { sectionOf, tableOf } from './find-blocks.js';

/** Every number of the chapters can be followed to a row of an appendix. Expectations by hand from domain.md 10. */
const demo = readExample('polderzeker');
const document = documentOf(demo);

function numbers({ cells }: Row): readonly number[] {
  return cells.flatMap(({ content }) =>
    content.flatMap((piece) => ('value' in piece && typeof piece.value === 'number' ? [piece.value] : [])),
  );
}

function rowNamed(rows: readonly Row[], title: string): Row | undefined {
  return rows.find(({ cells }) =>
    cells[0]?.content.some((piece) => 'value' in piece && piece.value === title),
  );
}

describe('the appendix of how heat, money and hours are made up', () => {
  test('has the money of each pilot per quarter, adding up to that of the chapter on means', () => {
    const { rows } = tableOf(document, 'money-build');
    expect(rows).toHaveLength(10);
    const webcare = rowNamed(rows, 'Webcare tijdens kantooruren');
    expect(webcare && numbers(webcare)).toEqual([
      ...[9_000, 9_000, 10_000, 10_000, 10_000, 13_000, 13_000, 13_000],
      87_000,
    ]);
    expect(rows.at(-1)).toMatchObject({ kind: 'total' });
    expect(numbers(rows.at(-1) as Row)).toEqual([
      ...[14_000, 45_000, 41_500, 73_500, 61_500, 70_500, 86_000, 84_000],
      476_000,
    ]);
  });

  test('has the hours of each pilot per department', () => {
    const { rows } = tableOf(document, 'department-KS__hours');
    expect(rows.map(numbers)).toEqual([
      [2, 2, 2.8, 2.8, 2.8, 3.2, 3.2, 3.2],
      [0, 0, 0, 0, 0.3, 0.3, 0.3, 0.3],
      [2, 2, 2.8, 2.8, 3.1, 3.5, 3.5, 3.5],
    ]);
  });

  test('takes the fullest week of a quarter, and not what comes before or after it', () => {
    // Week 0-5 P1 asks 1, from week 4 on P2 asks 2, from week 8 on P3 asks 0.5: weeks 4 and 5 are the fullest.
    const phase = (week: number, weeks: number, fte: number) => ({ from: { week }, weeks, fte: { A: fte } });
    const full = documentOf(
      aCase({
        pilots: [
          aPilot({ id: 'P1', phases: [phase(0, 6, 1)] }),
          aPilot({ id: 'P2', phases: [phase(4, 9, 2)] }),
          aPilot({ id: 'P3', phases: [phase(8, 5, 0.5)] }),
        ],
      }),
    );
    const { rows } = tableOf(full, 'department-A__hours');
    expect(rows.map((row) => numbers(row)[0])).toEqual([1, 2, 3]);
  });
});

describe('what the answers rest on', () => {
  const [first, ...rest] = demo.pilots;
  if (!first) throw new Error('the example has no pilots');
  const answers = {
    ...first.answers,
    culture: [{ answer: 3, evidence: 'vast werkoverleg' }, 3, 2, 3, 2],
  } as const;
  const proven: PlanningCase = { ...demo, pilots: [{ ...first, answers }, ...rest] };

  test('stands in the appendix with the scorecards, with what was seen and not written down', () => {
    expect(tableOf(documentOf(proven), 'evidence-table')).toMatchObject({
      caption: { facts: { answers: { value: 1 } } },
      rows: [
        {
          cells: [
            { content: [{ value: 'Webcare tijdens kantooruren' }] },
            { content: [{ value: 'culture' }] },
            { content: [{ facts: { question: { value: 'C1' }, evidence: { value: 'vast werkoverleg' } } }] },
          ],
        },
      ],
    });
    expect(sectionOf(document, 'scorecards').blocks.at(-1)).toMatchObject({
      sentences: [{ code: 'scores.evidenceSeen' }],
    });
  });

  test('lists the risks that proposals name in the chapter on risks, with those that have no response', () => {
    const risks = [{ text: 'Een storm', response: 'Meer mensen' }, { text: 'Een lek' }];
    const risky = documentOf({ ...demo, pilots: [{ ...first, risks }, ...rest] });
    const table = tableOf(risky, 'named-risks-table');
    expect(table.caption).toMatchObject({ facts: { risks: { value: 2 }, open: { value: 1 } } });
    expect(table.rows.map(({ headSpan, cells }) => [headSpan, cells.length])).toEqual([
      [2, 3],
      [0, 2],
    ]);
  });

  test('says in the gate calendar what each decision is read from', () => {
    expect(tableOf(document, 'gate-calendar').rows[0]?.cells[2]?.content).toMatchObject([
      { kind: 'text' },
      { code: 'gates.evidence', facts: { measure: { value: 'K-CE-01' } } },
    ]);
  });
});

describe('a plan of very many pilots', () => {
  // Nine of twenty departments begin with one each, so that nothing is held up.
  const many = documentOf(
    aCase({
      departments: Array.from({ length: 20 }, (_, index) => ({ id: `D${String(index)}` })),
      pilots: Array.from({ length: 9 }, (_, index) =>
        aPilot({
          id: `P${String(index)}`,
          owner: `D${String(index)}`,
          c: FOUR_CS[index % FOUR_CS.length] ?? 'content',
        }),
      ),
    }),
  );

  test('names the first of them where a list would fill pages', () => {
    expect(tableOf(many, 'goals-table').rows[0]?.cells[2]?.content).toMatchObject([
      ...Array.from({ length: 5 }, () => ({ kind: 'text' })),
      { code: 'label.morePilots', facts: { count: { value: 4 } } },
    ]);
    const [decisions] = sectionOf(many, 'summary-decisions').blocks;
    // Nine starts in one quarter; three are named.
    const adopt = decisions?.kind === 'list' ? decisions.items[0]?.sentences[0] : undefined;
    expect(adopt).toMatchObject({ code: 'decision.adopt', facts: { more: { value: 6 } } });
  });
});

test('names pilots that the sequence begins before their owners asked for', () => {
  const late = aCase({ pilots: [aPilot({ id: 'P1', phases: [{ from: '2026-Q4' }] })] });
  const computed = documentOf(late, { profile: 'balanced' });
  expect(sectionOf(computed, 'time').blocks[0]).toMatchObject({
    sentences: [{ code: 'time.computed' }, { code: 'time.sooner', facts: { count: { value: 1 } } }],
  });
});

test('lists earlier versions on the cover, the latest first', () => {
  const version = (number: string, date: string) =>
    ({ date, version: number, status: 'draft', reason: '', by: '' }) as const;
  const meta = { version: '3', status: 'final', date: '2026-03-01' } as const;
  const decided = [version('1', '2026-01-05'), version('2', '2026-02-01'), version('3', '2026-03-01')];
  const items = documentOf(demo, { meta, decided }).cover.colophon.items;
  expect(items.find(({ term }) => 'code' in term && term.code === 'cover.history')?.value).toMatchObject({
    items: [{ facts: { version: { value: '2' } } }, { facts: { version: { value: '1' } } }],
  });
});
