/**
 * Six of the twenty questions follow from what a proposer fills in: money, hours, first result, measure, next steps and
 * gate (`auto` in domain.md 3; B3 counts the parts of the gate). Nobody is asked those twice. What was not filled in, and
 * what is still an example of the catalogue, is not answered.
 */
import { isExample } from '../catalogue/concept.js';
import type { Department } from '../organisation/organisation.js';
import type { Settings } from '../organisation/settings.js';
import type { Grid } from '../kernel/grid.js';
import {
  CRITERIA,
  type Pilot,
  type Score,
  type WrittenAnswer,
  type WrittenAnswers,
} from '../pilots/pilot.js';
import { planPhases } from '../pilots/planned-phase.js';
import { lowestLimit, type Form, type Limit } from './question.js';
import { QUESTIONS } from './questions.js';
import { QUESTION_LIST } from './panel.js';

/** Questions that are never asked as such. */
export const FORM_QUESTIONS = ['R1', 'R2', 'K1', 'K2', 'B1', 'B3'] as const;
type FormQuestion = (typeof FORM_QUESTIONS)[number];

const MOST: Score = 3;

/** What the proposal says of one question; null while it is not answered. */
export function answerOf(pilot: Pilot, question: string): Exclude<WrittenAnswer, number> {
  const place = placeOf(question);
  const written = place && (pilot.answers?.[place.criterion]?.[place.index] ?? null);
  return typeof written === 'number' ? { answer: written } : (written ?? null);
}

/** The same proposal with another answer to one question. */
export function withAnswer(pilot: Pilot, question: string, answer: WrittenAnswer): Pilot {
  const place = placeOf(question);
  if (!place) return pilot;
  const answers = Object.fromEntries(
    CRITERIA.map((criterion) => [
      criterion,
      QUESTIONS[criterion].map((_, index) =>
        criterion === place.criterion && index === place.index
          ? answer
          : (pilot.answers?.[criterion]?.[index] ?? null),
      ),
    ]),
  ) as unknown as WrittenAnswers;
  return { ...pilot, answers };
}

function placeOf(question: string) {
  const criterion = QUESTION_LIST.find(({ id }) => id === question)?.criterion;
  if (!criterion) return undefined;
  return { criterion, index: QUESTIONS[criterion].findIndex(({ id }) => id === question) };
}

/** What holds the answer to one question back, of what was filled in; undefined where nothing does. */
export function limitOf(question: string, form: Form): Limit | undefined {
  const place = placeOf(question);
  const limits = place && QUESTIONS[place.criterion][place.index]?.limits;
  return lowestLimit(limits?.(form) ?? []);
}

/** The highest answer that what was filled in allows. */
function allowed(question: FormQuestion, form: Form): Score {
  return limitOf(question, form)?.score ?? MOST;
}

type Reader = (form: Form) => WrittenAnswer;

function money(form: Form): WrittenAnswer {
  const { pilot } = form;
  const needed = pilot.phases[0]?.money;
  if (needed === undefined || isExample(pilot, 'phases[0].money')) return null;
  if (needed === 0) return MOST;
  const { money: committed, moneyCommitment, moneyBy = '' } = pilot.cover ?? {};
  if (moneyCommitment === undefined) return null;
  const nothing = moneyCommitment === 'none' || moneyCommitment === 'requested';
  return committed === undefined && !nothing ? null : { answer: allowed('R1', form), evidence: moneyBy };
}

/** Every department that puts hours in has to say how, and who promised them. */
function hours(form: Form): WrittenAnswer {
  const { pilot } = form;
  const fte = pilot.phases[0]?.fte ?? {};
  const { hoursCommitment = {}, hoursBy = {} } = pilot.cover ?? {};
  if (fte[pilot.owner] === undefined || isExample(pilot, 'phases[0].fte')) return null;
  const contributing = Object.keys(fte).filter((id) => (fte[id] ?? 0) > 0);
  if (contributing.length === 0) return MOST;
  const said = (id: string): boolean =>
    typeof hoursCommitment === 'string' || hoursCommitment[id] !== undefined;
  if (!contributing.every(said)) return null;
  const names = contributing.flatMap((id) => hoursBy[id]?.trim() || []);
  const evidence = names.length === contributing.length ? [...new Set(names)].join('; ') : '';
  return { answer: allowed('R2', form), evidence };
}

/** What is to be seen by then is typed with it, and is its evidence. */
function firstResult(form: Form): WrittenAnswer {
  const { pilot } = form;
  if (typeof pilot.firstResultWeeks !== 'number' || isExample(pilot, 'firstResultWeeks')) return null;
  return { answer: allowed('K1', form), evidence: answerOf(pilot, 'K1')?.evidence ?? '' };
}

function measure(form: Form): WrittenAnswer {
  const known = form.pilot.phases[0]?.measure;
  if (!known || isExample(form.pilot, 'phases[0].measure')) return null;
  return { answer: allowed('K2', form), evidence: known.owner ?? '' };
}

function followUp(form: Form): WrittenAnswer {
  const { pilot } = form;
  if (pilot.stopsAfterPhase1 !== undefined) return allowed('B1', form);
  const [, second] = pilot.phases;
  const said = second !== undefined && (Boolean(second.title?.trim()) || (second.widens ?? []).length > 0);
  return said && !isExample(pilot, 'phases[1].title') ? allowed('B1', form) : null;
}

/** 1 for a threshold, 2 with who decides, 3 with a stop rule; without a date it is decided when the phase ends. */
function gate({ pilot }: Form): WrittenAnswer {
  const { threshold, thresholds = [], decider, stopRule } = pilot.phases[0]?.gate ?? {};
  if (isExample(pilot, 'phases[0].gate')) return null;
  if (!threshold?.trim() && thresholds.length === 0) return null;
  if (!decider?.trim()) return 1;
  return stopRule?.trim() ? 3 : 2;
}

const READERS: Readonly<Record<FormQuestion, Reader>> = {
  R1: money,
  R2: hours,
  K1: firstResult,
  K2: measure,
  B1: followUp,
  B3: gate,
};

/** What the plan says that the answers are computed with. */
export interface FormSurroundings {
  readonly grid: Grid;
  readonly departments: readonly Department[];
  readonly settings: Settings;
}

/** The same proposal, with the questions answered that its own figures answer. */
export function withFormAnswers(pilot: Pilot, surroundings: FormSurroundings): Pilot {
  const { grid, settings, departments } = surroundings;
  const form = {
    pilot,
    grid,
    settings,
    phases: planPhases(grid, pilot),
    departments: new Map(departments.map((department) => [department.id, department])),
  };
  return FORM_QUESTIONS.reduce(
    (known, question) => withAnswer(known, question, READERS[question](form)),
    pilot,
  );
}
