import type { Settings } from '../organisation/settings.js';
import type { Score } from '../pilots/pilot.js';
import { isUnproven, type CriterionAssessment, type QuestionScore } from './assessment.js';

/** One answer that has to become higher. */
export interface Lift {
  /** C1..C5, R1..R5, K1..K5, B1..B5. */
  readonly question: string;
  /** What counts now; null when not answered. */
  readonly from: Score | null;
  readonly to: Score;
  /** The answer itself is high enough; only its evidence is missing. */
  readonly evidenceOnly: boolean;
}

const MOST = 3;

interface Choice {
  readonly asked: QuestionScore;
  readonly index: number;
  readonly from: number;
  target: number;
}

/** What has to change whatever else does: an open question, and a decisive one that is too low. */
function leastOf({ score, knockout }: QuestionScore, passKnockout: number): number | undefined {
  const least = knockout ? passKnockout : 0;
  if (score === null) return least;
  return score < least ? least : undefined;
}

/** Most room first; of equals the one that only lacks evidence, then the first asked. */
function roomier(one: Choice, other: Choice): number {
  return (
    one.from - other.from ||
    Number(isUnproven(other.asked)) - Number(isUnproven(one.asked)) ||
    one.index - other.index
  );
}

/** As few answers as possible: those that must change, then the ones with most room until the sum can be reached. */
function choose(choices: readonly Choice[], passFrom: number): Choice[] {
  const chosen = choices.filter(({ asked, target }) => asked.score === null || target > asked.score);
  const others = choices.filter((choice) => !chosen.includes(choice)).toSorted(roomier);
  const reach = (): number =>
    choices.reduce((sum, choice) => sum + (chosen.includes(choice) ? MOST : choice.target), 0);
  while (reach() < passFrom) {
    const next = others.shift();
    if (!next) break;
    next.target += 1;
    chosen.push(next);
  }
  return chosen;
}

/** Cheapest first: up to what was answered already, since that only asks for evidence; then the lowest. */
function nextToRaise(chosen: readonly Choice[]): Choice | undefined {
  const open = chosen.filter(({ target }) => target < MOST);
  const proof = open.filter(({ asked, target }) => isUnproven(asked) && target < (asked.stated ?? 0));
  return (proof.length > 0 ? proof : open).toSorted(
    (one, other) => one.target - other.target || one.index - other.index,
  )[0];
}

function raise(choices: readonly Choice[], chosen: readonly Choice[], passFrom: number): void {
  const sum = (): number => choices.reduce((total, { target }) => total + target, 0);
  while (sum() < passFrom) {
    const next = nextToRaise(chosen);
    if (!next) return;
    next.target += 1;
  }
}

/**
 * The smallest set of answers that lifts a criterion to "voldoet": as few answers as possible, and of those as few
 * points as possible. Empty when it passes already. An open question counts as one that has to be answered.
 */
export function liftOf({ questions, verdict }: CriterionAssessment, settings: Settings): readonly Lift[] {
  if (verdict === 'pass') return [];
  const passFrom = settings['criterion.passFrom'];
  const passKnockout = settings['criterion.passKnockout'];
  const choices = questions.map((asked, index): Choice => {
    const from = asked.score ?? 0;
    return { asked, index, from, target: leastOf(asked, passKnockout) ?? from };
  });
  const chosen = choose(choices, passFrom);
  raise(choices, chosen, passFrom);
  return chosen
    .toSorted((one, other) => one.index - other.index)
    .map(({ asked, target }) => ({
      question: asked.question,
      from: asked.score,
      to: target as Score,
      evidenceOnly: isUnproven(asked) && target <= (asked.stated ?? 0),
    }));
}
