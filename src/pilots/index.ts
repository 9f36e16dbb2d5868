/** Proposals of department heads. */
export { addPilot, addPilots } from './add-pilots.js';
export { changePilot, readPilot, type PilotAtVersion, type PilotChange } from './change-pilot.js';
export { readPilots, readPilotsRevision } from './read-pilots.js';
export { overrideVerdict, readOverride, type OverrideInput } from './assessments/override-verdict.js';
export { readPanel, type Panel } from './assessments/read-panel.js';
export type { Round } from './assessments/rounds.js';
export { saveAssessment, type AssessmentInput } from './assessments/save-assessment.js';
export { closeRound, LEAST_ASSESSORS, settleAnswer, type Settlement } from './assessments/settle.js';
