import {
  assemblePortfolio,
  chosenDocument,
  type DocumentScenario,
  type Piece,
} from '../../../src/planning/index.js';
import { planMetrics } from '../../../src/planning/index.js';
import { readExample } from '../../support/examples.js';
import { documentOf } from '../../support/plan-documents.js';
import { scenarioLike } from '../../support/scenarios.js';
import { figureOf, sectionOf, tableOf } from './find-blocks.js';

const demo = readExample('polderzeker');
const portfolio = assemblePortfolio(demo);
const plan = planMetrics(portfolio);
const withScenarios = (scenarios: readonly DocumentScenario[]) => documentOf(demo, { scenarios });

/** Codes and counts of what stands in a cell. */
function said(pieces: readonly Piece[] = []): readonly unknown[] {
  return pieces.map((piece) =>
    piece.kind === 'say'
      ? [
          piece.code,
          ...Object.values(piece.facts as Readonly<Record<string, { readonly value?: unknown }>>).map(
            ({ value }) => value,
          ),
        ]
      : piece,
  );
}

function codesIn(document: ReturnType<typeof documentOf>): readonly string[] {
  return sectionOf(document, 'alternatives').blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.sentences.map((piece) => (piece.kind === 'say' ? piece.code : ''))
      : [],
  );
}

describe('what else the plan could have been', () => {
  test('is a sentence and nothing more where no scenario was kept', () => {
    const document = documentOf(demo);
    const { blocks } = sectionOf(document, 'alternatives');
    expect(blocks).toHaveLength(1);
    expect(codesIn(document)).toEqual(['alternatives.none']);
  });

  test('says of each scenario what it does better, and why it was not chosen', () => {
    const document = withScenarios([
      scenarioLike(portfolio, 'Rustig', { pilots: plan.pilots - 2, heat: 6, breaches: [] }),
      scenarioLike(portfolio, 'Snel', {
        allAboard: (plan.allAboard ?? 0) - 4,
        breaches: [
          ...plan.breaches,
          { department: 'HR', period: '2026-Q2', kind: 'rise' },
          { department: 'HR', period: '2026-Q4', kind: 'rise' },
        ],
      }),
      scenarioLike(portfolio, 'Net zo'),
    ]);
    const [calm, fast, same] = tableOf(document, 'alternatives-table').rows.map(({ cells }) => cells);
    expect(calm?.[0]?.content).toMatchObject([
      { value: 'Rustig' },
      { value: 'Met Rustig blijft het rustig.' },
    ]);
    // The demo: Marketing over its ceiling three times and too fast once, Schade over it once.
    expect(said(calm?.[1]?.content).map((piece) => (piece as readonly unknown[])[0])).toEqual([
      ...['alternatives.solves', 'alternatives.solves', 'alternatives.solves', 'alternatives.heat'],
    ]);
    expect(said(calm?.[2]?.content)).toEqual([['alternatives.pilots', 2, 'false']]);
    expect(said(fast?.[1]?.content)).toEqual([['alternatives.allAboard', 4, 'false']]);
    expect(said(fast?.[2]?.content)).toEqual([['alternatives.passes', 'HR & Opleiding', 'rise', undefined]]);
    expect(said(same?.[1]?.content)).toEqual([['alternatives.noGain']]);
    expect(said(same?.[2]?.content)).toEqual([['alternatives.noReason']]);
    expect(figureOf(document, 'alternatives-figure').caption).toMatchObject({
      code: 'alternatives.captionEqual',
      facts: { names: { items: [{ value: 'Net zo' }] } },
    });
    // The plan and each scenario, and a place among the figures in words.
    expect(tableOf(document, 'alternatives-data-table').rows).toHaveLength(4);
    const inWords = tableOf(document, 'figure-texts-table').rows.map(({ cells: [head] }) => head?.link);
    expect(inWords).toContain('alternatives-figure');
  });

  test('gives the reason that somebody wrote, also of one that is not compared', () => {
    const written = { whyNot: 'De raad wil eerst de blog zien.' };
    const document = withScenarios([
      { ...scenarioLike(portfolio, 'Rustig', { pilots: plan.pilots - 2, heat: 6 }), ...written },
      { name: 'Oud', hypothesis: 'Toen wel.', state: 'outdated', ...written },
    ]);
    const [calm] = tableOf(document, 'alternatives-table').rows.map(({ cells }) => cells);
    expect(calm?.[2]?.content).toEqual([{ kind: 'text', value: written.whyNot }]);
    expect(said(calm?.[1]?.content)).toEqual([['alternatives.heat', expect.anything(), 'false']]);
    expect(codesIn(document)).toEqual(['alternatives.intro', 'alternatives.outdated', 'alternatives.told']);
  });

  test('does not hold the last of fewer departments aboard against the last of all', () => {
    const sooner = (plan.allAboard ?? 0) - 14;
    const document = withScenarios([
      scenarioLike(portfolio, 'Klein', { aboard: plan.aboard - 2, allAboard: sooner }),
      scenarioLike(portfolio, 'Breed', { aboard: plan.aboard + 1, allAboard: (plan.allAboard ?? 0) + 4 }),
    ]);
    const [small, wide] = tableOf(document, 'alternatives-table').rows.map(({ cells }) => cells);
    expect(said(small?.[1]?.content)).toEqual([['alternatives.noGain']]);
    expect(said(small?.[2]?.content)).toEqual([['alternatives.aboard', 2, 'false']]);
    expect(said(wide?.[1]?.content)).toEqual([['alternatives.aboard', 1, 'true']]);
    expect(said(wide?.[2]?.content)).toEqual([['alternatives.noReason']]);
    const { figure } = figureOf(document, 'alternatives-figure');
    if (figure.type !== 'scenario-bars') throw new Error(figure.type);
    const hatched = figure.data.rows.map(
      ({ bars }) => bars.find(({ measure }) => measure === 'allAboard')?.worse,
    );
    expect(hatched).toEqual([false, true, false]);
  });

  test('is nowhere in a document without its chapter', () => {
    const document = withScenarios([scenarioLike(portfolio, 'Rustig', { heat: 6 })]);
    const shown = { audience: 'board', figures: true } as const;
    const without = chosenDocument(document, { ...shown, without: ['findings'] });
    expect(JSON.stringify(without.sections)).not.toContain('Rustig');
    // Figures of chapters that are there keep their words, also where they are not drawn.
    const other = chosenDocument(document, { ...shown, figures: false, without: ['means'] });
    expect(JSON.stringify(sectionOf(other, 'figure-texts'))).toContain('Rustig');
  });

  test('draws nothing that cannot be held against the plan, and says why', () => {
    const about = { name: 'Oud', hypothesis: 'Toen wel.' };
    const document = withScenarios([
      { ...about, state: 'outdated' },
      { ...about, state: 'nothing-fits' },
      { ...about, state: 'not-computed' },
    ]);
    expect(codesIn(document)).toEqual([
      ...[
        'alternatives.intro',
        'alternatives.outdated',
        'alternatives.nothingFits',
        'alternatives.notComputed',
      ],
    ]);
    expect(sectionOf(document, 'alternatives').blocks).toHaveLength(1);
  });
});
