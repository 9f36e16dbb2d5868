import { FormFields, type FormState } from '../../platform/forms/index.js';
import type { FormPageModel } from '../../platform/views/index.js';
import type { Words } from '../../platform/words/index.js';
import { planUrls } from './urls.js';

/** Behind a link that does not work (any more). */
export function closedModel({ sharing }: Words): FormPageModel {
  return { title: sharing.closedTitle, head: { heading: sharing.closedTitle, lead: sharing.closedLead } };
}

/** Before the document behind a link with a password: not a word about whose it is. */
export function passwordModel(token: string, form: FormState, t: Words, wait: number): FormPageModel {
  const { sharing } = t;
  const fields = new FormFields(form, t);
  const password = fields.text('password', {
    label: sharing.typePassword,
    type: 'password',
    autocomplete: 'off',
    sentences: {
      required: sharing.needPassword,
      invalid: sharing.wrongPassword,
      waitFirst: t.signIn.tooMany({ minutes: wait }),
    },
  });
  return {
    title: sharing.lockedTitle,
    head: { heading: sharing.lockedTitle, lead: sharing.lockedLead },
    form: {
      action: planUrls.shared(token),
      parts: [{ field: password }],
      actions: [{ text: sharing.openPlan }],
    },
    ...fields.errorSummary(),
  };
}
