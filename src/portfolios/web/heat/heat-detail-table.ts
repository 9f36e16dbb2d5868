import {
  heatCell,
  numberCell,
  textCell,
  type Cell,
  type Row,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  contributionTitle,
  type HeatCurve,
  type HeatPoint,
  type Portfolio,
} from '../../../planning/index.js';
import { heatConclusion, pointCell, quarterColumn } from '../heat-table.js';

/** Departments by quarter with, in each cell, what makes it warm; under it the temperature of the whole organisation. */
export function heatDetailTable(portfolio: Portfolio, curves: readonly HeatCurve[], speech: Speech): Table {
  const { t } = speech;
  return {
    caption: heatConclusion(curves, speech),
    note: t.heatPage.tableNote,
    look: 'heat',
    columns: [
      { lines: [t.heat.department] },
      ...portfolio.grid.periods.map((period) => quarterColumn(period, speech)),
      { lines: [t.heatPage.total], numeric: true },
      { lines: [t.heat.ceiling], numeric: true },
      { lines: [t.heat.riseLimit], numeric: true },
    ],
    groups: [
      { rows: [...curves.map((curve) => curveRow(curve, speech)), temperatureRow(portfolio, speech)] },
    ],
  };
}

function curveRow({ name, points, ceiling, rise }: HeatCurve, speech: Speech): Row {
  const { f } = speech;
  const total = points.reduce((sum, { heat }) => sum + heat, 0);
  return {
    header: textCell(name),
    cells: [
      ...points.map((point) => detailCell(point, speech)),
      numberCell(f.number(total, 2)),
      numberCell(f.number(ceiling)),
      numberCell(f.number(rise)),
    ],
  };
}

/** "4,5" with "Webcare 3, Blogs 1,5" under it. */
function detailCell(point: HeatPoint, speech: Speech): Cell {
  const { f } = speech;
  if (point.contributions.length === 0) return heatCell(f.number(point.heat, 2), point.temperature);
  const parts = point.contributions.map((part) => `${contributionTitle(part)} ${f.number(part.degrees, 2)}`);
  return { ...pointCell(point, speech), note: parts.join('; ') };
}

function temperatureRow({ load }: Portfolio, { t, f }: Speech): Row {
  return {
    total: true,
    header: textCell(t.heatPage.organisation),
    cells: [
      ...load.temperature.map((degrees) => numberCell(f.number(degrees, 2))),
      ...[1, 2, 3].map(() => textCell('')),
    ],
  };
}
