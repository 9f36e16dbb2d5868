import { isExample } from '../../../planning/index.js';
import { FormFields, type FormState } from '../../../platform/forms/index.js';
import { definePage, type Link, type Notice, type PageModel } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  fingerprint,
  TASKS,
  typed,
  type Asking,
  type ProposalQuestion,
  type QuestionPart,
} from './proposal-question.js';
import { askedIn, askedOf } from './questions/index.js';
import { standingOf, type Standing } from './standing.page.js';
import type { Tried } from './tried.js';
import { BACK_TO_CHECK, proposalUrls } from './urls.js';

export interface QuestionPageModel extends PageModel {
  readonly back: Link;
  readonly eyebrow: string;
  readonly heading: string;
  readonly lead?: string;
  readonly notice?: Notice;
  readonly good: string;
  readonly bad: string;
  readonly form: {
    readonly action: string;
    readonly autosave: string;
    readonly seen: string;
    readonly parts: readonly QuestionPart[];
  };
  /** After the script saved something: "Bewaard op 11 juni 2026 om 9.42 uur". */
  readonly saved?: string;
  readonly standing: Standing;
}

export const questionPage = definePage<QuestionPageModel>('portfolios/proposal-question');

export interface QuestionInput {
  readonly organisation: string;
  readonly question: ProposalQuestion;
  readonly asking: Asking;
  readonly tried: Tried;
  /** As typed, after a mistake; else what is kept is shown. */
  readonly form?: FormState;
  /** Fingerprint of the answer that the form was filled from, after a mistake. */
  readonly seen?: string;
  readonly toCheck: boolean;
  /** Moment of saving, in UTC, ISO-8601. */
  readonly savedAt?: string;
}

/** One question of a proposal, with help, and how the proposal stands beside it. */
export function questionModel(input: QuestionInput, speech: Speech): QuestionPageModel {
  const { organisation, question, asking, form, toCheck } = input;
  const { pilot } = asking;
  const { t, f, language } = speech;
  const fields = new FormFields(form ?? { values: typed(question, pilot, language), errors: [] }, t);
  const parts = question.parts(fields, asking, speech);
  const { title, lead } = question.heading(speech);
  const help = question.help(speech);
  return {
    title,
    autosave: true,
    back: backOf(input, speech),
    eyebrow: eyebrowOf(question, asking, speech),
    heading: title,
    ...(lead === undefined ? {} : { lead }),
    ...noticeOf(input, speech),
    good: help.good,
    bad: help.bad,
    form: {
      action: proposalUrls.question(organisation, pilot.id, question.id, toCheck ? BACK_TO_CHECK : ''),
      autosave: proposalUrls.autosave(organisation, pilot.id, question.id),
      seen: input.seen ?? fingerprint(question, pilot),
      parts,
    },
    ...(input.savedAt === undefined
      ? {}
      : { saved: t.proposing.savedAt({ moment: f.moment(input.savedAt) }) }),
    standing: standingOf(organisation, input.tried, speech),
    ...fields.errorSummary(),
  };
}

/** The answer in words, for a row of a list; "Niet ingevuld" when there is none. */
export function linesOf(
  lines: readonly string[],
  { t }: Speech,
): { readonly value: string; readonly more?: readonly string[] } {
  const [value = t.proposing.notFilledIn, ...more] = lines;
  return more.length === 0 ? { value } : { value, more };
}

function noticeOf({ question, asking }: QuestionInput, speech: Speech): { readonly notice?: Notice } {
  const examples = (question.examples ?? []).some((place) => isExample(asking.pilot, place));
  if (!examples) return {};
  const value = question.unseen === true ? question.told(asking, speech).join(' · ') : '';
  return {
    notice: { kind: 'info', text: speech.t.proposing.examplesHere, ...(value === '' ? {} : { more: value }) },
  };
}

function backOf({ organisation, question, asking: { pilot }, toCheck }: QuestionInput, { t }: Speech): Link {
  const p = t.proposing;
  if (toCheck) return { text: p.backToCheck, href: proposalUrls.check(organisation, pilot.id) };
  const asked = askedOf(pilot);
  const previous = asked[asked.findIndex(({ id }) => id === question.id) - 1];
  return previous
    ? { text: p.backToQuestion, href: proposalUrls.question(organisation, pilot.id, previous.id) }
    : { text: p.backToTasks, href: proposalUrls.proposal(organisation, pilot.id) };
}

function eyebrowOf({ id, task }: ProposalQuestion, { pilot }: Asking, { t }: Speech): string {
  const asked = askedIn(pilot, task);
  return t.proposing.question({
    title: pilot.title,
    task: TASKS.indexOf(task) + 1,
    tasks: TASKS.length,
    name: t.proposing.tasks[task],
    number: asked.findIndex((one) => one.id === id) + 1,
    count: asked.length,
  });
}

/** Where to go after a page was kept: the next question, or the page with all answers. */
export function afterQuestion(
  organisation: string,
  { id }: ProposalQuestion,
  asking: Pick<Asking, 'pilot'>,
  toCheck: boolean,
): string {
  const { pilot } = asking;
  const asked = askedOf(pilot);
  const next = asked[asked.findIndex((one) => one.id === id) + 1];
  return toCheck || !next
    ? proposalUrls.check(organisation, pilot.id)
    : proposalUrls.question(organisation, pilot.id, next.id);
}
