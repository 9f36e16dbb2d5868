import { limitOf, type Lift, type LimitReason } from '../../../planning/index.js';
import type { Link } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { PROPOSAL_QUESTIONS } from './questions/index.js';
import type { Tried } from './tried.js';
import { proposalUrls } from './urls.js';

/** The pages where the six questions are filled in that nobody is asked as such. */
const PAGES: Readonly<Record<string, string>> = {
  R1: 'geld',
  R2: 'uren',
  K1: 'eerste-resultaat',
  K2: 'maat',
  B1: 'vervolg',
  B3: 'poort',
};

/** What is missing of the next steps is filled in where those steps are. */
const STEP_PAGES: Partial<Record<LimitReason, string>> = {
  'only-phase-2': 'fase-3',
  'follow-up-bare': 'fase-2',
  'follow-up-half': 'fase-3',
};

/** A proposal beside the plan that it is judged in. */
export type Judged = Pick<Tried, 'proposal' | 'portfolio'>;

/** One thing that lifts a criterion, as a way to the page where it is filled in; no code of a question in it. */
export function liftStep(
  organisation: string,
  lift: Lift,
  { proposal, portfolio }: Judged,
  speech: Speech,
): Link {
  const { grid, departments, settings } = portfolio;
  const form = { pilot: proposal.pilot, phases: proposal.phases, grid, departments, settings };
  const limit = lift.from === null ? undefined : limitOf(lift.question, form);
  // A limit that allows the answer asked for is not what holds it back.
  const reason = limit && limit.score < lift.to ? limit.reason : undefined;
  const page = (reason && STEP_PAGES[reason]) ?? PAGES[lift.question] ?? lift.question;
  const asked = PROPOSAL_QUESTIONS.find(({ id }) => id === page);
  const title = asked?.heading(speech).title ?? '';
  return {
    text: textOf(lift, reason, title, speech),
    href: proposalUrls.question(organisation, proposal.pilot.id, page),
  };
}

function textOf(
  { question, from, to, evidenceOnly }: Lift,
  reason: LimitReason | undefined,
  title: string,
  { t }: Speech,
): string {
  const { lift } = t.proposing;
  const proofs: Readonly<Record<string, string | undefined>> = t.proposing.proofs;
  const { answers, evidence } = t.scorecard.questions[question as keyof typeof t.scorecard.questions];
  if (reason !== undefined) return t.findingTerms.limitRemedies[reason];
  if (evidenceOnly) return proofs[question] ?? lift.proof({ evidence, title });
  return from === null && to === 0 ? lift.open({ title }) : lift.atLeast({ title, answer: answers[to] });
}
