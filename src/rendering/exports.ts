/**
 * Every kind of file that a plan can be had as. A door of its own beside ./index.ts: the libraries behind it are heavy,
 * and whoever only wants a page does not load them.
 */
export { makePlan, writePlan, type MadeFile, type WrittenPlan } from './write-plan.js';
export { TooLarge } from './zip/scratch-file.js';
