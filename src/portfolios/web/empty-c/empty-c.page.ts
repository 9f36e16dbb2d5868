import { FormFields, type ConflictingPage, type FormState } from '../../../platform/forms/index.js';
import type { FormPageModel, Link } from '../../../platform/views/index.js';
import { describeFinding, type Speech } from '../../../platform/words/index.js';
import type { C, ReportedFinding } from '../../../planning/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import { namesOf } from '../../names.js';
import { versionField, type Again } from '../setup/form-again.js';
import { portfolioUrls } from '../urls.js';

export interface EmptyCInput {
  readonly organisation: string;
  readonly judged: JudgedPlan;
  readonly c: C;
  readonly again?: Again;
}

/** Why no pilot of this C begins in time, beside what is found about it now. */
export function emptyCModel(
  { organisation, judged, c, again }: EmptyCInput,
  speech: Speech,
): FormPageModel & ConflictingPage {
  const { t, language } = speech;
  const words = t.emptyCPage;
  const { portfolio, report } = inForce(judged);
  const title = words.title({ c: t.terms.cs[c] });
  const typed: FormState = again ?? {
    values: { reason: judged.plan.data.plan.emptyC?.[c] ?? '' },
    errors: [],
  };
  const fields = new FormFields(typed, t);
  const found = report.findings.find((finding) => finding.rule === 'POR-01' && finding.c === c);
  return {
    title,
    back: { text: words.back, href: portfolioUrls.board(organisation) },
    head: { heading: title, lead: words.lead },
    facts: [
      {
        term: words.found,
        value: found ? describeFinding(found, namesOf(portfolio), language).sentence : words.nothingFound,
      },
    ],
    form: {
      action: portfolioUrls.emptyC(organisation, c),
      fields: versionField(again, judged.plan.version),
      parts: [
        {
          textarea: fields.textarea('reason', {
            label: words.reason,
            hint: words.reasonHint,
            optional: true,
            rows: 3,
          }),
        },
      ],
      actions: [{ text: words.save }],
    },
    ...fields.errorSummary(),
  };
}

/** From the finding that a C has no pilot in time to the form for the reason. */
export function emptyCLink(
  organisation: string,
  { rule, code, c }: Pick<ReportedFinding, 'rule' | 'code' | 'c'>,
  { t: { emptyCPage, terms } }: Speech,
): Link | undefined {
  if (rule !== 'POR-01' || c === undefined) return undefined;
  const text = code === 'POR-01.reasoned' ? emptyCPage.change : emptyCPage.link;
  return { text, hidden: terms.cs[c], href: portfolioUrls.emptyC(organisation, c) };
}
