import { isUnproven } from '../criteria/assessment.js';
import { cultureGap, type CultureGap } from '../criteria/culture-gap.js';
import { liftOf, type Lift } from '../criteria/lift.js';
import type { IsoDate } from '../kernel/dates.js';
import { CRITERIA, type Criterion } from '../pilots/pilot.js';
import type { Portfolio, Proposal } from '../portfolio/portfolio.js';
import { smallerForm, type SmallerForm } from './smaller-form.js';

/** What a proposal can do to become a better pilot. */
export interface PilotAdvice {
  /** Per criterion the fewest answers that lift it to "voldoet"; empty where it passes. */
  readonly lifts: Readonly<Record<Criterion, readonly Lift[]>>;
  /** Questions answered with 2 or 3 without evidence, which count as 1. */
  readonly unproven: readonly string[];
  /** For a proposal that was turned down: a first phase that would pass, or null when even the smallest does not. */
  readonly smallerForm?: SmallerForm | null;
  /** Present when the proposal says what phase 1 asks of the culture. */
  readonly cultureGap?: CultureGap;
}

/** @param today nothing is advised to begin before it */
export function pilotAdvice(
  proposal: Proposal,
  portfolio: Portfolio,
  today: IsoDate = portfolio.asOf,
): PilotAdvice {
  const { pilot, assessment } = proposal;
  const { settings, organisation } = portfolio;
  const lifts = CRITERIA.map((criterion) => [criterion, liftOf(assessment.criteria[criterion], settings)]);
  const gap = cultureGap(pilot, organisation, assessment, settings);
  const turnedDown = assessment.verdict === 'rejected' && proposal.phases.length > 0;
  return {
    lifts: Object.fromEntries(lifts) as PilotAdvice['lifts'],
    unproven: CRITERIA.flatMap((criterion) => assessment.criteria[criterion].questions)
      .filter(isUnproven)
      .map(({ question }) => question),
    ...(turnedDown ? { smallerForm: smallerForm(portfolio, proposal, today) } : {}),
    ...(gap ? { cultureGap: gap } : {}),
  };
}
