/** What `kikkerplan plan` needs for formats with libraries of their own; stays outside the bundle of the command line. */
export { writePlan } from '../../rendering/exports.js';
