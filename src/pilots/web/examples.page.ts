import { FormFields, versionIn, type FormState } from '../../platform/forms/index.js';
import {
  definePage,
  type Breadcrumbs,
  type ChoiceField,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import type { Department } from '../../planning/index.js';
import type { PilotAtVersion } from '../change-pilot.js';
import { exampleValues } from './example-values.js';
import { pilotUrls } from './urls.js';

interface ConfirmForm {
  readonly action: string;
  readonly version: string;
  readonly values: ChoiceField;
}

export interface ExamplesPageModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  readonly conflict?: Notice;
  /** Absent when everything is confirmed. */
  readonly form?: ConfirmForm;
  readonly back: Link;
}

export const examplesPage = definePage<ExamplesPageModel>('pilots/examples');

export interface ExamplesInput {
  readonly organisation: string;
  readonly proposal: PilotAtVersion;
  readonly departments: readonly Department[];
  readonly form: FormState;
  /** Somebody else changed the proposal since this form was opened. */
  readonly conflict?: boolean;
}

/** The example values of a proposal, to be confirmed one by one. */
export function examplesModel(input: ExamplesInput, speech: Speech): ExamplesPageModel {
  const { organisation, proposal, departments } = input;
  const { pilot, version } = proposal;
  const { t } = speech;
  const e = t.cataloguePages.examples;
  const fields = new FormFields(input.form, t);
  const known = exampleValues(pilot, departments, speech);
  const values = fields.choice('values', {
    label: e.question,
    options: known.map(({ path, field, value }) => ({ value: path, text: field, hint: value })),
    sentences: { tooFew: e.chooseOne, required: e.chooseOne },
  });
  const href = pilotUrls.proposal(organisation, pilot.id);
  return {
    title: e.title,
    breadcrumbs: { items: [{ text: pilot.title, href }] },
    head: { heading: e.title, lead: known.length > 0 ? e.lead({ pilot: pilot.title }) : e.none },
    ...(input.conflict === true
      ? { conflict: { kind: 'warning', text: t.forms.conflict, more: t.forms.conflictMore } }
      : {}),
    ...(known.length > 0
      ? {
          form: {
            action: pilotUrls.examples(organisation, pilot.id),
            version: versionIn(input.form.values, version),
            values,
          },
        }
      : {}),
    back: { text: e.back, href },
    ...fields.errorSummary(),
  };
}
