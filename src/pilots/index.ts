/** Proposals of department heads. */
export { addPilots } from './add-pilots.js';
export { readPilots, readPilotsRevision } from './read-pilots.js';
