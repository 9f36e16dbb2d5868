import { PERSISTENT_WORK, type SequenceOptions } from '../planning/index.js';
import type { Words } from '../platform/words/index.js';

import type { SearchFlags } from './flags.js';

/** Longest search that can be asked for, in seconds: a working day. */
const MAX_SECONDS = 28_800;
/** More steps than a working day has room for. */
const MAX_WORK = 1_000_000_000;
/** Seeds are 32-bit. */
const MAX_SEED = 2 ** 32 - 1;
/** More sequences than any search builds: time decides, not work. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

export type CheckedSearch =
  | { readonly ok: true; readonly options: SequenceOptions }
  | { readonly ok: false; readonly complaints: readonly string[] };

/** Checks the flags of a search. Without --seconds it counts work instead of time, and then every machine agrees. */
export function searchOptions(flags: SearchFlags, { usage }: Words['cli']): CheckedSearch {
  const { seconds, work, seed } = flags;
  const complaints: string[] = [];
  if (seconds !== undefined && !isNumber(seconds, /^\d+(\.\d+)?$/u, MAX_SECONDS)) {
    complaints.push(usage.notANumber({ option: '--seconds', value: seconds }));
  }
  if (work !== undefined && !isNumber(work, /^\d+$/u, MAX_WORK)) {
    complaints.push(usage.notANumber({ option: '--work', value: work }));
  }
  if (work !== undefined && seconds !== undefined) {
    complaints.push(usage.eitherOr({ one: '--work', other: '--seconds' }));
  }
  if (seed !== undefined && !isNumber(seed, /^\d+$/u, MAX_SEED)) {
    complaints.push(usage.notANumber({ option: '--seed', value: seed }));
  }
  if (complaints.length > 0) return { ok: false, complaints };
  return {
    ok: true,
    options: {
      ...(seed === undefined ? {} : { seed: Number(seed) }),
      ...(work === undefined ? timeLimit(seconds) : { work: Number(work) }),
    },
  };
}

function isNumber(text: string, pattern: RegExp, max: number): boolean {
  return pattern.test(text) && Number(text) <= max;
}

function timeLimit(seconds: string | undefined): Pick<SequenceOptions, 'work' | 'persist' | 'isCancelled'> {
  if (seconds === undefined) return { persist: PERSISTENT_WORK };
  const end = performance.now() + 1_000 * Number(seconds);
  return { work: NO_LIMIT, isCancelled: () => performance.now() >= end };
}
