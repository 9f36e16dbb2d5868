import type { OrganisationAccess } from '../../../accounts/index.js';
import { mayAskInput, type Askable, type InputRequest, type WrittenProposal } from '../../../pilots/index.js';
import { FormFields, type FormState } from '../../../platform/forms/index.js';
import {
  definePage,
  textCell,
  type Action,
  type FormPart,
  type Link,
  type PageHead,
  type PageModel,
  type Table,
  type TextArea,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { portfolioUrls } from '../urls.js';
import { INPUT } from './reviewing.forms.js';
import { proposalUrls } from './urls.js';

export interface InputPageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  readonly mine: readonly {
    readonly text: string;
    readonly link?: Link;
    readonly form?: {
      readonly action: string;
      readonly answer: TextArea;
      readonly actions: readonly Action[];
    };
  }[];
  readonly asked?: Table;
  /** Absent for who may not ask. */
  readonly ask?: {
    readonly action: string;
    /** The one thing that this person may ask for. */
    readonly only?: { readonly value: string; readonly text: string };
    readonly parts: readonly FormPart[];
    readonly actions: readonly Action[];
  };
  readonly nobody?: string;
}

export const inputPage = definePage<InputPageModel>('portfolios/proposal-input');

export interface InputInput {
  readonly access: OrganisationAccess;
  readonly written: WrittenProposal;
  readonly requests: readonly InputRequest[];
  readonly people: readonly Askable[];
  /** What was typed, and to which of the forms it belongs: an id, or 'ask'. */
  readonly form: FormState;
  readonly about: string;
}

const EMPTY: FormState = { values: {}, errors: [] };

function answerText(request: InputRequest, { t, f }: Speech): { text: string; note?: string } {
  const { kind, answer, answeredAt } = request;
  if (answeredAt === null) return { text: t.reviewing.waiting };
  const on = f.moment(answeredAt);
  if (kind === 'judge' && answer === '') return { text: t.reviewing.judged({ on }) };
  return { text: answer, note: t.reviewing.answeredOn({ on }) };
}

function askedTable(requests: readonly InputRequest[], speech: Speech): Table {
  const { t, f } = speech;
  const words = t.reviewing;
  const open = requests.filter(({ answeredAt }) => answeredAt === null).length;
  return {
    caption: words.askedCaption({ open }),
    columns: [words.who, words.what, words.answered].map((text) => ({ lines: [text] })),
    groups: [
      {
        rows: requests.map((request) => {
          const { person, kind, question, askedBy, askedAt } = request;
          const note = words.asked({ kind: words.kinds[kind], by: askedBy, on: f.moment(askedAt) });
          const { text, ...more } = answerText(request, speech);
          return { header: textCell(person), cells: [textCell(question, { note }), textCell(text, more)] };
        }),
      },
    ],
  };
}

function mineOf({ access, written, requests, form, about }: InputInput, fields: FormFields, speech: Speech) {
  const { t } = speech;
  const words = t.reviewing;
  const { id } = written.pilot;
  return requests
    .filter(({ mine }) => mine)
    .map((request) => {
      const text = words.mine({ by: request.askedBy, question: request.question });
      if (request.kind === 'judge')
        return { text, link: { text: words.toScorecard, href: portfolioUrls.assessment(access.slug, id) } };
      const own = about === request.id ? fields : new FormFields(about === '' ? form : EMPTY, t);
      return {
        text,
        form: {
          action: proposalUrls.answerInput(access.slug, id, request.id),
          answer: own.textarea('answer', { label: words.yourAnswer }),
          actions: [{ text: words.answer }],
        },
      };
    });
}

function askForm({ access, written, people, form, about }: InputInput, fields: FormFields, { t }: Speech) {
  const words = t.reviewing;
  const { pilot } = written;
  const kinds = INPUT.filter((kind) => mayAskInput(access, pilot.owner, kind));
  const [only, ...others] = kinds;
  const own = about === 'ask' ? fields : new FormFields(about === '' ? form : EMPTY, t);
  return {
    action: proposalUrls.input(access.slug, pilot.id),
    // One thing to ask for is no choice: a sentence says what it is.
    ...(only !== undefined && others.length === 0
      ? { only: { value: only, text: words.kindHints[only] } }
      : {}),
    parts: [
      {
        select: own.select('person', {
          label: words.person,
          hint: words.personHint,
          options: people.map(({ personId, name, role }) => ({
            value: personId,
            text: `${name} (${t.roles[role]})`,
          })),
          sentences: { notAChoice: words.notHere },
        }),
      },
      ...(others.length > 0
        ? [
            {
              radios: own.choice('kind', {
                label: words.kind,
                options: kinds.map((value) => ({
                  value,
                  text: words.kinds[value],
                  hint: words.kindHints[value],
                })),
              }),
            },
          ]
        : []),
      { textarea: own.textarea('question', { label: words.question, rows: 3 }) },
    ],
    actions: [{ text: words.ask }],
  };
}

/** What this person can do here: ask for both, for a comment only, or read and answer. */
function leadOf({ access, written: { pilot } }: InputInput): 'both' | 'comment' | 'none' {
  if (mayAskInput(access, pilot.owner, 'judge')) return 'both';
  return mayAskInput(access, pilot.owner, 'comment') ? 'comment' : 'none';
}

/** What colleagues were asked about a proposal, what they answered, and a form to ask the next one. */
export function inputModel(input: InputInput, speech: Speech): InputPageModel {
  const { access, written, requests, people, form } = input;
  const { t } = speech;
  const words = t.reviewing;
  const { pilot } = written;
  const fields = new FormFields(form, t);
  const mayAsk = mayAskInput(access, pilot.owner, 'comment');
  return {
    title: words.inputTitle,
    back: { text: pilot.title, href: proposalUrls.proposal(access.slug, pilot.id) },
    head: {
      eyebrow: `${pilot.id} · ${pilot.title}`,
      heading: words.inputTitle,
      lead: words.inputLeads[leadOf(input)],
    },
    mine: mineOf(input, fields, speech),
    ...(requests.length > 0 ? { asked: askedTable(requests, speech) } : {}),
    ...(mayAsk && people.length > 0 ? { ask: askForm(input, fields, speech) } : {}),
    ...(mayAsk && people.length === 0 ? { nobody: words.nobody } : {}),
    ...fields.errorSummary(),
  };
}
