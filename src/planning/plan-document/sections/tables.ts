import type { PeriodId } from '../../kernel/grid.js';
import { cell, type Cell, type Column } from '../blocks.js';
import { number, period, type Piece } from '../facts.js';
import type { HeatCurve, HeatPoint } from '../figures/heat-curve.js';

export function textColumn(head: Piece): Column {
  return { head, align: 'text' };
}

export function numberColumn(head: Piece): Column {
  return { head, align: 'number' };
}

/** "Q1" over "2026". */
export function quarterColumns(periods: readonly PeriodId[]): readonly Column[] {
  return periods.map((id) => numberColumn(period(id)));
}

function heatMark({ overCeiling, tooFast }: HeatPoint): Partial<Pick<Cell, 'mark' | 'strong'>> {
  if (overCeiling) return { mark: 'over', strong: true };
  return tooFast ? { mark: 'too-fast', strong: true } : {};
}

/** Heat of a department per quarter on the colour of its temperature. */
export function heatRow({ points }: HeatCurve, marked = true): readonly Cell[] {
  return points.map((point) =>
    cell(number(point.heat, 2), { temperature: point.temperature, ...(marked ? heatMark(point) : {}) }),
  );
}
