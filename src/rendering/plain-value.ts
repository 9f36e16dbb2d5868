import { isIsoDate, type Piece } from '../planning/index.js';

const NUMBERS: ReadonlySet<string> = new Set(['number', 'fixed', 'signed', 'degrees', 'fte', 'weeks']);

/**
 * A number as a number and a day as a day, for a spreadsheet; undefined for everything that is said in words. A
 * percentage is among those and keeps its sign: spreadsheets read it as the number it is.
 */
export function plainValue(piece: Piece | undefined): number | string | undefined {
  if (piece === undefined || !('value' in piece)) return undefined;
  const { kind, value } = piece;
  if (typeof value === 'string') return kind === 'date' && isIsoDate(value) ? value : undefined;
  if (kind === 'euros') return Math.round(value);
  return NUMBERS.has(kind) ? value : undefined;
}
