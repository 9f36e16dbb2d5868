import type { PlanSource } from '../plan-source.js';
import { findingsSheet } from './findings-sheet.js';
import { heatSheet, moneySheet } from './load-sheets.js';
import { measuresSheet } from './measures-sheet.js';
import { phasesSheet } from './phases-sheet.js';
import { pilotsSheet } from './pilots-sheet.js';
import type { PlanSheet } from './sheet.js';

export type { PlanSheet };

export function planSheets(source: PlanSource): readonly PlanSheet[] {
  return [
    pilotsSheet(source),
    phasesSheet(source),
    heatSheet(source),
    moneySheet(source),
    findingsSheet(source),
    measuresSheet(source),
  ];
}
