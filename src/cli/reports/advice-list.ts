import { CRITERIA, type PilotAdvice, type Proposal } from '../../planning/index.js';
import {
  describeCultureGap,
  describeLiftsOf,
  describeSmallerForm,
  type FindingNames,
} from '../../platform/words/index.js';

import { hanging } from '../layout.js';
import type { Context } from '../outcome.js';

/** Room for "P01". */
const LABEL_WIDTH = 5;

function sentences(
  { pilot }: Proposal,
  { lifts, unproven, smallerForm, cultureGap }: PilotAdvice,
  names: FindingNames,
  { speech: { t, f, language } }: Context,
): readonly string[] {
  const lifted = CRITERIA.filter((criterion) => lifts[criterion].length > 0);
  return [
    ...(smallerForm === undefined ? [] : [describeSmallerForm(smallerForm, pilot.owner, names, language)]),
    ...(unproven.length === 0
      ? []
      : [t.advice.unproven({ questions: f.list(unproven), count: unproven.length })]),
    ...lifted.map((criterion) => describeLiftsOf(criterion, lifts[criterion], language)),
    ...(cultureGap ? [describeCultureGap(cultureGap, language)] : []),
  ];
}

/** What each proposal can do to become a better pilot; empty when all of them are good as they are. */
export function adviceList(
  advice: readonly (readonly [Proposal, PilotAdvice])[],
  names: FindingNames,
  context: Context,
): string {
  return advice
    .flatMap(([proposal, own]) =>
      sentences(proposal, own, names, context).map((sentence, index) =>
        hanging(index === 0 ? proposal.pilot.id : '', sentence, LABEL_WIDTH, context.terminal.columns),
      ),
    )
    .join('\n');
}
