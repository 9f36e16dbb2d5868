import { FormFields, type FormState } from '../../../platform/forms/index.js';
import { definePage, type Link, type PageModel, type TextField } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { FOUR_CS, type C, type Portfolio } from '../../../planning/index.js';
import type { WorkshopWithNotes } from '../workshops.js';
import { workshopUrls, type ScreenForm } from './urls.js';
import { ideasOf, type IdeaModel } from './workshop.page.js';

interface KnownPilot {
  readonly title: string;
  readonly note: string;
}

/** Two rows of cards on most walls. */
const CARDS = 6;

interface FormModel {
  readonly action: string;
  /** The cursor is in the first one of the form that one goes on with. */
  readonly fields: readonly TextField[];
}

export interface ScreenPageModel extends PageModel {
  readonly heading: string;
  readonly question: string;
  readonly name: string;
  readonly c: C;
  readonly cs: readonly (Link & { readonly current?: 'page' })[];
  readonly end: Link;
  /** Pilots that the plan has for this C already: as many cards as leave room for what people think up. */
  readonly pilots: readonly KnownPilot[];
  /** The others, to be opened; absent when there are none. */
  readonly more?: readonly KnownPilot[];
  readonly moreText?: string;
  readonly ideas: readonly IdeaModel[];
  readonly decisions: readonly { readonly text: string; readonly note?: string }[];
  readonly idea: FormModel;
  readonly decision: FormModel;
  readonly merge: FormModel;
}

/** Without a menu: for the wall of a room, readable from five metres. */
export const screenPage = definePage<ScreenPageModel>('overview/screen', { bare: true });

export interface ScreenInput {
  readonly organisation: string;
  readonly workshop: WorkshopWithNotes;
  readonly portfolio: Portfolio;
  readonly c: C;
  /** The form that one goes on with. */
  readonly goesOn: ScreenForm;
  /** What was typed in that form, where it could not be kept. */
  readonly again?: FormState;
}

const NOTHING: FormState = { values: {}, errors: [] };

/** One C at a time: what is there, what people thought up, what they agreed. */
export function screenModel(input: ScreenInput, speech: Speech): ScreenPageModel {
  const { organisation, workshop, c, goesOn, again } = input;
  const { t } = speech;
  const w = t.workshops;
  const { id, name, notes } = workshop;
  const fieldsOf = (form: ScreenForm): FormFields =>
    new FormFields(again && form === goesOn ? again : NOTHING, t);
  const form = (which: ScreenForm, fields: readonly TextField[]): FormModel => ({
    action: workshopUrls.form(organisation, id, which),
    fields: fields.map((field, index) => ({ ...field, focus: which === goesOn && index === 0 })),
  });
  const [idea, decision, merge] = [fieldsOf('idee'), fieldsOf('afspraak'), fieldsOf('samenvoegen')];
  const heading = t.terms.cs[c];
  const model = {
    title: w.screenTitle({ c: heading, name }),
    wall: true,
    ...{ heading, name, c },
    question: t.cataloguePages.definitions[c],
    cs: FOUR_CS.map((each) => ({
      text: t.terms.cs[each],
      href: workshopUrls.screen(organisation, id, each),
      ...(each === c ? { current: 'page' as const } : {}),
    })),
    end: { text: w.end, href: workshopUrls.one(organisation, id) },
    ...knownPilots(input, speech),
    ideas: ideasOf(notes, c),
    decisions: decisionsOf(input, speech),
    idea: form('idee', [
      idea.text('idea', { label: w.newIdea, autocomplete: 'off', sentences: { invalid: w.full } }),
    ]),
    decision: form('afspraak', decisionFields(decision, speech)),
    merge: form('samenvoegen', mergeFields(merge, speech)),
  };
  const summary = [idea, decision, merge]
    .map((fields) => fields.errorSummary())
    .find(({ errorSummary }) => errorSummary);
  return { ...model, ...summary };
}

function decisionFields(fields: FormFields, { t: { workshops: w } }: Speech): readonly TextField[] {
  return [
    fields.text('decision', { label: w.newDecision, autocomplete: 'off', sentences: { invalid: w.full } }),
    fields.text('who', { label: w.whoField, optional: true, autocomplete: 'off' }),
    fields.day('due', { label: w.dueField, optional: true }),
  ];
}

function mergeFields(fields: FormFields, { t: { workshops: w } }: Speech): readonly TextField[] {
  return [
    fields.number('number', {
      label: w.mergeIdea,
      whole: true,
      sentences: { notAChoice: w.noSuchIdea, invalid: w.full },
    }),
    fields.number('into', {
      label: w.mergeInto,
      hint: w.mergeHint,
      optional: true,
      whole: true,
      sentences: { notAChoice: w.noSuchTarget },
    }),
  ];
}

function knownPilots(
  input: ScreenInput,
  speech: Speech,
): Pick<ScreenPageModel, 'pilots' | 'more' | 'moreText'> {
  const all = pilotsOf(input, speech);
  if (all.length <= CARDS) return { pilots: all };
  const more = all.slice(CARDS);
  return {
    pilots: all.slice(0, CARDS),
    more,
    moreText: speech.t.workshops.morePilots({ count: more.length }),
  };
}

function pilotsOf({ portfolio, c }: ScreenInput, { t }: Speech): readonly KnownPilot[] {
  return portfolio.counted
    .filter(({ pilot }) => pilot.c === c)
    .map(({ pilot }) => ({
      title: pilot.title,
      note: t.workshops.pilotNote({
        department:
          portfolio.organisation.departments.find((each) => each.id === pilot.owner)?.name ?? pilot.owner,
        phases: pilot.phases.length,
      }),
    }));
}

function decisionsOf(
  { workshop: { notes }, c }: ScreenInput,
  { t, f }: Speech,
): ScreenPageModel['decisions'] {
  return notes
    .filter((note) => note.kind === 'decision' && note.c === c)
    .map(({ text, who, due }) => {
      const note = [
        ...(who === '' ? [] : [who]),
        ...(due === '' ? [] : [t.workshops.before({ day: f.date(due) })]),
      ].join(', ');
      return { text, ...(note === '' ? {} : { note }) };
    });
}
