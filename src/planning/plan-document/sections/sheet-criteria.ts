import { isUnproven, type CriterionAssessment, type QuestionScore } from '../../criteria/assessment.js';
import { liftOf } from '../../criteria/lift.js';
import { CRITERIA, type Criterion, type HoursCommitment, type Pilot } from '../../pilots/pilot.js';
import { stoppedOn } from '../../pilots/reached.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import { cell, type ListItem, type Row, type Table } from '../blocks.js';
import { anchorPart, type Draft, pilotAnchor } from '../draft.js';
import {
  chapter,
  count,
  date,
  euros,
  fte,
  liftsText,
  list,
  number,
  say,
  term,
  text,
  weeks,
  type Piece,
  type Say,
} from '../facts.js';
import { criterionMark } from './marks.js';
import { numberColumn, textColumn } from './tables.js';

const MOST_POINTS = 15;
/** Answers below this ask for a word of explanation. */
const SUFFICIENT = 2;
/** Low answers that are spelled out; the scorecard has them all. */
const NAMED = 2;

function names(criteria: readonly Criterion[]): Piece {
  return { kind: 'list', items: criteria.map((criterion) => term('criterion', criterion)), capital: true };
}

function criteriaCaption({ assessment }: Proposal): Say {
  const of = (verdict: string): readonly Criterion[] =>
    CRITERIA.filter((criterion) => assessment.criteria[criterion].verdict === verdict);
  const [failed, open, conditional] = [of('fail'), of('incomplete'), of('conditional')];
  if (open.length > 0) return say('sheet.criteriaOpen', { criteria: names(open), count: count(open.length) });
  if (failed.length > 0)
    return say('sheet.criteriaFail', { criteria: names(failed), count: count(failed.length) });
  if (conditional.length === 0) return say('sheet.criteriaPass');
  return say('sheet.criteriaConditional', { criteria: names(conditional), count: count(conditional.length) });
}

function lowAnswer({ question, score }: QuestionScore): Piece {
  return say('sheet.low', {
    question: term('question', question),
    answer: term('answer', `${question}:${String(score ?? 0)}`),
  });
}

/** Decisive questions first, then the lowest answers. */
function severityOf({ knockout, score }: QuestionScore): number {
  return (score ?? 0) + (knockout ? 0 : MOST_POINTS);
}

function answersSentences({ questions }: CriterionAssessment): readonly Piece[] {
  const open = questions.filter(({ score }) => score === null);
  const unproven = questions.filter(isUnproven);
  const low = questions.filter(
    (item) => item.score !== null && item.score < SUFFICIENT && !unproven.includes(item),
  );
  if (open.length === 0 && unproven.length === 0 && low.length === 0) return [say('sheet.noLow')];
  const worst = low.toSorted((one, other) => severityOf(one) - severityOf(other)).slice(0, NAMED);
  const rest = low.length - worst.length;
  return [
    ...worst.map(lowAnswer),
    ...(rest > 0 ? [say('sheet.moreLow', { count: count(rest), appendix: chapter('scorecards') })] : []),
    ...(unproven.length > 0
      ? [
          say('sheet.unproven', {
            questions: list(unproven.map(({ question }) => text(question))),
            count: count(unproven.length),
          }),
        ]
      : []),
    ...(open.length > 0 ? [say('sheet.unanswered', { count: count(open.length) })] : []),
  ];
}

function moneySentence({ cover, phases }: Pilot): readonly Piece[] {
  const needed = phases[0]?.money;
  const commitment = cover?.moneyCommitment;
  if (needed === undefined || commitment === undefined) return [];
  const word = term('commitment', commitment);
  if (cover?.money === undefined || cover.money === needed) {
    return [say('sheet.moneyNeeded', { needed: euros(needed), commitment: word })];
  }
  return [say('sheet.money', { needed: euros(needed), committed: euros(cover.money), commitment: word })];
}

function weakest(
  given: HoursCommitment | Readonly<Record<string, HoursCommitment>>,
): HoursCommitment | undefined {
  const order: readonly HoursCommitment[] = ['none', 'partial', 'verbal', 'written'];
  const all = typeof given === 'string' ? [given] : Object.values(given);
  return order.find((commitment) => all.includes(commitment));
}

function hoursSentence({ cover, phases }: Pilot): readonly Piece[] {
  const hours = Object.values(phases[0]?.fte ?? {}).reduce((sum, value) => sum + value, 0);
  const commitment = cover?.hoursCommitment === undefined ? undefined : weakest(cover.hoursCommitment);
  if (hours === 0 || commitment === undefined) return [];
  return [say('sheet.hours', { fte: fte(hours), commitment: term('commitment', commitment) })];
}

function factSentences(criterion: Criterion, pilot: Pilot): readonly Piece[] {
  if (criterion === 'resources') return [...moneySentence(pilot), ...hoursSentence(pilot)];
  if (criterion === 'gain' && typeof pilot.firstResultWeeks === 'number')
    return [say('sheet.result', { weeks: weeks(pilot.firstResultWeeks) })];
  if (criterion === 'scalability' && pilot.phases.length > 0)
    return [say('sheet.phases', { phases: count(pilot.phases.length) })];
  return [];
}

/** The four criteria with their verdict, points and reason. */
export function criteriaTable({ portfolio }: Draft, proposal: Proposal): Table {
  const { pilot, assessment } = proposal;
  return {
    kind: 'table',
    id: anchorPart(pilotAnchor(pilot.id), 'criteria'),
    caption: criteriaCaption(proposal),
    look: 'plain',
    columns: [
      textColumn(say('label.criterion')),
      textColumn(say('label.verdict')),
      numberColumn(say('label.points')),
      textColumn(say('label.reason')),
    ],
    rows: CRITERIA.map((criterion): Row => {
      const own = assessment.criteria[criterion];
      const lifts = liftOf(own, portfolio.settings);
      return {
        kind: 'plain',
        cells: [
          cell(term('criterion', criterion)),
          cell(term('criterionVerdict', own.verdict), { mark: criterionMark(own.verdict) }),
          cell(say('label.pointsOf', { sum: number(own.sum, 0), most: number(MOST_POINTS, 0) })),
          {
            content: [
              { kind: 'sentences', items: [...factSentences(criterion, pilot), ...answersSentences(own)] },
              ...(lifts.length > 0 ? [liftsText(lifts)] : []),
            ],
          },
        ],
      };
    }),
  };
}

function written({
  text: what,
  owner,
  due,
}: {
  readonly text: string;
  readonly owner?: string;
  readonly due?: string;
}): Piece {
  const condition = text(what);
  if (owner !== undefined && due !== undefined)
    return say('sheet.conditionFull', { text: condition, owner: text(owner), due: date(due) });
  if (owner !== undefined) return say('sheet.conditionOwner', { text: condition, owner: text(owner) });
  return due === undefined
    ? say('sheet.condition', { text: condition })
    : say('sheet.conditionDue', { text: condition, due: date(due) });
}

/** What a conditional criterion lacks, computed when nobody wrote a condition down. */
function computed(
  draft: Draft,
  { criterion, verdict, sum, questions }: CriterionAssessment,
): readonly Piece[] {
  const { settings } = draft.portfolio;
  if (verdict !== 'conditional') return [];
  const needed = settings['criterion.passFrom'];
  const decisive = questions.filter(
    ({ knockout, score }) => knockout && score !== null && score < settings['criterion.passKnockout'],
  );
  return [
    ...decisive.map(({ question, score }) =>
      say('sheet.needKnockout', {
        question: term('question', question),
        answer: term('answer', `${question}:${String(score ?? 0)}`),
        better: term('answer', `${question}:${String(settings['criterion.passKnockout'])}`),
      }),
    ),
    ...(sum < needed
      ? [
          say('sheet.needPoints', {
            criterion: { kind: 'term', group: 'criterion', value: criterion, capital: true },
            sum: number(sum, 0),
            needed: number(needed, 0),
          }),
        ]
      : []),
  ];
}

export function conditionItems(draft: Draft, proposal: Proposal): readonly ListItem[] {
  const { pilot, assessment } = proposal;
  // Nobody has to meet anything for a pilot that was stopped.
  if (stoppedOn(proposal) !== undefined) return [];
  const own = (pilot.conditions ?? []).map(written);
  const open =
    own.length > 0 ? [] : CRITERIA.flatMap((criterion) => computed(draft, assessment.criteria[criterion]));
  return [...own, ...open].map((sentence) => ({ sentences: [sentence] }));
}
