/** A stream of numbers in [0, 1). Same seed, same stream, on every machine. */
export type Random = () => number;

/** Mulberry32: 32-bit state, good enough for search and far faster than a cryptographic source. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
