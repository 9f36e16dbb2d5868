import {
  panelOutcome,
  resultsOf,
  unsettled,
  type AnswerSheet,
  type AssessedAnswers,
  type PanelQuestion,
} from '../../planning/index.js';
import type { AssessmentRoundRow } from '../store/assessment-round.entity.js';
import type { AssessmentRow } from '../store/assessment.entity.js';
import type { SettledAnswerRow } from '../store/settled-answer.entity.js';

/** What one person sent in. */
export interface SubmittedSheet {
  readonly personId: string | null;
  readonly name: string;
  readonly sheet: AnswerSheet;
  /** Moment in UTC, ISO-8601. */
  readonly at: string;
}

/** A round of assessments of one pilot. */
export interface Round {
  readonly number: number;
  /** Absent while people may still send in their answers. */
  readonly closed?: { readonly by: string; readonly at: string };
  readonly submitted: readonly SubmittedSheet[];
  /** People who began and did not send in. */
  readonly drafts: number;
  readonly outcome: readonly PanelQuestion[];
  readonly settled: readonly SettledAnswerRow[];
  /** Closed, and every disagreement settled: its answers count. */
  readonly complete: boolean;
}

/** Rows about one pilot, of all its rounds. */
export interface PanelRows {
  readonly rounds: readonly AssessmentRoundRow[];
  readonly assessments: readonly AssessmentRow[];
  readonly settled: readonly SettledAnswerRow[];
}

function roundOf({ rounds, assessments, settled }: PanelRows, number: number): Round {
  const closing = rounds.find((round) => round.number === number);
  const own = assessments.filter(({ round }) => round === number);
  const submitted = own.flatMap(({ personId, personName, sheet, submittedAt }): readonly SubmittedSheet[] =>
    submittedAt === null ? [] : [{ personId, name: personName, sheet, at: submittedAt }],
  );
  const answers = settled.filter(({ round }) => round === number);
  const outcome = panelOutcome(
    submitted.map(({ sheet }) => sheet),
    Object.fromEntries(answers.map(({ question, answer }) => [question, answer])),
  );
  return {
    number,
    ...(closing ? { closed: { by: closing.closedByName, at: closing.closedAt } } : {}),
    submitted,
    drafts: own.length - submitted.length,
    outcome,
    settled: answers,
    complete: closing !== undefined && unsettled(outcome).length === 0,
  };
}

/** The rounds that were closed, the first one first, and behind them the one that is open. */
export function roundsOf(rows: PanelRows): { readonly closed: readonly Round[]; readonly open: Round } {
  const closed = rows.rounds.map(({ number }) => roundOf(rows, number));
  return { closed, open: roundOf(rows, closed.length + 1) };
}

/** Those that were sent in before the proposal was last edited: they are about an older form. */
export function onOlderForm({ submitted }: Round, editedAt: string): readonly SubmittedSheet[] {
  return submitted.filter(({ at }) => at < editedAt);
}

/** The answers that count: of the latest round that is complete. Undefined while there is none. */
export function countingAnswers(rows: PanelRows): AssessedAnswers | undefined {
  const round = roundsOf(rows).closed.findLast(({ complete }) => complete);
  return round && resultsOf(round.outcome);
}
