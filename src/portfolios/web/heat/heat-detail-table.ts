import { numberCell, textCell, type Row, type Table } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  contributionTitle,
  type Contribution,
  type HeatCurve,
  type Portfolio,
} from '../../../planning/index.js';
import { heatConclusion, pointCell, quarterColumn } from '../heat-table.js';

/**
 * Departments by quarter, each with the pilots that make it warm under it and what each adds; last the temperature of the
 * whole organisation.
 */
export function heatDetailTable(portfolio: Portfolio, curves: readonly HeatCurve[], speech: Speech): Table {
  const { t } = speech;
  return {
    caption: heatConclusion(curves, speech),
    note: t.heatPage.tableNote,
    look: 'heat',
    columns: [
      { lines: [t.heatPage.rows] },
      ...portfolio.grid.periods.map((period) => quarterColumn(period, speech)),
      { lines: [t.heatPage.total], numeric: true },
      { lines: [t.heat.ceiling], numeric: true },
      { lines: [t.heat.riseLimit], numeric: true },
    ],
    groups: [
      ...curves.map((curve) => ({ rows: [curveRow(curve, speech), ...pilotRows(curve, speech)] })),
      { rows: [temperatureRow(portfolio, speech)] },
    ],
  };
}

function curveRow({ name, points, ceiling, rise }: HeatCurve, speech: Speech): Row {
  const { f } = speech;
  const total = points.reduce((sum, { heat }) => sum + heat, 0);
  return {
    header: textCell(name, { strong: true }),
    cells: [
      ...points.map((point) => pointCell(point, speech)),
      numberCell(f.number(total, 2)),
      numberCell(f.number(ceiling)),
      numberCell(f.number(rise)),
    ],
  };
}

/** Two pilots may have one title. */
function pilotOf({ pilot, plan = '' }: Contribution): string {
  return `${pilot} ${plan}`;
}

/** What each pilot adds, quarter by quarter; the one that begins first comes first. */
function pilotRows({ points }: HeatCurve, { f }: Speech): readonly Row[] {
  const parts = points.flatMap(({ contributions }) => contributions);
  const pilots = new Map(parts.map((part) => [pilotOf(part), contributionTitle(part)]));
  return [...pilots].map(([pilot, title]) => {
    const degrees = points.map(({ contributions }) =>
      contributions.filter((part) => pilotOf(part) === pilot).reduce((sum, part) => sum + part.degrees, 0),
    );
    const total = degrees.reduce((sum, each) => sum + each, 0);
    return {
      header: { ...textCell(title), look: 'part' },
      cells: [
        ...degrees.map((each) => numberCell(each === 0 ? '' : f.number(each, 2))),
        numberCell(f.number(total, 2)),
        ...[1, 2].map(() => numberCell('')),
      ],
    };
  });
}

function temperatureRow({ load }: Portfolio, { t, f }: Speech): Row {
  return {
    total: true,
    header: textCell(t.heatPage.organisation),
    cells: [
      ...load.temperature.map((degrees) => numberCell(f.number(degrees, 2))),
      ...[1, 2, 3].map(() => numberCell('')),
    ],
  };
}
