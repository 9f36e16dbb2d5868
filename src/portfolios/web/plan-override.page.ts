import {
  compareFields,
  conflictModel,
  FormFields,
  versionIn,
  type FormState,
} from '../../platform/forms/index.js';
import type { FormPageModel } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { computedVerdict, PLAN_VERDICTS, type CheckReport } from '../../planning/index.js';
import type { OverridePageModel } from './assessments/override.page.js';
import { portfolioUrls } from './urls.js';

interface PlanOverridePageInput {
  readonly organisation: string;
  readonly report: CheckReport;
  /** Of the plan. */
  readonly version: number;
  readonly form: FormState;
  readonly conflict: boolean;
}

/** The computed verdict on the whole plan, and the form to set another one. */
export function planOverrideModel(input: PlanOverridePageInput, speech: Speech): OverridePageModel {
  const { organisation, report, version, form, conflict } = input;
  const { t } = speech;
  const a = t.assessmentPages;
  const p = t.portfolioPage;
  const fields = new FormFields(form, t);
  const { verdict, reason } = overrideFields(fields, speech);
  return {
    title: p.overrideTitle,
    breadcrumbs: { items: [{ text: p.title, href: portfolioUrls.portfolio(organisation) }] },
    head: {
      heading: p.overrideTitle,
      lead: a.overrideLead({ computed: p.verdicts[computedVerdict(report)] }),
    },
    ...(conflict ? { notice: { kind: 'warning', text: a.conflict } } : {}),
    form: {
      action: portfolioUrls.planOverride(organisation),
      version: versionIn(form.values, version),
      verdict,
      reason,
    },
    ...(report.plan.override
      ? {
          withdraw: {
            text: a.withdraw,
            action: portfolioUrls.withdrawPlanOverride(organisation),
            fields: [{ name: 'version', value: String(version) }],
          },
        }
      : {}),
    ...fields.errorSummary(),
  };
}

function overrideFields(fields: FormFields, { t }: Speech) {
  const { overrideVerdict, overrideReason } = t.assessmentPages;
  const options = PLAN_VERDICTS.map((value) => ({ value, text: t.portfolioPage.verdicts[value] }));
  return {
    verdict: fields.choice('verdict', { label: overrideVerdict, options }),
    reason: fields.textarea('reason', { label: overrideReason }),
  };
}

/** Somebody else gave a verdict by hand first: theirs beside what was typed. */
export function planOverrideConflict(
  { organisation, version, form }: Pick<PlanOverridePageInput, 'organisation' | 'version' | 'form'>,
  stored: FormState['values'],
  speech: Speech,
): FormPageModel {
  const p = speech.t.portfolioPage;
  const filled = (values: FormState['values']) =>
    Object.values(overrideFields(new FormFields({ values, errors: [] }, speech.t), speech));
  return conflictModel(
    {
      title: p.overrideTitle,
      action: portfolioUrls.planOverride(organisation),
      hidden: [{ name: 'version', value: String(version) }],
      fields: compareFields(filled(form.values), filled(stored), speech),
      back: { text: p.title, href: portfolioUrls.portfolio(organisation) },
    },
    speech,
  );
}
