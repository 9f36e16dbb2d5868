import { setFlagsFromString } from 'node:v8';

/**
 * A command runs most of its code once. By default V8 begins to compile a function for speed after 66 KB of executed
 * bytecode, and a third of the processor time of `kikkerplan plan` went into code that was finished before it paid off
 * (docs/performance.md). What is really hot, like the search for a sequence, still gets there.
 */
setFlagsFromString('--interrupt-budget=500000');
