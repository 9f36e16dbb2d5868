import type { WrittenProposal } from '../../../pilots/index.js';
import { FormFields, versionIn, type FormState } from '../../../platform/forms/index.js';
import type { FormPageModel } from '../../../platform/views/index.js';
import { describeSmallerForm, type Speech } from '../../../platform/words/index.js';
import {
  OVERRIDE_VERDICTS,
  smallerForm,
  type IsoDate,
  type Portfolio,
  type Proposal,
} from '../../../planning/index.js';
import { namesOf } from '../../names.js';
import { proposalUrls } from './urls.js';

interface VerdictInput {
  readonly organisation: string;
  readonly written: WrittenProposal;
  /** As it counts in the plan, with what assessors made of it. */
  readonly proposal: Proposal;
  readonly portfolio: Portfolio;
  readonly today: IsoDate;
  readonly form: FormState;
  readonly conflict: boolean;
}

/** What the criteria say, whatever was given by hand before. */
export function computedOf({ assessment }: Proposal) {
  return assessment.override?.computed ?? assessment.verdict;
}

/** The largest first phase that would pass beside the plan, in a sentence. */
export function smallerText(
  { portfolio, proposal, today }: Pick<VerdictInput, 'portfolio' | 'proposal' | 'today'>,
  { t, language }: Speech,
): string {
  const form = smallerForm(portfolio, proposal, today);
  if (!form) return t.reviewing.smallerNone;
  return describeSmallerForm(form, proposal.pilot.owner, namesOf(portfolio), language);
}

/** The verdict on a proposal that was judged, with what the criteria say and what would pass. */
export function verdictModel(input: VerdictInput, speech: Speech): FormPageModel {
  const { organisation, written, proposal, form, conflict } = input;
  const { t } = speech;
  const words = t.reviewing;
  const { pilot, steps } = written;
  const fields = new FormFields(form, t);
  return {
    title: words.verdictTitle,
    back: { text: pilot.title, href: proposalUrls.proposal(organisation, pilot.id) },
    head: { eyebrow: `${pilot.id} · ${pilot.title}`, heading: words.verdictTitle, lead: words.verdictLead },
    ...(conflict ? { warning: { kind: 'warning', text: words.movedOn } } : {}),
    facts: [
      { term: words.computed, value: t.terms.pilotVerdicts[computedOf(proposal)] },
      { term: words.smallerTitle, value: smallerText(input, speech) },
    ],
    form: {
      action: proposalUrls.verdict(organisation, pilot.id),
      fields: [{ name: 'version', value: versionIn(form.values, steps.length) }],
      parts: [
        {
          radios: fields.choice('verdict', {
            label: words.verdict,
            hint: words.differs,
            options: OVERRIDE_VERDICTS.map((value) => ({
              value,
              text: t.terms.pilotVerdicts[value],
              hint: words.verdictHints[value],
            })),
          }),
        },
        { textarea: fields.textarea('reason', { label: words.reason, hint: words.reasonHint }) },
      ],
      actions: [{ text: words.give }],
    },
    ...fields.errorSummary(),
  };
}
