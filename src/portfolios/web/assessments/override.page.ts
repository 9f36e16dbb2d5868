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
  type Notice,
  type PageHead,
  type PageModel,
  type PostAction,
  type TextArea,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { OVERRIDE_VERDICTS, type PilotVerdict, type Proposal } from '../../../planning/index.js';
import { portfolioUrls } from '../urls.js';
import { crumbs } from './assessment-parts.js';

export interface OverridePageModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  readonly notice?: Notice;
  readonly form: {
    readonly action: string;
    readonly version: string;
    readonly verdict: ChoiceField;
    readonly reason: TextArea;
  };
  readonly withdraw?: PostAction;
}

export const overridePage = definePage<OverridePageModel>('portfolios/override');

export interface OverrideInput {
  readonly organisation: string;
  readonly proposal: Proposal;
  /** Of the verdict that was given by hand; 0 when the computed one holds. */
  readonly version: number;
  readonly form: FormState;
  readonly conflict?: boolean;
}

/** The computed verdict of a pilot, and the form to set another one. */
export function overrideModel(input: OverrideInput, speech: Speech): OverridePageModel {
  const { organisation, proposal, version, form, conflict } = input;
  const { t } = speech;
  const a = t.assessmentPages;
  const { pilot, assessment } = proposal;
  const computed: PilotVerdict = assessment.override?.computed ?? assessment.verdict;
  const title = a.overrideTitle({ pilot: pilot.title });
  const fields = new FormFields(form, t);
  const { verdict, reason } = overrideFields(fields, speech);
  return {
    title,
    breadcrumbs: crumbs(organisation, pilot, speech),
    head: { heading: title, lead: a.overrideLead({ computed: t.terms.pilotVerdicts[computed] }) },
    ...(conflict === true ? { notice: { kind: 'warning', text: a.conflict } } : {}),
    form: {
      action: portfolioUrls.override(organisation, pilot.id),
      version: versionIn(form.values, version),
      verdict,
      reason,
    },
    ...(version > 0
      ? {
          withdraw: {
            text: a.withdraw,
            action: portfolioUrls.withdrawOverride(organisation, pilot.id),
            fields: [{ name: 'version', value: String(version) }],
          },
        }
      : {}),
    ...fields.errorSummary(),
  };
}

function overrideFields(fields: FormFields, { t }: Speech) {
  const a = t.assessmentPages;
  const options = OVERRIDE_VERDICTS.map((verdict) => ({
    value: verdict,
    text: t.terms.pilotVerdicts[verdict],
  }));
  return {
    verdict: fields.choice('verdict', { label: a.overrideVerdict, options }),
    reason: fields.textarea('reason', { label: a.overrideReason }),
  };
}

/** Somebody else gave a verdict by hand first: theirs beside what was typed. */
export function overrideConflict(
  { organisation, proposal, version, form }: OverrideInput,
  stored: FormState['values'],
  speech: Speech,
): FormPageModel {
  const { pilot } = proposal;
  const filled = (values: FormState['values']) =>
    Object.values(overrideFields(new FormFields({ values, errors: [] }, speech.t), speech));
  return conflictModel(
    {
      title: speech.t.assessmentPages.overrideTitle({ pilot: pilot.title }),
      action: portfolioUrls.override(organisation, pilot.id),
      hidden: [{ name: 'version', value: String(version) }],
      fields: compareFields(filled(form.values), filled(stored), speech),
      back: { text: pilot.title, href: portfolioUrls.pilot(organisation, pilot.id) },
    },
    speech,
  );
}
