import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/**
 * Gives back the memory of what nobody needs any more. V8 does so by itself, but lets buffers of some 64 MB lie before
 * it looks, and one kind of file after another then takes as much as all of them together. Some 50 ms each time.
 */
export function giveBack(): void {
  (collect ??= collector())();
}
