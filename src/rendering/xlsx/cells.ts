import type { Cell, CellObject } from 'write-excel-file/node';
import { isIsoDate, round, type IsoDate } from '../../planning/index.js';
import type { Language } from '../../platform/words/index.js';
import { printable } from '../printable.js';

/** Characters that a cell of Excel holds. */
const MOST = 32_767;
const MARK = '…';
/** The library drops U+FFFD, which stands where there was no character: nothing may disappear. */
const NO_CHARACTER = '\u25a1';

/** Room before a text, which otherwise touches the number in the column before it. */
const BEFORE_TEXT = { align: 'left', indent: 1 } as const;

/** Always a text, also where it looks like a formula or a number. */
export function textValue(text: string | undefined): Cell {
  const safe = printable(text ?? '').replaceAll('\ufffd', NO_CHARACTER);
  if (safe === '') return null;
  const value = safe.length <= MOST ? safe : safe.slice(0, MOST - MARK.length) + MARK;
  return { type: String, value, wrap: true, alignVertical: 'top', ...BEFORE_TEXT };
}

export function numberValue(value: number | null | undefined, format?: string): Cell {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  const cell: CellObject = { type: Number, value: round(value, 4), alignVertical: 'top' };
  return format === undefined ? cell : { ...cell, format };
}

/** Whole euros. */
export function moneyValue(euros: number | undefined): Cell {
  return numberValue(euros === undefined ? undefined : Math.round(euros), '#,##0');
}

const DATE_FORMATS: Readonly<Record<Language, string>> = { nl: 'dd-mm-yyyy', en: 'd mmm yyyy' };

export function dateValue(date: IsoDate | undefined, language: Language): Cell {
  if (date === undefined || !isIsoDate(date)) return null;
  return {
    type: Date,
    value: new Date(`${date}T00:00:00Z`),
    format: DATE_FORMATS[language],
    align: 'left',
    alignVertical: 'top',
  };
}

export function headValue(text: string): Cell {
  return {
    type: String,
    value: printable(text),
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'bottom',
    ...BEFORE_TEXT,
    backgroundColor: '#f3f1ea',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#7d8580',
  };
}
