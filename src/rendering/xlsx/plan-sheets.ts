import type { PlanSource } from '../plan-source.js';
import { shownRows } from '../shown-rows.js';
import { findingsSheet } from './findings-sheet.js';
import { heatSheet, moneySheet } from './load-sheets.js';
import { measuresSheet } from './measures-sheet.js';
import { phasesSheet } from './phases-sheet.js';
import { pilotsSheet } from './pilots-sheet.js';
import type { PlanSheet } from './sheet.js';

export type { PlanSheet };

export function planSheets(source: PlanSource): readonly PlanSheet[] {
  const rows = shownRows(source);
  const forEverybody = [pilotsSheet(source, rows), phasesSheet(source, rows), heatSheet(source, rows)];
  return rows.all
    ? [...forEverybody, moneySheet(source), findingsSheet(source), measuresSheet(source)]
    : forEverybody;
}
