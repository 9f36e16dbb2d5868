import {
  assemblePortfolio,
  checkSequence,
  namedProfile,
  sequencePortfolio,
  type Examined,
  type PlanningCase,
  type Portfolio,
  type ProfileId,
  type SequenceDemands,
  type SequenceOptions,
  type SequenceResult,
  type Violation,
  type Week,
} from '../../../src/planning/index.js';
import { aCase, type GivenCase } from '../../support/planning-builders.js';

export type Rows = Readonly<Record<string, readonly (Week | null)[]>>;

/** Every C is excused, so that a case is about one thing only. */
export const ALL_LATER = {
  'customer-experience': 'later',
  conversation: 'later',
  content: 'later',
  collaboration: 'later',
};

export function portfolioOf(given: GivenCase): Portfolio {
  return assemblePortfolio(aCase({ ...given, plan: { emptyC: ALL_LATER, ...given.plan } }));
}

/** A hand-made sequence before the checker. */
export function examined(
  given: GivenCase,
  rows: Rows,
  profile: ProfileId = 'balanced',
  demands: SequenceDemands = {},
): Examined {
  const portfolio = portfolioOf(given);
  return checkSequence(
    portfolio,
    new Map(Object.entries(rows)),
    namedProfile(profile, portfolio.settings),
    demands,
  );
}

export function codesOf(violations: readonly Violation[]): readonly string[] {
  return violations.map(({ code }) => code);
}

/** Few steps: these cases are small. */
export function sequenceOf(given: GivenCase, options: SequenceOptions = {}): SequenceResult {
  return sequencePortfolio(portfolioOf(given), { work: 20, ...options });
}

/** The one department is the organisation, and may warm up as a whole. */
export const ROOMY = { settings: { 'temperature.maximumRise': 5 } };
export const link = (
  before: readonly [string, number],
  after: readonly [string, number],
): PlanningCase['links'][number] => ({ before, after });
