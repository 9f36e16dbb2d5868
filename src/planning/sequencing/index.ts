/** When each phase starts, why there, and the proof that no limit is broken. */
export { checkSequence, type Examined } from './checker/index.js';
export type { Certificate, CertificateRow, OrganisationRow } from './checker/certificate.js';
export {
  ruleOfConstraint,
  type Constraint,
  type ConstraintCode,
  type ConstraintFacts,
  type ConstraintOf,
  type Reason,
  type Violation,
} from './constraint.js';
export { OBJECTIVE_TERMS, type Objective, type ObjectiveTerm } from './objective-terms.js';
export type { Pin, SequenceDemands } from './problem.js';
export {
  namedProfile,
  PROFILE_IDS,
  profileCalled,
  wholeProfile,
  type Profile,
  type ProfileId,
} from './profile.js';
export {
  asAskedSequence,
  sequencePortfolio,
  type SequenceOptions,
  type SequenceProgress,
  type SequenceResult,
  type SequenceStatus,
} from './sequence-portfolio.js';
export { aboveCeiling, type AboveCeiling } from './above-ceiling.js';
export { PERSISTENT_WORK } from './solve.js';
export type { MovedStart } from './resequence.js';
export type { Unfit } from './why-not.js';
export type { Obstacle } from './conflicts/obstacle.js';
export { applyChange, type Change, type ChangeKind } from './counter-proposals/change.js';
export { choiceOf } from './counter-proposals/trial.js';
export {
  counterProposals,
  type CounterProposal,
  type CounterProposalOptions,
} from './counter-proposals/counter-proposals.js';
