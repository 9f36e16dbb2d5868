import { benchmarkRanges, findKpi, type BenchmarkRange, type Kpi } from '../../pilots/kpi-catalogue.js';
import { cell, type Row, type Section } from '../blocks.js';
import { count, list, measured, number, say, term, text, type Piece } from '../facts.js';
import { numberColumn, textColumn } from './tables.js';

/** The measures of the catalogue that a plan uses, each once, in the order of the plan. */
export function catalogueMeasures(ids: readonly string[]): readonly Kpi[] {
  return [...new Set(ids)].flatMap((id) => findKpi(id) ?? []);
}

function usual({ unit, targetUnit, baseline, targets }: Kpi): Piece {
  const to =
    targets.length === 0
      ? say('measures.toWorkOut')
      : list(
          targets.map((target) => measured(target, targetUnit ?? unit)),
          '·',
        );
  return baseline === null
    ? say('measures.measureFirst', { to })
    : say('measures.fromTo', { from: measured(baseline, unit), to });
}

function yearsOf({ years }: BenchmarkRange): Piece {
  if (years === null) return say('measures.yearUnknown');
  const [first, last] = years;
  return first === last
    ? text(String(first))
    : say('measures.years', { first: text(String(first)), last: text(String(last)) });
}

/** A range with its years and sources, never one truth (KPI-R3). */
function figureOf(range: BenchmarkRange, { unit }: Kpi): Piece {
  const [from, to] = [measured(range.from, unit), measured(range.to, unit)];
  return say('measures.figure', {
    group: term('kpiGroup', range.group),
    figure: range.from === range.to ? from : say('measures.between', { from, to }),
    years: yearsOf(range),
    source: text(range.source),
  });
}

function rowOf(kpi: Kpi): Row {
  const figures = benchmarkRanges(kpi).map((range) => figureOf(range, kpi));
  const name = term('kpi', kpi.id);
  return {
    kind: 'plain',
    cells: [
      cell(kpi.vanity ? [name, say('measures.vanity')] : name),
      cell(term('kpiMethod', kpi.measuredBy)),
      cell(term('kpiDirection', kpi.direction)),
      cell(usual(kpi)),
      cell(number(kpi.lagWeeks, 0)),
      figures.length === 0 ? cell(say('measures.noOthers'), { quiet: true }) : cell(figures),
    ],
  };
}

/** How each measure is counted, what to expect of it, and figures from outside with year and source. */
export function referenceSection(kpis: readonly Kpi[]): Section {
  return {
    id: 'measures-reference',
    heading: say('measures.referenceHeading'),
    sections: [],
    blocks: [
      {
        kind: 'table',
        id: 'measures-reference-table',
        caption: say('measures.referenceCaption', { measures: count(kpis.length) }),
        note: say('measures.referenceNote'),
        look: 'plain',
        columns: [
          textColumn(say('label.measure')),
          textColumn(say('measures.how')),
          textColumn(say('measures.better')),
          textColumn(say('measures.usual')),
          numberColumn(say('label.lag')),
          textColumn(say('measures.others')),
        ],
        rows: kpis.map(rowOf),
      },
    ],
  };
}
