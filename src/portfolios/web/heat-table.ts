import { heatCell, numberCell, textCell, type Cell, type Table } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { heatCurves, type HeatCurve, type HeatPoint, type Portfolio } from '../../planning/index.js';

/** "Q3 2026" on two lines, as the head of a narrow column. */
export function quarterColumn(
  period: string,
  { f }: Speech,
): { readonly lines: readonly string[]; readonly numeric: true } {
  return { lines: f.quarter(period).split(' '), numeric: true };
}

/** Departments by quarter, with both limits: the numbers behind every drawing of heat. */
export function heatTable(portfolio: Portfolio, speech: Speech): Table {
  const { t } = speech;
  const curves = heatCurves(portfolio);
  return {
    caption: heatConclusion(curves, speech),
    note: t.heat.tableNote,
    look: 'heat',
    columns: [
      { lines: [t.heat.department] },
      ...portfolio.grid.periods.map((period) => quarterColumn(period, speech)),
      { lines: [t.heat.ceiling], numeric: true },
      { lines: [t.heat.riseLimit], numeric: true },
    ],
    groups: [
      { rows: curves.map((curve) => ({ header: textCell(curve.name), cells: rowCells(curve, speech) })) },
    ],
  };
}

function rowCells(curve: HeatCurve, speech: Speech): readonly Cell[] {
  const { f } = speech;
  return [
    ...curve.points.map((point) => pointCell(point, speech)),
    numberCell(f.number(curve.ceiling)),
    numberCell(f.number(curve.rise)),
  ];
}

export function pointCell(point: HeatPoint, { t, f }: Speech): Cell {
  const text = f.number(point.heat, 2);
  if (point.overCeiling)
    return heatCell(text, point.temperature, {
      strong: true,
      icon: { name: 'warn', label: t.heat.overCeiling },
    });
  if (point.tooFast)
    return heatCell(text, point.temperature, { strong: true, icon: { name: 'mid', label: t.heat.tooFast } });
  return heatCell(text, point.temperature);
}

/** One sentence: which departments pass a limit, or that none does. */
export function heatConclusion(curves: readonly HeatCurve[], { t, f }: Speech): string {
  const over = curves
    .filter(({ points }) => points.some(({ overCeiling }) => overCeiling))
    .map(({ name }) => name);
  const fast = curves.filter(({ points }) => points.some(({ tooFast }) => tooFast)).map(({ name }) => name);
  const named = (names: readonly string[]): string =>
    names.length > 1 && names.length === curves.length ? t.heat.everyone : f.list(names);
  const sentences = [
    ...(over.length > 0 ? [t.heat.someOver({ departments: named(over), count: over.length })] : []),
    ...(fast.length > 0 ? [t.heat.someFast({ departments: named(fast), count: fast.length })] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : t.heat.none;
}
