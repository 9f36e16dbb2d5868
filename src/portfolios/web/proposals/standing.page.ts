import { criterionLine, type CriterionLine, type Link } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
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
import { liftSteps, type Judged } from './lift-steps.js';
import type { Tried } from './tried.js';

/** The column that says how a proposal stands, after every answer. */
export interface Standing {
  readonly criteria: readonly CriterionLine[];
  readonly board: readonly string[];
  readonly next?: Link;
}

export function standingOf(organisation: string, tried: Tried, speech: Speech): Standing {
  const { criteria } = tried.proposal.assessment;
  return {
    criteria: CRITERIA.map((criterion) => lineOf(organisation, criteria[criterion], tried, speech)),
    board: boardLines(tried, speech),
  };
}

/** How many questions of the twenty are open. */
export function openQuestions({ assessment }: Proposal): number {
  return CRITERIA.flatMap((criterion) => assessment.criteria[criterion].questions).filter(
    ({ score }) => score === null,
  ).length;
}

function lineOf(
  organisation: string,
  assessed: CriterionAssessment,
  tried: Tried,
  speech: Speech,
): CriterionLine {
  const { t } = speech;
  return criterionLine(
    {
      criterion: assessed.criterion,
      verdict: assessed.verdict,
      score: t.pilotPages.score({
        verdict: t.terms.criterionVerdicts[assessed.verdict],
        sum: assessed.sum,
      }),
      ...missingOf(organisation, assessed, tried, speech),
    },
    t,
  );
}

/** How many questions are open; or, when one is at most, what lifts the criterion. */
function missingOf(
  organisation: string,
  assessed: CriterionAssessment,
  judged: Judged,
  speech: Speech,
): Pick<CriterionLine, 'todo' | 'steps'> {
  const p = speech.t.proposing;
  const open = assessed.questions.filter(({ score }) => score === null).length;
  if (open > 1) return { todo: p.openQuestions({ count: open }) };
  const lifts = liftOf(assessed, judged.portfolio.settings);
  if (lifts.length === 0) return {};
  const steps = liftSteps(organisation, lifts, judged, speech);
  return { todo: p.more({ count: steps.length }), steps };
}

/** The same in one sentence, for a page that is not about changing it; undefined when nothing is missing. */
export function missingSentence(
  assessed: CriterionAssessment,
  judged: Judged,
  speech: Speech,
): string | undefined {
  const { todo, steps = [] } = missingOf('', assessed, judged, speech);
  if (todo === undefined || steps.length === 0) return todo;
  return `${todo} ${steps.map(({ text }) => text).join('; ')}.`;
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
