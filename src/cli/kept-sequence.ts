import type { Starts } from '../planning/index.js';
import type { Words } from '../platform/words/index.js';
import { readInput } from './input.js';

export type KeptSequence =
  | { readonly ok: true; readonly keep: Starts }
  | { readonly ok: false; readonly complaints: readonly string[] };

function isRow(row: unknown): row is readonly (number | null)[] {
  return Array.isArray(row) && row.every((week) => week === null || Number.isSafeInteger(week));
}

function startsIn(text: string): Starts | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof answer !== 'object' || answer === null || !('starts' in answer)) return undefined;
  const { starts } = answer;
  if (typeof starts !== 'object' || starts === null) return undefined;
  const rows = Object.entries(starts as Record<string, unknown>);
  const good = rows.flatMap(([pilot, row]) => (isRow(row) ? [[pilot, row] as const] : []));
  return good.length === rows.length ? new Map(good) : undefined;
}

/** The starts of an earlier answer of `sequence --json`. */
export async function readKept(file: string, { usage }: Words['cli']): Promise<KeptSequence> {
  const input = await readInput(file);
  const keep = input.ok ? startsIn(input.text) : undefined;
  return keep ? { ok: true, keep } : { ok: false, complaints: [usage.notASequence({ file })] };
}
