import { limitOf, type Lift, type LimitReason } from '../../../planning/index.js';
import type { Link } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { askedOf } from './questions/index.js';
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

/** Where a pilot that stops says so: what is asked about later phases is not asked of it. */
const FOLLOW_UP = 'vervolg';

/** What lifts a criterion, each as a way to the page where it is filled in; one way to each page. */
export function liftSteps(
  organisation: string,
  lifts: readonly Lift[],
  judged: Judged,
  speech: Speech,
): readonly Link[] {
  const steps = lifts.map((lift) => liftStep(organisation, lift, judged, speech));
  return [...new Map(steps.toReversed().map((step) => [step.href, step])).values()].toReversed();
}

/** One thing that lifts a criterion; no code of a question in it. */
function liftStep(organisation: string, lift: Lift, judged: Judged, speech: Speech): Link {
  const { proposal, portfolio } = judged;
  const { grid, departments, settings } = portfolio;
  const { pilot, phases } = proposal;
  const limit =
    lift.from === null ? undefined : limitOf(lift.question, { pilot, phases, grid, departments, settings });
  // A limit that allows the answer asked for is not what holds it back.
  const reason = limit && limit.score < lift.to ? limit.reason : undefined;
  const page = (reason && STEP_PAGES[reason]) ?? PAGES[lift.question] ?? lift.question;
  const asked = askedOf(pilot).find(({ id }) => id === page);
  const href = (id: string): string => proposalUrls.question(organisation, pilot.id, id);
  if (!asked)
    return { text: speech.t.findingTerms.limitRemedies['stops-after-phase-1'], href: href(FOLLOW_UP) };
  return { text: textOf(lift, reason, asked.heading(speech).title, speech), href: href(page) };
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
