/** What `kikkerplan plan` needs for formats with libraries of their own; stays outside the bundle of the command line. */
// First, because it changes how what follows is compiled.
import '../../rendering/png/compile-once.js';

export { makePlan } from '../../rendering/exports.js';
