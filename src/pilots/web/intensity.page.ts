import {
  compareFields,
  conflictModel,
  FormFields,
  versionIn,
  type FormState,
} from '../../platform/forms/index.js';
import {
  definePage,
  type Breadcrumbs,
  type ChoiceField,
  type FormPageModel,
  type Fact,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  INTENSITY_ITEMS,
  intensityOf,
  scoreIntensity,
  type IntensityItem,
  type IntensityItems,
  type Phase,
} from '../../planning/index.js';
import type { PilotAtVersion } from '../change-pilot.js';
import { ITEM_LEVELS } from './intensity.form.js';
import { pilotUrls } from './urls.js';

export interface IntensityPageModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  readonly conflict?: Notice;
  /** What the phase says now and, once the five answers are there, what they come to. */
  readonly facts: readonly Fact[];
  /** How the two compare, and how far it is to the next step. */
  readonly outcome: readonly string[];
  readonly form: {
    readonly action: string;
    readonly version: string;
    readonly items: readonly ChoiceField[];
  };
  readonly back: Link;
}

export const intensityPage = definePage<IntensityPageModel>('pilots/intensity');

export interface IntensityInput {
  readonly organisation: string;
  readonly proposal: PilotAtVersion;
  /** 1-based. */
  readonly number: number;
  readonly phase: Phase;
  /** As typed; what is kept with the phase when left out. */
  readonly form?: FormState;
  /** Somebody else changed the proposal since this form was opened. */
  readonly conflict?: boolean;
}

/** Five questions about one phase, and the intensity that follows from the answers. */
export function intensityModel(input: IntensityInput, speech: Speech): IntensityPageModel {
  const { organisation, proposal, number, phase } = input;
  const { pilot, version } = proposal;
  const { t } = speech;
  const words = t.intensity;
  const state = input.form ?? { values: keptValues(phase), errors: [] };
  const fields = new FormFields(state, t);
  const items = INTENSITY_ITEMS.map((item) => itemField(fields, item, speech));
  const answered = state.errors.length === 0 ? answeredItems(state) : undefined;
  const href = pilotUrls.pilot(organisation, pilot.id);
  return {
    title: words.title,
    breadcrumbs: { items: [{ text: pilot.title, href }] },
    head: {
      eyebrow: `${pilot.title} · ${t.terms.phase({ number })}`,
      heading: words.title,
      lead: words.lead,
    },
    ...(input.conflict === true
      ? { conflict: { kind: 'warning', text: t.forms.conflict, more: t.forms.conflictMore } }
      : {}),
    facts: facts(phase, answered, speech),
    outcome: answered ? outcome(phase, answered, speech) : [],
    form: {
      action: pilotUrls.intensity(organisation, pilot.id, number),
      version: versionIn(state.values, version),
      items,
    },
    back: { text: words.back, href },
    ...fields.errorSummary(),
  };
}

/**
 * Somebody else changed the proposal first: the answers of its phase beside those that were given. Undefined while the
 * phase has a number instead of answers, which the page of the calculator itself sets beside the outcome.
 */
export function intensityConflict(
  { organisation, proposal: { pilot, version }, number, phase, form }: IntensityInput,
  speech: Speech,
): FormPageModel | undefined {
  if (typeof phase.intensity === 'number') return undefined;
  const { intensity: words, terms } = speech.t;
  const filled = (values: FormState['values']) => {
    const fields = new FormFields({ values, errors: [] }, speech.t);
    return INTENSITY_ITEMS.map((item) => itemField(fields, item, speech));
  };
  return conflictModel(
    {
      title: `${pilot.title} · ${terms.phase({ number })} · ${words.title}`,
      action: pilotUrls.intensity(organisation, pilot.id, number),
      hidden: [
        { name: 'version', value: String(version) },
        { name: 'action', value: 'keep' },
      ],
      fields: compareFields(filled(form?.values ?? {}), filled(keptValues(phase)), speech),
      back: { text: words.back, href: pilotUrls.pilot(organisation, pilot.id) },
    },
    speech,
  );
}

/** One of the five questions, with its five levels. */
export function itemField(fields: FormFields, item: IntensityItem, { t }: Speech): ChoiceField {
  const { question, levels } = t.intensity.items[item];
  return fields.choice(item, {
    label: question,
    options: ITEM_LEVELS.map((level) => ({ value: String(level), text: levels[level] })),
  });
}

function keptValues({ intensity }: Phase): FormState['values'] {
  if (typeof intensity === 'number') return {};
  return Object.fromEntries(INTENSITY_ITEMS.map((item) => [item, String(intensity[item])]));
}

/** Undefined while one of the five is not answered. */
function answeredItems({ values }: FormState): IntensityItems | undefined {
  if (INTENSITY_ITEMS.some((item) => (values[item] ?? '') === '')) return undefined;
  return Object.fromEntries(INTENSITY_ITEMS.map((item) => [item, Number(values[item])])) as Record<
    IntensityItem,
    number
  >;
}

function facts(phase: Phase, answered: IntensityItems | undefined, { t }: Speech): readonly Fact[] {
  const words = t.intensity;
  const intensity = intensityOf(phase.intensity);
  const named = { intensity, name: words.names[intensity] };
  const stated = {
    term: words.stated,
    value: typeof phase.intensity === 'number' ? words.statedByHand(named) : words.statedComputed(named),
  };
  if (!answered) return [stated];
  const score = scoreIntensity(answered);
  const value = words.points({
    sum: score.sum,
    intensity: score.intensity,
    name: words.names[score.intensity],
  });
  return [stated, { term: words.computed, value }];
}

function outcome(phase: Phase, answered: IntensityItems, { t }: Speech): readonly string[] {
  const words = t.intensity;
  const { intensity, toCooler, toHotter } = scoreIntensity(answered);
  const difference = intensity - intensityOf(phase.intensity);
  const compared =
    difference === 0
      ? words.same
      : difference < 0
        ? words.cooler({ steps: -difference })
        : words.hotter({ steps: difference });
  return [
    compared,
    `${words.examples[intensity]}.`,
    ...(toCooler === null ? [] : [words.toCooler({ points: toCooler, intensity: intensity - 1 })]),
    ...(toHotter === null ? [] : [words.toHotter({ points: toHotter, intensity: intensity + 1 })]),
  ];
}
