import { setFlagsFromString } from 'node:v8';

/**
 * V8 compiles WebAssembly twice: at once and badly, then well in threads of its own, which takes 75 MB that nobody gives
 * back. Well at first use instead takes no more processor time. Its flags are of the whole process, so a program that
 * makes pictures imports this first, before it has other threads.
 */
setFlagsFromString('--no-liftoff --no-wasm-tier-up');
