import { criterionLine, type CriterionLine, type Link } from '../../../platform/views/index.js';
import { describeLiftList, type Speech } from '../../../platform/words/index.js';
import {
  CRITERIA,
  forTolerance,
  intensityOf,
  liftOf,
  periodAt,
  periodOfWeek,
  type CriterionAssessment,
  type Portfolio,
  type Proposal,
} from '../../../planning/index.js';
import { isChangeKnown } from '../../../pilots/index.js';

/** A proposal as if it were in the plan, beside the plan without it. */
export interface Tried {
  readonly proposal: Proposal;
  readonly portfolio: Portfolio;
  readonly without: Portfolio;
}

/** The column that says how a proposal stands, after every answer. */
export interface Standing {
  readonly criteria: readonly CriterionLine[];
  readonly board: readonly string[];
  readonly next?: Link;
}

export function standingOf(tried: Tried, speech: Speech): Standing {
  const { proposal, portfolio } = tried;
  return {
    criteria: CRITERIA.map((criterion) => lineOf(proposal.assessment.criteria[criterion], portfolio, speech)),
    board: boardLines(tried, speech),
  };
}

/** How many questions of the twenty are open. */
export function openQuestions({ assessment }: Proposal): number {
  return CRITERIA.flatMap((criterion) => assessment.criteria[criterion].questions).filter(
    ({ score }) => score === null,
  ).length;
}

function lineOf(assessed: CriterionAssessment, { settings }: Portfolio, speech: Speech): CriterionLine {
  const { t, language } = speech;
  const p = t.proposing;
  const open = assessed.questions.filter(({ score }) => score === null).length;
  const lifts = liftOf(assessed, settings);
  const listed = describeLiftList(lifts, language);
  const todo =
    open > 1
      ? p.openQuestions({ count: open })
      : lifts.length === 0
        ? undefined
        : lifts.length === 1
          ? p.oneMore({ lifts: listed })
          : p.more({ count: lifts.length, lifts: listed });
  return criterionLine(
    {
      criterion: assessed.criterion,
      verdict: assessed.verdict,
      score: t.pilotPages.score({
        verdict: t.terms.criterionVerdicts[assessed.verdict],
        sum: assessed.sum,
      }),
      ...(todo === undefined ? {} : { todo }),
    },
    t,
  );
}

/** Where it would stand on the board, and what that does to the owner's heat. */
function boardLines({ proposal, portfolio, without }: Tried, speech: Speech): readonly string[] {
  const { t, f } = speech;
  const p = t.proposing;
  const { pilot, phases } = proposal;
  if (!isChangeKnown(pilot)) return [p.boardUnknown];
  const [first] = phases;
  const start = first?.start ?? null;
  const period = start === null ? undefined : periodOfWeek(start);
  const inPlan = period !== undefined && period >= 0 && period < portfolio.grid.periods.length;
  const board = p.board({
    c: t.terms.cs[pilot.c],
    when: inPlan ? p.boardWhen({ quarter: f.quarter(periodAt(portfolio.grid, period)) }) : p.boardNoDate,
    intensity: intensityOf(pilot.phases[0]?.intensity ?? 1),
  });
  if (pilot.stopsAfterPhase1 !== undefined) return [board, p.boardParked];
  return [board, ...(inPlan ? heatLine({ proposal, portfolio, without }, period, speech) : [])];
}

function heatLine(
  { proposal, portfolio, without }: Tried,
  period: number,
  { t, f }: Speech,
): readonly string[] {
  const owner = portfolio.departments.get(proposal.pilot.owner);
  if (!owner) return [];
  const heat = ({ load }: Portfolio): number => load.heat.get(owner.id)?.[period] ?? 0;
  return [
    t.proposing.boardHeat({
      department: owner.name,
      from: f.number(heat(without), 2),
      to: f.degrees(heat(portfolio)),
      maximum: f.degrees(forTolerance(portfolio.settings['rise.maximum'], owner.tolerance)),
    }),
  ];
}
