import { FormFields, type ConflictingPage } from '../../../platform/forms/index.js';
import type { FormPageModel } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { Scenario } from '../../scenarios/scenarios.js';
import type { Again } from '../setup/form-again.js';
import { portfolioUrls } from '../urls.js';

export interface WhyNotInput {
  readonly organisation: string;
  readonly scenario: Scenario;
  readonly again?: Again;
}

/** Why a scenario was not chosen, in the words of who did not choose it. */
export function whyNotModel(
  { organisation, scenario, again }: WhyNotInput,
  { t }: Speech,
): FormPageModel & ConflictingPage {
  const words = t.scenarioPages;
  const { id, name, hypothesis, data } = scenario;
  const { whyNot = '' } = data;
  const title = words.whyNotTitle({ name });
  const fields = new FormFields(again ?? { values: { reason: whyNot }, errors: [] }, t);
  return {
    title,
    back: { text: words.backToOne, href: portfolioUrls.scenario(organisation, id) },
    head: { heading: title, lead: words.whyNotLead },
    facts: [{ term: words.expected, value: hypothesis }],
    form: {
      action: portfolioUrls.scenarioWhyNot(organisation, id),
      // After a mistake still the one that came with the form, as with a version.
      fields: [{ name: 'before', value: String(again?.values['before'] ?? whyNot) }],
      parts: [
        {
          textarea: fields.textarea('reason', {
            label: words.whyNotReason,
            hint: words.whyNotHint,
            optional: true,
            rows: 3,
          }),
        },
      ],
      actions: [{ text: words.whyNotSave }],
    },
    ...fields.errorSummary(),
  };
}
