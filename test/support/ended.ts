import { setTimeout as sleep } from 'node:timers/promises';
import type { Program } from './program.js';

/** Follows what is computed at this address until it is in the state that is expected. */
export async function ended(program: Program, address: string, expected: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    const { state } = (await program.send('GET', address)).json<{ state: string }>();
    if (state === expected) return;
    await sleep(200);
  }
  throw new Error(`${address} is not ${expected} after half a minute`);
}
