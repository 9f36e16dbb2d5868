import type { Criterion, Lift } from '../../../planning/index.js';
import { format } from '../format.js';
import type { Language } from '../language.js';
import { words, type Words } from '../words.js';

type Questions = Words['scorecard']['questions'];

function liftText({ question, from, to, evidenceOnly }: Lift, { advice, scorecard }: Words): string {
  const asked = scorecard.questions[question as keyof Questions];
  if (evidenceOnly) return advice.liftEvidence({ question, evidence: asked.evidence });
  const answer = asked.answers[to];
  return from === null
    ? advice.liftOpen({ question, to, answer })
    : advice.lift({ question, from, to, answer });
}

/** The answers that lift a criterion, as an enumeration inside a sentence. */
function describeLiftList(lifts: readonly Lift[], language: Language): string {
  const said = words(language);
  return format(language).list(lifts.map((lift) => liftText(lift, said)));
}

/** The answers that lift a criterion to "voldoet", as one sentence beside it. */
export function describeLifts(lifts: readonly Lift[], language: Language): string {
  return words(language).advice.lifts({ lifts: describeLiftList(lifts, language) });
}

/** The same with the name of the criterion. */
export function describeLiftsOf(criterion: Criterion, lifts: readonly Lift[], language: Language): string {
  const { advice, terms } = words(language);
  return advice.liftsOf({
    criterion: terms.criteria[criterion].name,
    lifts: describeLiftList(lifts, language),
  });
}
