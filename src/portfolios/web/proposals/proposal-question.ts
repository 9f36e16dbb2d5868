import { createHash } from 'node:crypto';
import type { FieldError, FormClass, FormFields, RawValues } from '../../../platform/forms/index.js';
import { rawValues } from '../../../platform/forms/index.js';
import type { ChoiceField, Select, TextArea, TextField } from '../../../platform/views/index.js';
import type { Language, Speech } from '../../../platform/words/index.js';
import {
  isExample,
  type Department,
  type LongTermGoal,
  type PeriodId,
  type Pilot,
} from '../../../planning/index.js';

/** The seven parts of a proposal, in the order in which they are offered (screens.md 6). */
export const TASKS = ['idea', 'place', 'fit', 'means', 'gain', 'followUp', 'decide'] as const;
export type TaskId = (typeof TASKS)[number];

/** What a question is asked with, beside the proposal itself. */
export interface Asking {
  readonly pilot: Pilot;
  readonly departments: readonly Department[];
  /** Departments that this person may propose for. */
  readonly choices: readonly Department[];
  readonly goals: readonly LongTermGoal[];
  /** Quarters of the plan. */
  readonly periods: readonly PeriodId[];
  /** The quarter of today: nobody is offered an earlier one. */
  readonly quarter: PeriodId;
}

/** One thing on a page: exactly one of these. */
export type QuestionPart =
  | { readonly field: TextField }
  | { readonly textarea: TextArea }
  | { readonly select: Select }
  | { readonly radios: ChoiceField }
  | { readonly checkboxes: ChoiceField }
  | { readonly group: QuestionGroup };

/** Fields that belong together, with what goes along unseen. */
export interface QuestionGroup {
  readonly legend: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly parts: readonly QuestionPart[];
}

/** What stands in the fields of a page, by name; undefined where nothing does. */
export type Values = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** One page of the form: what it accepts, what it keeps, how it looks, and what comes of it in words. */
interface QuestionOf<Form extends object> {
  /** Its part of the address. */
  readonly id: string;
  readonly task: TaskId;
  readonly form: new () => Form;
  /** Places of values that may come from the catalogue; saving the page confirms them. */
  readonly examples?: readonly string[];
  /** Names of the fields that make it answered. */
  readonly needed: (pilot: Pilot) => readonly string[];
  /** False when the question does not arise; then it is left out of the list. */
  readonly isAsked?: (pilot: Pilot) => boolean;
  readonly heading: (speech: Speech) => { readonly title: string; readonly lead?: string };
  readonly help: (speech: Speech) => { readonly good: string; readonly bad: string };
  readonly values: (pilot: Pilot) => Values;
  readonly change: (pilot: Pilot, answers: Form) => Pilot;
  /** What class-validator cannot see: a choice that is not offered here. */
  readonly problems?: (answers: Form, asking: Asking) => readonly FieldError[];
  readonly parts: (fields: FormFields, asking: Asking, speech: Speech) => readonly QuestionPart[];
  /** The catalogue's value is not in a field of the page, so the page says what it is. */
  readonly unseen?: boolean;
  /** The answer in words, line by line; none when it is not answered. */
  readonly told: (asking: Asking, speech: Speech) => readonly string[];
}

export type ProposalQuestion = Omit<QuestionOf<object>, 'form'> & { readonly form: FormClass<object> };

/** Ties a page to the class of its form, and forgets which class that was. */
export function question<Form extends object>(page: QuestionOf<Form>): ProposalQuestion {
  return page as unknown as ProposalQuestion;
}

export type QuestionState = 'open' | 'begun' | 'done';

/** A value that is still the catalogue's is no answer yet. */
export function stateOf({ needed, values, examples = [] }: ProposalQuestion, pilot: Pilot): QuestionState {
  const known = values(pilot);
  const names = needed(pilot);
  const filled = names.filter((name) => isFilled(known[name]));
  const confirmed = !examples.some((place) => isExample(pilot, place));
  if (filled.length === names.length && confirmed) return 'done';
  return filled.length > 0 ? 'begun' : 'open';
}

function isFilled(value: Values[string]): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** The values as a person would type them. */
export function typed({ values }: ProposalQuestion, pilot: Pilot, language: Language): RawValues {
  return rawValues(values(pilot), language);
}

/** Differs when one of the page's own answers does: what other pages ask may change meanwhile. */
export function fingerprint({ values }: ProposalQuestion, pilot: Pilot): string {
  return createHash('sha256')
    .update(JSON.stringify(values(pilot)))
    .digest('hex')
    .slice(0, 16);
}

/** The same proposal, with these answers; values of the catalogue that were saved, or changed, are no example any more. */
export function withAnswers(
  page: ProposalQuestion,
  pilot: Pilot,
  answers: object,
  { confirm }: { readonly confirm: boolean },
): Pilot {
  const changed = page.change(pilot, answers);
  const { startedFrom } = changed;
  if (!startedFrom) return changed;
  const examples = startedFrom.examples.filter(
    (place) =>
      !(page.examples ?? []).includes(place) ||
      (!confirm && valueAt(pilot, place) === valueAt(changed, place)),
  );
  return { ...changed, startedFrom: { ...startedFrom, examples } };
}

/** What stands at `title` or `phases[0].money`, as text. */
function valueAt(pilot: Pilot, place: string): string {
  const [, index, name] = /^phases\[(\d+)\]\.(\w+)$/.exec(place) ?? [];
  const holder: unknown = index === undefined ? pilot : pilot.phases[Number(index)];
  return JSON.stringify((holder as Record<string, unknown> | undefined)?.[name ?? place] ?? null);
}
