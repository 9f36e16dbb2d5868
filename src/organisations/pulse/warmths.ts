import type { Temperature } from '../../planning/index.js';

/** How warm it can be said to be, from cold to boiling. */
export const WARMTHS: readonly Temperature[] = [1, 2, 3, 4, 5];
