import type { Span } from '../planning/index.js';
import type { Format } from '../platform/words/index.js';

/** "Q1 – Q2 2026" for whole quarters, else "12 januari – 5 april 2026". */
export function spanText({ from, to, periods }: Span, f: Format): string {
  return periods ? f.quarters(periods[0], periods[1]) : f.dates(from, to);
}
