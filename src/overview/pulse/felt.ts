import type { Temperature } from '../../planning/index.js';
import { WARMTHS, type Count } from './pulses.js';

/** What a department answered together. */
export interface Felt {
  readonly answers: number;
  /** The middle answer: half say this or cooler. */
  readonly step: Temperature;
}

/** Null below the number of answers from which nobody can be told apart. */
export function feltIn(department: string, counts: readonly Count[], least: number): Felt | null {
  const own = counts.filter(({ departmentCode }) => departmentCode === department);
  const answers = own.reduce((sum, count) => sum + count.answers, 0);
  if (answers < least) return null;
  const upTo = (step: Temperature): number =>
    own.filter(({ warmth }) => warmth <= step).reduce((sum, count) => sum + count.answers, 0);
  return { answers, step: WARMTHS.find((step) => upTo(step) * 2 >= answers) ?? 5 };
}

/** How what is felt stands to what was computed. */
export function difference(felt: Temperature, computed: Temperature): 'hotter' | 'cooler' | 'same' {
  if (felt === computed) return 'same';
  return felt > computed ? 'hotter' : 'cooler';
}
