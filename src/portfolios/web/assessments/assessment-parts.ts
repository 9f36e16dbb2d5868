import type { Breadcrumbs, CriterionLine, Fact } from '../../../platform/views/index.js';
import { criterionLine } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { CRITERIA, type Assessment, type Pilot } from '../../../planning/index.js';
import { LEAST_ASSESSORS, onOlderForm, type Panel, type Round } from '../../../pilots/index.js';
import { portfolioUrls } from '../urls.js';

export function crumbs(organisation: string, pilot: Pilot, { t }: Speech): Breadcrumbs {
  return {
    items: [
      { text: t.menu.pilots, href: portfolioUrls.pilots(organisation) },
      { text: pilot.title, href: portfolioUrls.pilot(organisation, pilot.id) },
    ],
  };
}

/** Which round, whether it is open, and how many are ready; never who or what. */
export function roundFacts({ number, closed, submitted, drafts }: Round, { t, f }: Speech): readonly Fact[] {
  const a = t.assessmentPages;
  const state = closed ? a.stateClosed({ by: closed.by, moment: f.moment(closed.at) }) : a.stateOpen;
  return [
    { term: a.round, value: f.number(number) },
    { term: a.state, value: state },
    { term: a.submitted, value: a.people({ count: submitted.length }) },
    ...(drafts > 0 ? [{ term: a.drafts, value: f.number(drafts) }] : []),
  ];
}

/** The form with which the one who leads closes the open round. */
export interface Closing {
  readonly action: string;
  readonly round: number;
  /** Says why it cannot be closed yet; then there is no button. */
  readonly tooFew?: string;
}

export function closing(
  organisation: string,
  { pilot, open, mayLead }: Panel,
  { t }: Speech,
): { readonly closing?: Closing } {
  if (!mayLead) return {};
  const enough = open.submitted.length >= LEAST_ASSESSORS;
  return {
    closing: {
      action: portfolioUrls.closeRound(organisation, pilot.id),
      round: open.number,
      ...(enough ? {} : { tooFew: t.assessmentPages.tooFew({ count: LEAST_ASSESSORS }) }),
    },
  };
}

/** The four verdicts: no average hides a criterion that fails. */
export function resultLines({ criteria }: Assessment, { t }: Speech): readonly CriterionLine[] {
  return CRITERIA.map((criterion) => {
    const { verdict, sum } = criteria[criterion];
    const score = t.pilotPages.score({ verdict: t.terms.criterionVerdicts[verdict], sum });
    return criterionLine({ criterion, verdict, score }, t);
  });
}

/** Says that the proposal was edited after people judged it; undefined when all is about the form as it is. */
export function olderFormText({ editedAt }: Panel, round: Round, { t, f }: Speech): string | undefined {
  const count = onOlderForm(round, editedAt).length;
  return count === 0 ? undefined : t.assessmentPages.olderForm({ count, date: f.dayOf(editedAt) });
}

/** The round whose answers count in the verdict; undefined while there is none. */
export function countingRound({ closed }: Panel): Round | undefined {
  return closed.findLast(({ complete }) => complete);
}
