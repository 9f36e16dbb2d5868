/** What `kikkerplan plan` needs for formats with libraries of their own; stays outside the bundle of the command line. */
// First, because it changes how what follows is compiled.
import '../../rendering/png/compile-once.js';

import { setFlagsFromString } from 'node:v8';

export { makePlan } from '../../rendering/exports.js';

/**
 * V8 lets a heap grow to a multiple of what is in use before it looks for what nobody needs. For a file of a long plan that
 * was up to 150 MB; looking when it is a fifth larger takes at most that much more processor time (docs/performance.md).
 */
setFlagsFromString('--heap-growing-percent=20');
