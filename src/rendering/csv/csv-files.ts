import { stringify } from 'csv-stringify/sync';
import { round } from '../../planning/index.js';
import type { Language } from '../../platform/words/index.js';
import { numberedName } from '../file-name.js';
import { plainValue } from '../plain-value.js';
import type { PlanSource } from '../plan-source.js';
import type { TextFile } from '../text-file.js';
import { cellText, textTable, type TextCell, type TextRow, type TextTable } from '../text-table.js';
import { allBlocks } from '../walk-blocks.js';

type Value = string | number;

/** Decimals that a number keeps: more than any table shows. */
const DIGITS = 4;

/** In the notation of the language, so that a spreadsheet set to that language takes it for a number. */
function written(value: number, language: Language): string {
  const text = String(round(value, DIGITS));
  return language === 'nl' ? text.replace('.', ',') : text;
}

function valueOf(cell: TextCell): Value {
  const plain = cell.said === '' ? plainValue(cell.piece) : undefined;
  return plain ?? cellText(cell, '; ');
}

/** A cell for every column: what spans rows on paper is repeated, so that each row can be read alone. */
function rowsOf({ rows, columns }: TextTable): readonly (readonly Value[])[] {
  let above: Value = '';
  return rows.map(({ headSpan, cells }: TextRow) => {
    const values = cells.map(valueOf);
    if (headSpan > 0) above = values[0] ?? '';
    const full = headSpan === 0 ? [above, ...values] : values;
    return [...full, ...Array<Value>(Math.max(0, columns.length - full.length)).fill('')];
  });
}

/** For a spreadsheet: what could be a formula is made text, and a semicolon is what a Dutch Excel expects. */
function tableCsv(table: TextTable, language: Language): string {
  return stringify([table.columns.map(({ head }) => head), ...rowsOf(table)], {
    bom: true,
    delimiter: ';',
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { number: (value) => written(value, language) },
  });
}

/** Each table of the plan as a file of its own, named after the heading it stands under. Same plan, same bytes. */
export function* csvFiles({ document, numbering, speaker, language }: PlanSource): Generator<TextFile> {
  const { cover } = document;
  const first = cover.heat ? [{ block: cover.heat, heading: cover.heat.caption }] : [];
  for (const { block, heading } of [...first, ...allBlocks(document)]) {
    if (block.kind !== 'table') continue;
    const table = textTable(block, numbering, speaker);
    const name = numberedName(table.number, speaker.say(heading), 'csv');
    yield { name, text: tableCsv(table, language) };
  }
}
