import { CRITERIA, type Criterion, type Score } from '../pilots/pilot.js';
import { QUESTIONS } from './questions.js';

/** One answer of one assessor. "I do not know yet" counts for nothing, as a skipped question does. */
export interface AssessedAnswer {
  readonly answer: Score | null;
  /** Said so; without it null is a question that was skipped. */
  readonly unknown?: true;
  /** Why. */
  readonly reason?: string;
  /** What was seen: a text or an address. */
  readonly evidence?: string;
}

/** One assessor's answers by question: C1..C5, R1..R5, K1..K5, B1..B5. */
export type AnswerSheet = Readonly<Partial<Record<string, AssessedAnswer>>>;

/** Answers that were settled after disagreement, by question. */
export type SettledAnswers = Readonly<Partial<Record<string, Score>>>;

/** Answers this far apart have to be talked about (our own choice). */
const DISAGREEMENT = 2;

/** All questions in the order of the form, each with its criterion. */
export const QUESTION_LIST: readonly { readonly id: string; readonly criterion: Criterion }[] =
  CRITERIA.flatMap((criterion) => QUESTIONS[criterion].map(({ id }) => ({ id, criterion })));

/** What several assessors make of one question. */
export interface PanelQuestion {
  readonly question: string;
  readonly criterion: Criterion;
  /** What counts of each assessor's answer, in the order of the sheets. */
  readonly scores: readonly (Score | null)[];
  readonly lowest: Score | null;
  readonly highest: Score | null;
  readonly median: Score | null;
  readonly disagreement: boolean;
  readonly settled?: Score;
  /** The settled answer, else the median. */
  readonly result: Score | null;
}

/** What counts of an answer: a 2 or 3 without the evidence named is 1 ("bewijs ontbreekt", domain.md 3). */
export function scoreOf({ answer, evidence }: Pick<AssessedAnswer, 'answer' | 'evidence'>): Score | null {
  return answer !== null && answer > 1 && (evidence ?? '').trim() === '' ? 1 : answer;
}

/** The middle of the answers given; between two middle ones the mean, rounded down (domain.md 3). */
export function medianDown(scores: readonly (Score | null)[]): Score | null {
  const given = scores.filter((score) => score !== null).sort((one, other) => one - other);
  const upper = given[Math.floor(given.length / 2)];
  const lower = given[Math.floor((given.length - 1) / 2)];
  return lower === undefined || upper === undefined ? null : (Math.floor((lower + upper) / 2) as Score);
}

/** The answers of all assessors per question, with what counts and where they disagree. */
export function panelOutcome(
  sheets: readonly AnswerSheet[],
  settled: SettledAnswers = {},
): readonly PanelQuestion[] {
  return QUESTION_LIST.map(({ id, criterion }): PanelQuestion => {
    const scores = sheets.map((sheet) => scoreOf(sheet[id] ?? { answer: null }));
    const given = scores.filter((score) => score !== null);
    const lowest = given.length === 0 ? null : (Math.min(...given) as Score);
    const highest = given.length === 0 ? null : (Math.max(...given) as Score);
    const median = medianDown(scores);
    const own = settled[id];
    return {
      question: id,
      criterion,
      scores,
      lowest,
      highest,
      median,
      disagreement: lowest !== null && highest !== null && highest - lowest >= DISAGREEMENT,
      ...(own === undefined ? {} : { settled: own }),
      result: own ?? median,
    };
  });
}

/** Questions whose disagreement nobody has settled yet. */
export function unsettled(outcome: readonly PanelQuestion[]): readonly PanelQuestion[] {
  return outcome.filter(({ disagreement, settled }) => disagreement && settled === undefined);
}

/** The result per criterion: what `Pilot.assessed` holds. */
export function resultsOf(
  outcome: readonly PanelQuestion[],
): Readonly<Record<Criterion, readonly (Score | null)[]>> {
  const of = (wanted: Criterion): readonly (Score | null)[] =>
    outcome.filter(({ criterion }) => criterion === wanted).map(({ result }) => result);
  return {
    culture: of('culture'),
    resources: of('resources'),
    gain: of('gain'),
    scalability: of('scalability'),
  };
}
