import { numberCell, textCell, type Cell, type Table } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { HeatPoint, Portfolio } from '../../../planning/index.js';
import type { HeatChange } from '../../moves/move-effect.js';
import { quarterColumn } from '../heat-table.js';

/** Departments that get warmer or cooler, with both numbers where they differ; undefined when none does. */
export function heatChangesTable(
  changes: readonly HeatChange[],
  { grid }: Portfolio,
  speech: Speech,
): Table | undefined {
  const { t, f } = speech;
  if (changes.length === 0) return undefined;
  return {
    caption: t.movePages.heatCaption({
      departments: f.list(changes.map(({ after }) => after.name)),
    }),
    note: t.movePages.heatNote,
    columns: [
      { lines: [t.heat.department] },
      ...grid.periods.map((period) => quarterColumn(period, speech)),
      { lines: [t.heat.ceiling], numeric: true },
    ],
    groups: [
      {
        rows: changes.map(({ before, after }) => ({
          header: textCell(after.name),
          cells: [
            ...after.points.map((point, index) => changeCell(before.points[index]?.heat ?? 0, point, speech)),
            numberCell(f.number(after.ceiling)),
          ],
        })),
      },
    ],
  };
}

function changeCell(before: number, { heat, overCeiling, tooFast }: HeatPoint, { t, f }: Speech): Cell {
  const now = f.number(heat, 2);
  const text = before === heat ? now : t.movePages.fromTo({ before: f.number(before, 2), after: now });
  const strong = before !== heat;
  if (overCeiling) return numberCell(text, { strong, icon: { name: 'warn', label: t.heat.overCeiling } });
  if (tooFast) return numberCell(text, { strong, icon: { name: 'mid', label: t.heat.tooFast } });
  return numberCell(text, { strong });
}
