import { FormFields, type FormState } from '../../../platform/forms/index.js';
import type { FormPageModel, FormPart, Notice } from '../../../platform/views/index.js';
import { describeCounterProposal, type Speech } from '../../../platform/words/index.js';
import { PROFILE_IDS, type CounterProposal } from '../../../planning/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import { namesOf } from '../../names.js';
import { choosable } from '../../scenarios/scenarios.js';
import { profileName } from '../profiles/profile-texts.js';
import { portfolioUrls } from '../urls.js';

/** The dates that hold now, instead of a profile. */
export const AS_NOW = 'nu';

export interface NewScenarioInput {
  readonly organisation: string;
  readonly judged: JudgedPlan;
  readonly form: FormState;
  /** What it begins with, when it comes from a counter-proposal; null when that no longer holds. */
  readonly proposal?: CounterProposal | null;
}

/** Name, expectation, dates and selection of a new scenario. */
export function newScenarioModel(input: NewScenarioInput, speech: Speech): FormPageModel {
  const { organisation, judged, form, proposal } = input;
  const { t, language } = speech;
  const words = t.scenarioPages;
  const { portfolio } = inForce(judged);
  const fields = new FormFields(form, t);
  const change = proposal
    ? describeCounterProposal(proposal, portfolio.grid, namesOf(portfolio), language).change
    : undefined;
  return {
    title: words.newTitle,
    back: { text: words.back, href: portfolioUrls.scenarios(organisation) },
    head: { heading: words.newTitle, lead: words.newLead },
    ...(change === undefined ? {} : { facts: [{ term: words.beginsWith, value: change }] }),
    ...(proposal === null ? { warning: goneWarning(organisation, speech) } : {}),
    form: {
      action: portfolioUrls.scenarios(organisation),
      fields: (proposal ? ['sequence', 'proposal'] : []).flatMap((name) => {
        const value = form.values[name];
        return typeof value === 'string' && value !== '' ? [{ name, value }] : [];
      }),
      parts: partsOf(input, fields, speech),
      actions: [{ text: words.make }],
    },
    ...fields.errorSummary(),
  };
}

function partsOf(
  { judged, proposal }: NewScenarioInput,
  fields: FormFields,
  speech: Speech,
): readonly FormPart[] {
  const words = speech.t.scenarioPages;
  const own = (judged.planningCase.plan.profiles ?? []).map(({ name }) => name);
  const computed = [...PROFILE_IDS, ...own].map((id) => ({
    value: id,
    text: words.computed({ profile: profileName(id, speech) }),
  }));
  const asNow = { value: AS_NOW, text: proposal ? words.asProposed : words.asNow };
  const pilots = choosable(judged).map(({ pilot }) => ({ value: pilot.id, text: pilot.title }));
  const { name, nameHint, hypothesis, hypothesisHint, dates, out, outHint } = words;
  return [
    { field: fields.text('name', { label: name, hint: nameHint }) },
    { textarea: fields.textarea('hypothesis', { label: hypothesis, hint: hypothesisHint, rows: 2 }) },
    { radios: fields.choice('dates', { label: dates, options: [asNow, ...computed] }) },
    ...(pilots.length === 0
      ? []
      : [
          {
            checkboxes: fields.choice('out', { label: out, hint: outHint, optional: true, options: pilots }),
          },
        ]),
  ];
}

function goneWarning(organisation: string, { t }: Speech): Notice {
  const link = { text: t.menu.sequence, href: portfolioUrls.sequence(organisation) };
  return { kind: 'warning', text: t.scenarioPages.goneProposal, link };
}
