import { readFileSync } from 'node:fs';

/** Milliseconds between two looks, and what counts as standing still. */
const LOOK = 5;
const LONG = 15;

/** A time in which the main thread answered nothing, in milliseconds, with what it did meanwhile. */
export interface Stall {
  readonly length: number;
  /** On a core: work of its own, a collection of memory included. */
  readonly computing: number;
  /** Ready to run, while others had the cores. */
  readonly waiting: number;
  /** What is left: asleep in a system call, such as writing to disk, or waiting for a lock. */
  readonly asleep: number;
}

/** What the kernel says of the main thread: nanoseconds on a core and nanoseconds ready without one (Linux only). */
function spent(): readonly [number, number] {
  const [computing = '0', waiting = '0'] = readFileSync(
    `/proc/self/task/${process.pid}/schedstat`,
    'ascii',
  ).split(' ');
  return [Number(computing) / 1e6, Number(waiting) / 1e6];
}

/** Watches the main thread until it is told to stop, and says when it was held up. */
export function watchStalls(): { stop(): readonly Stall[] } {
  const stalls: Stall[] = [];
  let [computed, waited] = spent();
  let before = performance.now();
  const timer = setInterval(() => {
    const at = performance.now();
    const [computing, waiting] = spent();
    const length = at - before;
    if (length > LONG)
      stalls.push({
        length,
        computing: computing - computed,
        waiting: waiting - waited,
        asleep: Math.max(0, length - (computing - computed) - (waiting - waited)),
      });
    [computed, waited, before] = [computing, waiting, at];
  }, LOOK);
  return {
    stop: () => {
      clearInterval(timer);
      return stalls;
    },
  };
}
