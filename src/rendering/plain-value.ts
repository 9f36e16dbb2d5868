import { isIsoDate, type IsoDate, type Piece } from '../planning/index.js';

/** What a cell of a spreadsheet holds when it is no text. */
export type PlainValue =
  | { readonly kind: 'number'; readonly value: number; readonly look: NumberLook }
  | { readonly kind: 'date'; readonly value: IsoDate };

export type NumberLook = 'number' | 'euros' | 'percent';

const NUMBERS: ReadonlySet<string> = new Set(['number', 'fixed', 'signed', 'degrees', 'fte', 'weeks']);

/** A number as a number and a day as a day; undefined for everything that is said in words. */
export function plainValue(piece: Piece | undefined): PlainValue | undefined {
  if (piece === undefined || !('value' in piece)) return undefined;
  const { kind, value } = piece;
  if (typeof value === 'string')
    return kind === 'date' && isIsoDate(value) ? { kind: 'date', value } : undefined;
  if (kind === 'euros') return { kind: 'number', value: Math.round(value), look: 'euros' };
  if (kind === 'percent') return { kind: 'number', value: value / 100, look: 'percent' };
  return NUMBERS.has(kind) ? { kind: 'number', value, look: 'number' } : undefined;
}
