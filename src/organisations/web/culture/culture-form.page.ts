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
  type TextField,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { Culture } from '../../../planning/index.js';
import { MIX_KINDS } from '../../save-culture.js';
import { organisationUrls } from '../urls.js';
import { axisFields } from './axis-fields.js';
import { MIX_FIELDS, valuesOfCulture, type MixMoment } from './culture.form.js';

interface MixGroup {
  readonly legend: string;
  readonly hint: string;
  readonly fields: readonly TextField[];
}

export interface CultureFormPageModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  readonly form: {
    readonly action: string;
    readonly version: string;
    readonly axes: readonly ChoiceField[];
    readonly mixes: readonly MixGroup[];
  };
  readonly cancel: Link;
}

export const cultureFormPage = definePage<CultureFormPageModel>('organisations/culture-form');

export interface CultureFormInput {
  readonly organisation: string;
  /** Version of the organisation's document that is shown. */
  readonly version: number;
  readonly stored: Culture;
  /** As typed; what is kept when left out. */
  readonly form?: FormState;
}

/** The six axes and the optional mix of four kinds of culture. */
export function cultureFormModel(input: CultureFormInput, speech: Speech): CultureFormPageModel {
  const { organisation, version, stored } = input;
  const { t, language } = speech;
  const c = t.culture;
  const state = input.form ?? { values: valuesOfCulture(stored, language), errors: [] };
  const fields = new FormFields(state, t);
  const href = organisationUrls.culture(organisation);
  return {
    title: c.form.title,
    breadcrumbs: { items: [{ text: c.title, href }] },
    head: { heading: c.form.title, lead: c.form.lead },
    form: {
      action: organisationUrls.cultureForm(organisation),
      version: versionIn(state.values, version),
      axes: axisFields(fields, stored.axes ?? {}, { open: c.form.open }, speech),
      mixes: [mixGroup(fields, 'now', speech), mixGroup(fields, 'wanted', speech)],
    },
    cancel: { text: c.form.cancel, href },
    ...fields.errorSummary(),
  };
}

/** Somebody else changed the organisation first: its culture beside the one that was filled in. */
export function cultureConflict(
  { organisation, version, stored }: CultureFormInput,
  typed: Culture,
  speech: Speech,
): FormPageModel {
  const { t, language } = speech;
  const c = t.culture;
  const filled = (culture: Culture) => {
    const fields = new FormFields({ values: valuesOfCulture(culture, language), errors: [] }, t);
    const mixes = [mixGroup(fields, 'now', speech), mixGroup(fields, 'wanted', speech)];
    return [
      ...axisFields(fields, culture.axes ?? {}, { open: c.form.open }, speech),
      ...mixes.flatMap(({ legend, fields: points }) =>
        points.map((field) => ({ ...field, label: `${legend}: ${field.label}` })),
      ),
    ];
  };
  return conflictModel(
    {
      title: c.form.title,
      action: organisationUrls.cultureForm(organisation),
      hidden: [{ name: 'version', value: String(version) }],
      fields: compareFields(filled(typed), filled(stored), speech),
      back: { text: c.form.cancel, href: organisationUrls.culture(organisation) },
    },
    speech,
  );
}

function mixGroup(fields: FormFields, moment: MixMoment, { t }: Speech): MixGroup {
  const { mixes, kinds, mixSum } = t.culture;
  return {
    ...mixes[moment],
    fields: MIX_KINDS.map((kind) =>
      fields.number(MIX_FIELDS[moment][kind], {
        label: kinds[kind].label,
        hint: kinds[kind].hint,
        within: mixes[moment].legend,
        sentences: {
          invalid: mixSum({ group: mixes[moment].legend }),
          required: t.culture.mixOpen({ group: mixes[moment].legend, kind: kinds[kind].label }),
        },
      }),
    ),
  };
}
