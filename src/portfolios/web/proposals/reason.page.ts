import type { WrittenProposal } from '../../../pilots/index.js';
import { FormFields, type FormState } from '../../../platform/forms/index.js';
import {
  definePage,
  type Action,
  type Link,
  type PageHead,
  type PageModel,
  type TextArea,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { proposalUrls } from './urls.js';

/** What the sentence is for. */
export type ReasonFor = 'withdraw' | 'ask';

export interface ReasonPageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  readonly form: {
    readonly action: string;
    readonly text: TextArea;
    readonly actions: readonly Action[];
  };
}

export const reasonPage = definePage<ReasonPageModel>('portfolios/proposal-reason');

/** One sentence before something happens to a proposal: why it is withdrawn, or what its proposer is asked. */
export function reasonModel(
  why: ReasonFor,
  organisation: string,
  { pilot }: WrittenProposal,
  form: FormState,
  { t }: Speech,
): ReasonPageModel {
  const { follow } = t.proposing;
  const fields = new FormFields(form, t);
  const own =
    why === 'withdraw'
      ? {
          title: follow.withdrawTitle,
          lead: follow.withdrawLead,
          action: proposalUrls.withdraw(organisation, pilot.id),
          text: fields.textarea('reason', { label: follow.withdrawReason }),
          send: follow.withdraw,
        }
      : {
          title: follow.askTitle,
          lead: follow.askLead,
          action: proposalUrls.ask(organisation, pilot.id),
          text: fields.textarea('question', { label: follow.ask, hint: follow.askHint }),
          send: follow.askSend,
        };
  const href = proposalUrls.proposal(organisation, pilot.id);
  return {
    title: own.title,
    back: { text: pilot.title, href },
    head: { eyebrow: `${pilot.id} · ${pilot.title}`, heading: own.title, lead: own.lead },
    form: {
      action: own.action,
      text: own.text,
      actions: [{ text: own.send }, { text: follow.keep, href, second: true }],
    },
    ...fields.errorSummary(),
  };
}
