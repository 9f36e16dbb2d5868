import type { FindingCode, FindingFacts, FindingSubject, Severity } from '../../../planning/index.js';

/** A finding as it may come out of a rule, to read its words by. */
export interface FindingSample<Code extends FindingCode = FindingCode> {
  readonly about?: FindingSubject;
  readonly facts: FindingFacts[Code];
  /** The most severe of its rule when left out. */
  readonly severity?: Severity;
}

/** For each code one sample or more: each other turn that its sentence or advice can take. */
export type FindingSamples<Codes extends FindingCode> = {
  readonly [Code in Codes]: readonly [FindingSample<Code>, ...FindingSample<Code>[]];
};
