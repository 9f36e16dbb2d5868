import type { SequenceOptions } from '../planning/index.js';
import type { Context } from './outcome.js';

/** Steps of the bar. */
const WIDTH = 20;
/** Milliseconds between two looks. */
const INTERVAL = 100;

/** A bar on the terminal while a sequence is searched for; nothing where nobody watches. */
export function searchProgress(
  { terminal, speech: { t } }: Context,
  seconds: number | null,
): Pick<SequenceOptions, 'onProgress'> {
  const { status } = terminal;
  if (!status) return {};
  const begun = performance.now();
  let shown = begun;
  return {
    onProgress: ({ done, work, best }) => {
      const now = performance.now();
      if (now - shown < INTERVAL) return;
      shown = now;
      const share = seconds === null ? done / Math.max(1, work) : (now - begun) / (1_000 * seconds);
      const full = Math.min(WIDTH, Math.floor(share * WIDTH));
      const fits = best ? [...best.starts.values()].filter(([first]) => first !== null).length : -1;
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
      status(t.cli.sequence.progress({ bar, percent: Math.min(100, Math.floor(share * 100)), fits }));
    },
  };
}
