import {
  assemblePortfolio,
  counterProposals,
  PERSISTENT_WORK,
  sequencePortfolio,
} from '../planning/index.js';
import type { WorkerTask } from '../platform/jobs/index.js';
import { WISH_FLAG } from '../platform/jobs/wish-flag.js';
import {
  outputOf,
  rowsOf,
  startsOf,
  type SequenceInput,
  type SequenceOutput,
  type SequenceSaid,
} from './sequence-work.js';

/** Milliseconds between two words on how far it is. */
const INTERVAL = 250;
/** Milliseconds in which what would help is still looked for when somebody waits for the end. */
const ADVICE = 1_000;
/** More steps than any search takes: time decides, not work. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** Computes a sequence in a thread of its own; one that was broken off goes on from the best so far, for the time left. */
export default function sequence({
  input,
  said: last,
  port,
  flag,
}: WorkerTask<SequenceInput>): SequenceOutput {
  const { planningCase, profile, seconds, keep, exclude = [], include = [] } = input;
  const begun = performance.now();
  // Written by this worker, in an earlier life.
  const { share: done = 0, best: from } = last as Partial<SequenceSaid>;
  const spent = (): number => done * (seconds ?? 0) + (performance.now() - begun) / 1_000;
  const wish = (): number => Atomics.load(flag, 0);
  const isStopped = (): boolean => wish() !== WISH_FLAG.none;
  let said = -Infinity;
  const portfolio = assemblePortfolio(planningCase, { exclude, include });
  const result = sequencePortfolio(portfolio, {
    profile,
    ...(seconds === null ? { persist: PERSISTENT_WORK } : { work: NO_LIMIT }),
    ...(from ? { from: startsOf(from) } : {}),
    ...(keep === null ? {} : { keep: startsOf(keep) }),
    isCancelled: () => isStopped() || (seconds !== null && spent() >= seconds),
    onProgress: ({ done, work, best, again }) => {
      if (performance.now() - said < INTERVAL) return;
      said = performance.now();
      const share = Math.min(1, seconds === null ? done / Math.max(1, work) : spent() / seconds);
      const rows = best ? rowsOf(best.starts) : from;
      const message: SequenceSaid = { share, ...(rows ? { best: rows } : {}), ...(again ? { again } : {}) };
      port.postMessage(message);
    },
  });
  const enough = performance.now() + ADVICE;
  const proposals = counterProposals(portfolio, result, {
    isCancelled: () => wish() === WISH_FLAG.cancel || (isStopped() && performance.now() > enough),
  });
  return outputOf(result, proposals);
}
