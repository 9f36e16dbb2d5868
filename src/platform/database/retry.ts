import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseBusy, type BusyReason } from './errors.js';

/** Reasons that pass by themselves within seconds, and that left nothing behind. */
const PASSING: ReadonlySet<BusyReason> = new Set(['locked', 'contended']);

/** Milliseconds before try number `tries` + 1: longer each time, and never the same for two that ran into each other. */
function pause(tries: number): number {
  const longest = Math.min(150, 10 * 2 ** tries);
  return longest / 3 + Math.random() * ((longest * 2) / 3);
}

/**
 * Tries again while the reason may pass, until the deadline (on the clock of `performance.now()`).
 * @param onRetry called each time before it tries again
 * @throws DatabaseBusy with the last reason
 */
export async function retrying<T>(
  deadline: number,
  attempt: () => Promise<T>,
  onRetry: () => void = () => undefined,
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof DatabaseBusy) || !PASSING.has(error.reason)) throw error;
      const left = deadline - performance.now();
      // Also before giving up: whoever is next in the queue must not hold up the event loop in the same breath.
      await sleep(Math.min(pause(tries), Math.max(0, left)));
      if (performance.now() >= deadline) throw error;
      onRetry();
    }
  }
}
