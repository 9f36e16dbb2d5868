/** Proposals of department heads, the catalogue of first pilots, and the measures. */
export { pilotSections } from './archive.js';
export { addPilots } from './add-pilots.js';
export { changePilot, readPilot, type PilotAtVersion, type PilotChange } from './change-pilot.js';
export { renameInPilots } from './rename-in-pilots.js';
export { PilotsModule } from './pilots.module.js';
export { readLastChange, readPilots, readPilotsRevision } from './read-pilots.js';
export { overrideVerdict, readOverride, type OverrideInput } from './assessments/override-verdict.js';
export { confirmValues } from './confirm-values.js';
export { findEntry } from './find-entry.js';
export { keepIntensity, phaseNumber, phaseOf } from './keep-intensity.js';
export { keepRequiredAxes } from './keep-required-axes.js';
export { readPanel, type Panel } from './assessments/read-panel.js';
export { readWaiting, type WaitingPilot } from './assessments/read-waiting.js';
export { onOlderForm, type Round } from './assessments/rounds.js';
export { saveAssessment, type AssessmentInput } from './assessments/save-assessment.js';
export { closeRound, LEAST_ASSESSORS, settleAnswer, type Settlement } from './assessments/settle.js';
export {
  planPilots,
  readRunning,
  recordProgress,
  type ProgressChange,
  type RunningPilot,
} from './progress/record-progress.js';
export { readProgressRevision } from './progress/progress-entries.js';
export { giveVerdict, type GivenVerdict } from './proposals/give-verdict.js';
export {
  answerInput,
  askInput,
  mayAskInput,
  readAskable,
  readAskedOfMe,
  readInput,
  type Askable,
  type AskedOfMe,
  type InputRequest,
} from './proposals/ask-input.js';
export { answerProposal, type Answering } from './proposals/answer-proposal.js';
export {
  beginBlankProposal,
  beginProposal,
  PLACE_PROPOSALS,
  type BeginSources,
  type BlankProposal,
  type PlaceProposals,
} from './proposals/begin-proposal.js';
export { keepListed } from './proposals/keep-listed.js';
export { isChangeKnown, missingIn, type Missing } from './proposals/missing.js';
export {
  askBack,
  NotComplete,
  resumeProposal,
  submitProposal,
  withdrawProposal,
} from './proposals/move-proposal.js';
export type { TakenStep } from './proposals/proposal-steps.js';
export { readOpenProposals } from './proposals/open-proposals.js';
export { readProposal, readProposals, type WrittenProposal } from './proposals/read-proposals.js';
export {
  SIGNAL_KINDS,
  SIGNAL_STATUSES,
  type SignalKind,
  type SignalStatus,
} from './store/customer-signal.entity.js';
export {
  hasOpenSignals,
  readSharedRevision,
  readSignal,
  readSignals,
  readWaitingSignals,
  withSharedSuccesses,
  type WaitingSignals,
} from './signals/read-signals.js';
export { handleSignal, recordSignal, type HandledSignal } from './signals/record-signal.js';
export { handlersOf, type Signal, type WrittenSignal } from './signals/signal.js';
export { BeginForm } from './web/begin.form.js';
export { RequiredCultureForm } from './web/culture/required-culture.form.js';
export { ExamplesForm } from './web/examples.form.js';
export { conceptTexts } from './web/first-pilot-texts.js';
export { IntensityForm, ITEM_LEVELS } from './web/intensity.form.js';
export { itemField } from './web/intensity.page.js';
export { pilotUrls } from './web/urls.js';
