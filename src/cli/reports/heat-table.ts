import { heatCurves, type CheckReport, type HeatPoint, type Portfolio } from '../../planning/index.js';

import { table, type Column } from '../layout.js';
import type { Context } from '../outcome.js';

/** "2026-Q1" -> "Q1 26", short enough for eight quarters beside each other. */
function shortQuarter(id: string): string {
  return `${id.slice(5)} ${id.slice(2, 4)}`;
}

/** Quarters beside each other in one table; a longer plan continues below. */
const PER_TABLE = 8;

function mark({ overCeiling, tooFast }: HeatPoint): string {
  return `${overCeiling ? '▲' : ''}${tooFast ? '△' : ''}`;
}

/** Heat per department and quarter, with the ceiling and the rise limit to hold it against. */
export function heatTables(portfolio: Portfolio, report: CheckReport, { speech, terminal }: Context): string {
  const { t, f } = speech;
  const words = t.cli.report;
  const curves = heatCurves(portfolio);
  const { periods } = portfolio.grid;
  const tables = Array.from({ length: Math.ceil(periods.length / PER_TABLE) }, (_, part) => {
    const from = part * PER_TABLE;
    const some = periods.slice(from, from + PER_TABLE);
    const columns: readonly Column[] = [
      { title: words.department },
      ...some.map((id): Column => ({ title: shortQuarter(id), align: 'right' })),
      { title: words.ceiling, align: 'right' },
      { title: words.rise, align: 'right' },
    ];
    const rows = curves.map(({ name, points, ceiling, rise }) => [
      name,
      ...points.slice(from, from + PER_TABLE).map((point) => `${f.fixed(point.heat)}${mark(point)}`),
      f.fixed(ceiling),
      f.fixed(rise),
    ]);
    const whole = report.temperature.slice(from, from + PER_TABLE).map((degrees) => f.fixed(degrees));
    const limit = f.fixed(portfolio.settings['temperature.maximumRise']);
    return table(columns, [...rows, [words.organisation, ...whole, '', limit]], terminal.columns);
  });
  return tables.join('\n\n');
}
