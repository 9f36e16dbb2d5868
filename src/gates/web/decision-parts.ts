import { may, type OrganisationAccess } from '../../accounts/index.js';
import { FormFields, type FormState } from '../../platform/forms/index.js';
import type { ChoiceField, FormPart } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  GATE_OUTCOMES,
  intensityOf,
  outcomeGuards,
  type GateMoment,
  type GateOutcome,
  type OutcomeGuard,
  type PlannedPhase,
} from '../../planning/index.js';
import { momentOf } from '../decide-gate.js';
import type { OpenedPilot } from '../gate-desk.js';

/** A question, with the outcomes that ask it; all of them when left out. */
export type DecisionPart = FormPart & { readonly of?: string };

function hintOf({ outcome, obstacle, condition }: OutcomeGuard, most: number, { t, f }: Speech): string {
  const words = t.gates.decide;
  if (obstacle) return words.obstacles[obstacle];
  const explained =
    outcome === 'extend' ? words.explained.extend({ weeks: f.weeks(most) }) : words.explained[outcome];
  return condition ? `${explained} ${words.conditions[condition]}` : explained;
}

interface OutcomeInput {
  readonly values: FormState['values'];
  /** Absent once there is nothing to decide any more: then every outcome is there by its name. */
  readonly moment: GateMoment | undefined;
  /** Weeks by which a phase can be extended. */
  readonly most: number;
}

/** Why the outcome that was chosen is not possible now. */
function refusedText(guards: readonly OutcomeGuard[], chosen: unknown, { t }: Speech): string | undefined {
  const words = t.gates.decide;
  const guard = guards.find(({ outcome }) => outcome === chosen);
  if (!guard?.obstacle) return undefined;
  return words.refused({ outcome: words.outcomes[guard.outcome], obstacle: words.obstacles[guard.obstacle] });
}

export function outcomeField(
  fields: FormFields,
  { values, moment, most }: OutcomeInput,
  speech: Speech,
): ChoiceField {
  const words = speech.t.gates.decide;
  const guards = moment ? outcomeGuards(moment) : [];
  const refused = refusedText(guards, values['outcome'], speech);
  const option = (outcome: GateOutcome) => ({ value: outcome, text: words.outcomes[outcome] });
  return fields.choice('outcome', {
    label: words.outcome,
    options: moment
      ? guards.map((guard) => ({
          ...option(guard.outcome),
          hint: hintOf(guard, most, speech),
        }))
      : GATE_OUTCOMES.map(option),
    ...(refused === undefined ? {} : { sentences: { notAChoice: refused } }),
  });
}

/** What only these outcomes ask: the class of each makes the page show it with them only. */
function only(outcomes: readonly GateOutcome[], parts: readonly FormPart[]): readonly DecisionPart[] {
  const of = outcomes.map((outcome) => `of-${outcome}`).join(' ');
  return parts.map((part) => ({ ...part, of }));
}

function adjustParts(fields: FormFields, next: PlannedPhase | undefined, { t }: Speech): readonly FormPart[] {
  if (!next) return [];
  const words = t.gates.decide;
  const now = intensityOf(next.written.intensity);
  const smaller = { invalid: words.notSmaller };
  return [
    {
      field: fields.text('title', {
        label: words.nextTitle,
        optional: true,
        sentences: { invalid: words.nothingChanged },
      }),
    },
    {
      field: fields.number('intensity', {
        label: words.intensity,
        hint: words.intensityHint({ now }),
        optional: true,
        whole: true,
        sentences: smaller,
      }),
    },
    { field: fields.number('nextWeeks', { label: words.nextWeeks, optional: true, whole: true }) },
    {
      field: fields.number('money', {
        label: words.nextMoney,
        unit: 'euro',
        optional: true,
        sentences: smaller,
      }),
    },
  ];
}

function extendPart(fields: FormFields, most: number, { t }: Speech): FormPart {
  const { weeks, weeksRange } = t.gates.decide;
  const sentences = { invalid: weeksRange({ most }) };
  return { field: fields.number('weeks', { label: weeks, optional: true, whole: true, sentences }) };
}

function waitParts(fields: FormFields, { t }: Speech): readonly FormPart[] {
  const { until, untilLater, condition } = t.gates.decide;
  return [
    { field: fields.day('until', { label: until, optional: true, sentences: { invalid: untilLater } }) },
    { textarea: fields.textarea('condition', { label: condition, optional: true, rows: 2 }) },
  ];
}

/** What a decision is asked, and about which phase. */
interface Asked {
  readonly access: OrganisationAccess;
  readonly opened: OpenedPilot;
  readonly phase: number;
}

/** The questions of a decision filled in, to set two decisions beside each other. */
export function decisionParts(
  asked: Asked,
  values: FormState['values'],
  speech: Speech,
): readonly FormPart[] {
  const { portfolio } = asked.opened;
  const fields = new FormFields({ values, errors: [] }, speech.t);
  const most = portfolio.settings['gate.extendWeeks'];
  const radios = outcomeField(fields, { values, moment: momentOf(asked.opened), most }, speech);
  return [{ radios }, ...partsOf(asked, fields, most, speech)];
}

export function partsOf(
  { access, opened, phase }: Asked,
  fields: FormFields,
  most: number,
  speech: Speech,
): readonly DecisionPart[] {
  const { t } = speech;
  const words = t.gates.decide;
  const next = opened.proposal.phases[phase];
  const deviates = may(access, 'deviate-at-gate') ? words.deviatesNeeded : words.notYours;
  const checkbox = fields.checkbox('deviates', {
    label: words.deviates,
    sentences: { required: words.deviatesNeeded, invalid: deviates },
  });
  return [
    ...only(['continue', 'keep'], [{ checkbox }]),
    ...only(['extend'], [extendPart(fields, most, speech)]),
    ...only(['wait'], waitParts(fields, speech)),
    ...only(['adjust'], adjustParts(fields, next, speech)),
    { textarea: fields.textarea('reason', { label: words.reason, hint: words.reasonHint, rows: 3 }) },
    {
      textarea: fields.textarea('lesson', {
        label: words.lesson,
        hint: words.lessonHint,
        optional: true,
        rows: 3,
        sentences: { required: words.noLesson },
      }),
    },
  ];
}
