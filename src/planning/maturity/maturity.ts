import type { Settings } from '../organisation/settings.js';

/** Phase of the Social Business Roadmap: 0 not begun, 1 Presence, 2 Dialogue, 3 Engagement, 4 Social business. */
export type RoadmapPhase = 0 | 1 | 2 | 3 | 4;

/** Outcome of the self-assessment (domain.md 5.5; D). */
export interface Maturity {
  readonly phase: RoadmapPhase;
  /** Mean answer, 0..4, not rounded. */
  readonly mean: number;
  /** The two questions with the lowest answers (remmende factoren), "M7"; of equals the first asked. */
  readonly inhibitors: readonly string[];
}

const PHASES = [4, 3, 2, 1] as const;
const INHIBITORS = 2;

/** Mean of the answers M1..M12; null when the self-assessment was not done. */
export function meanAnswer(answers: readonly number[] = []): number | null {
  return answers.length === 0 ? null : answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
}

/** The highest phase that enough answers reach, and what holds the organisation back; null without answers. */
export function assessMaturity(answers: readonly number[] | undefined, settings: Settings): Maturity | null {
  const mean = meanAnswer(answers);
  if (answers === undefined || mean === null) return null;
  const enough = settings['maturity.answersFrom'];
  const phase = PHASES.find((level) => answers.filter((answer) => answer >= level).length >= enough) ?? 0;
  const inhibitors = answers
    .map((answer, index) => ({ answer, question: `M${String(index + 1)}` }))
    .toSorted((one, other) => one.answer - other.answer)
    .slice(0, INHIBITORS)
    .map(({ question }) => question);
  return { phase, mean, inhibitors };
}
