/** What `kikkerplan plan` needs for formats with libraries of their own; stays outside the bundle of the command line. */
// First, because it changes how what follows is compiled.
import '../../rendering/png/compile-once.js';

import { setFlagsFromString } from 'node:v8';

export { makePlan } from '../../rendering/exports.js';

/**
 * V8 lets a heap grow to a multiple of what is in use before it looks for what nobody needs. For a file of a long plan that
 * was 100 MB and more; looking when it is a fifth larger costs a few percent of the time.
 */
setFlagsFromString('--heap-growing-percent=20');
