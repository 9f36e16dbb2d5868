import { daysBetween, isIsoDate } from '../../planning/index.js';
import type { FormPageModel, FormPart, OneFormPage } from '../views/form-page.js';
import type { Notice } from '../views/parts/models.js';
import type { Speech } from '../words/index.js';
import {
  compareParts,
  differs,
  type Compared,
  type ComparedList,
  type ComparedValue,
  type Side,
} from './compare-fields.js';
import { parseNumber } from './parse-input.js';
import { wordDifference } from './word-difference.js';

/** Above a page that shows how things are now, since somebody changed them after this person looked. */
export function changedMeanwhile({ t }: Speech): Notice {
  return { kind: 'warning', text: t.forms.changedMeanwhile };
}

interface ConflictInput {
  /** Name of the page that the form is on. */
  readonly title: string;
  /** Where the form is sent to, and what goes along: the version that is stored now, among others. */
  readonly action: string;
  readonly hidden: readonly HiddenField[];
  readonly fields: readonly Compared[];
  /** To what is stored now, for who lets go of the own change. */
  readonly back: { readonly text: string; readonly href: string };
  /** For a form that is not saved at once: what its button does. It is shown before it is saved, so it can be adjusted there. */
  readonly save?: string;
}

interface HiddenField {
  readonly name: string;
  readonly value: string;
}

/** Of a page with one form: that page filled with what this person typed, and with what is stored now. */
export function pageConflict(
  mine: ConflictingPage,
  { title, head, back, form }: ConflictingPage,
  speech: Speech,
): FormPageModel {
  return conflictModel(
    {
      title: head.eyebrow === undefined ? title : `${head.eyebrow} · ${title}`,
      action: form.action,
      hidden: form.fields ?? [],
      fields: compareParts(mine.form.parts, form.parts, speech),
      back,
    },
    speech,
  );
}

/** What a page with one form has to have for that. */
export type ConflictingPage = Pick<OneFormPage, 'title' | 'head' | 'back' | 'form'>;

/**
 * Somebody else was first: for each field that differs both values with their difference, and a choice. Choosing is
 * sending the value itself, so a form needs nothing to be resolved this way.
 */
export function conflictModel(input: ConflictInput, speech: Speech): FormPageModel {
  const { forms } = speech.t;
  const different = input.fields.filter(differs);
  const same = input.fields.filter((field) => !differs(field));
  const head = { eyebrow: input.title, heading: forms.conflictTitle };
  if (different.length === 0)
    return {
      title: forms.conflictTitle,
      settled: true,
      head: { ...head, lead: forms.conflictNone },
      links: [input.back],
    };
  const look = { text: forms.conflictLook, name: '_tonen', value: 'true', second: true };
  return {
    title: forms.conflictTitle,
    head: { ...head, lead: forms.conflictLead({ count: different.length }) },
    warning: { kind: 'warning', text: forms.conflict },
    form: {
      action: input.action,
      parts: different.map((field) => ('options' in field ? ticks(field, speech) : choice(field, speech))),
      fields: [...input.hidden, ...same.flatMap(hiddenOf)],
      actions: [{ text: input.save ?? forms.conflictSave }, ...(input.save === undefined ? [look] : [])],
    },
    links: [{ ...input.back, text: forms.conflictLeave }],
  };
}

function hiddenOf(field: Compared): readonly HiddenField[] {
  const values = 'options' in field ? field.mine : [field.mine.value];
  return values.map((value) => ({ name: field.name, value }));
}

/** Each answer is ticked or not: as this person chose, with whose it is. */
function ticks({ name, label, options, mine, theirs }: ComparedList, { t }: Speech): FormPart {
  const id = name.replaceAll('.', '-');
  const whose = (value: string): { readonly hint?: string } => {
    if (mine.includes(value) === theirs.includes(value)) return {};
    return { hint: mine.includes(value) ? t.forms.onlyMine : t.forms.onlyTheirs };
  };
  return {
    checkboxes: {
      id,
      name,
      label,
      options: options.map(({ value, text }, index) => ({
        value,
        text,
        ...whose(value),
        id: index === 0 ? id : `${id}-${String(index + 1)}`,
        chosen: mine.includes(value),
      })),
    },
  };
}

function choice({ name, label, mine, theirs }: ComparedValue, speech: Speech): FormPart {
  const { forms } = speech.t;
  const id = name.replaceAll('.', '-');
  const difference = differenceText(mine, theirs, speech);
  const option = (side: Side, text: string, suffix: string, chosen: boolean) => ({
    value: side.value,
    text,
    hint: side.text,
    id: `${id}${suffix}`,
    chosen,
  });
  return {
    radios: {
      id,
      name,
      label,
      ...(difference === undefined ? {} : { hint: difference, describedBy: `${id}-hint` }),
      options: [
        option(mine, forms.conflictMine, '-1', true),
        option(theirs, forms.conflictTheirs, '-2', false),
      ],
    },
  };
}

/** How much later or more, or which words; undefined where the two values say it all. */
function differenceText(mine: Side, theirs: Side, { t, f, language }: Speech): string | undefined {
  const { forms } = t;
  if (isIsoDate(mine.value) && isIsoDate(theirs.value)) {
    const days = daysBetween(theirs.value, mine.value);
    return days > 0 ? forms.daysLater({ days }) : forms.daysEarlier({ days: -days });
  }
  const [own, other] = [parseNumber(mine.value, language), parseNumber(theirs.value, language)];
  if (own !== undefined && other !== undefined && mine.text === mine.value)
    return own > other
      ? forms.more({ amount: f.number(own - other, 6) })
      : forms.less({ amount: f.number(other - own, 6) });
  const words = mine.text === mine.value ? wordDifference(mine.value, theirs.value) : null;
  if (!words) return undefined;
  const quoted = (runs: readonly string[]) => runs.map((run) => `“${run}”`).join(', ');
  const [added, missing] = [quoted(words.onlyInFirst), quoted(words.onlyInSecond)];
  return [
    ...(added === '' ? [] : [forms.wordsMine({ words: added })]),
    ...(missing === '' ? [] : [forms.wordsTheirs({ words: missing })]),
  ].join(' ');
}
