import { axisFields, axisRawValues } from '../../../organisations/index.js';
import {
  compareFields,
  conflictModel,
  FormFields,
  versionIn,
  type FormState,
} from '../../../platform/forms/index.js';
import {
  definePage,
  type Breadcrumbs,
  type ChoiceField,
  type FormPageModel,
  type Link,
  type PageHead,
  type PageModel,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { Culture, Pilot } from '../../../planning/index.js';
import type { PilotAtVersion } from '../../change-pilot.js';
import { pilotUrls } from '../urls.js';

export interface RequiredCulturePageModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  readonly form: {
    readonly action: string;
    readonly version: string;
    readonly axes: readonly ChoiceField[];
  };
  readonly back: Link;
}

export const requiredCulturePage = definePage<RequiredCulturePageModel>('pilots/required-culture');

export interface RequiredCultureInput {
  readonly organisation: string;
  readonly proposal: PilotAtVersion;
  /** The culture of today, beside which each question is answered. */
  readonly culture: Culture;
  /** As typed; what is kept when left out. */
  readonly form?: FormState;
}

/** The six axes: how strong each has to be for phase 1, beside how strong it is. */
export function requiredCultureModel(input: RequiredCultureInput, speech: Speech): RequiredCulturePageModel {
  const { organisation, proposal, culture } = input;
  const { pilot, version } = proposal;
  const { t, f, language } = speech;
  const words = t.culture.required;
  const stored = pilot.requiredAxes ?? {};
  const state = input.form ?? { values: axisRawValues(stored, language), errors: [] };
  const fields = new FormFields(state, t);
  const href = pilotUrls.pilot(organisation, pilot.id);
  const title = words.title({ pilot: pilot.title });
  const texts = {
    open: words.open,
    hint: (axis: keyof typeof t.culture.axes) => {
      const now = culture.axes?.[axis];
      return now === undefined ? words.nowUnknown : words.now({ value: f.number(now) });
    },
  };
  return {
    title,
    breadcrumbs: { items: [{ text: pilot.title, href }] },
    head: { heading: title, lead: words.lead },
    form: {
      action: pilotUrls.requiredCulture(organisation, pilot.id),
      version: versionIn(state.values, version),
      axes: axisFields(fields, stored, texts, speech),
    },
    back: { text: words.back, href },
    ...fields.errorSummary(),
  };
}

/** Somebody else changed the proposal first: what it asks beside what was filled in. */
export function requiredCultureConflict(
  { organisation, proposal: { pilot, version } }: RequiredCultureInput,
  typed: NonNullable<Pilot['requiredAxes']>,
  speech: Speech,
): FormPageModel {
  const { t, language } = speech;
  const { open, title } = t.culture.required;
  const filled = (axes: typeof typed) => {
    const fields = new FormFields({ values: axisRawValues(axes, language), errors: [] }, t);
    return axisFields(fields, axes, { open }, speech);
  };
  return conflictModel(
    {
      title: title({ pilot: pilot.title }),
      action: pilotUrls.requiredCulture(organisation, pilot.id),
      hidden: [{ name: 'version', value: String(version) }],
      fields: compareFields(filled(typed), filled(pilot.requiredAxes ?? {}), speech),
      back: { text: t.culture.required.back, href: pilotUrls.pilot(organisation, pilot.id) },
    },
    speech,
  );
}
