import { FormFields, versionIn, type FormState } from '../../platform/forms/index.js';
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
  const options = PLAN_VERDICTS.map((value) => ({ value, text: p.verdicts[value] }));
  const verdict = fields.choice('verdict', { label: a.overrideVerdict, options });
  const reason = fields.textarea('reason', { label: a.overrideReason });
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
