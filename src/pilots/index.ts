/** Proposals of department heads. */
export { addPilot, addPilots } from './add-pilots.js';
export { changePilot, readPilot, type PilotAtVersion, type PilotChange } from './change-pilot.js';
export { readPilots, readPilotsRevision } from './read-pilots.js';
