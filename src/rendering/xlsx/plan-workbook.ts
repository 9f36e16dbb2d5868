import writeXlsxFile, { type Cell, type CellObject } from 'write-excel-file/node';
import type { PlanSource } from '../plan-source.js';
import { escapeXml } from '../svg/markup.js';
import { steadyParts, type SteadyZip } from '../zip/steady-zip.js';
import { headValue } from './cells.js';
import { planSheets } from './plan-sheets.js';
import type { PlanSheet, SheetColumn } from './sheet.js';

/** Points: one line of text in a row, and the highest row that Excel knows. */
const LINE = 15;
const HIGHEST = 405;

function isCell(cell: Cell): cell is CellObject {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}

function linesOf(cell: Cell, width: number): number {
  const value: unknown = isCell(cell) ? cell.value : cell;
  if (typeof value !== 'string') return 1;
  // Words are not broken, so a line is seldom full.
  return value
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
}

/** A row as high as its longest text: not every program works that out by itself. */
function highRow(row: readonly Cell[], columns: readonly SheetColumn[]): Cell[] {
  const lines = Math.max(1, ...row.map((cell, index) => linesOf(cell, columns[index]?.width ?? 1)));
  const height = Math.min(HIGHEST, lines * LINE);
  return row.map((cell) => (isCell(cell) ? { ...cell, height } : cell));
}

/** The first row of each sheet, which stands on every page that is printed of it. */
function printedHeads(names: readonly string[]): string {
  const heads = names.map((name, index) => {
    const sheet = escapeXml(`'${name.replaceAll("'", "''")}'`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">${sheet}!$1:$1</definedName>`;
  });
  return `<definedNames>${heads.join('')}</definedNames>`;
}

/** On paper all columns of a sheet stand beside each other, and the heads on every page. */
function forPaper(name: string, xml: string, names: readonly string[]): string {
  if (name === 'xl/workbook.xml') return xml.replace('<definedNames/>', () => printedHeads(names));
  if (!name.startsWith('xl/worksheets/sheet')) return xml;
  return xml
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(/<pageSetup ([^>]*)\/>/, '<pageSetup $1 fitToHeight="0"/>');
}

/** The numbers behind the plan as a workbook: one sheet for each subject. Same version, same bytes. */
export async function planWorkbook(source: PlanSource, zip: SteadyZip): Promise<void> {
  const parts = planSheets(source);
  const names = parts.map(({ name }) => name);
  const sheets = parts.map(({ name, columns, rows }: PlanSheet) => ({
    sheet: name,
    data: [columns.map(({ head }) => headValue(head)), ...rows].map((row) => highRow(row, columns)),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
    orientation: 'landscape' as const,
  }));
  const bytes = await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
  zip.addAll(steadyParts(bytes, source.document.meta.date, (name, xml) => forPaper(name, xml, names)));
}
