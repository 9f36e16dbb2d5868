import { FormFields, type FormState } from '../../platform/forms/index.js';
import type { FormPageModel, FormPart } from '../../platform/views/index.js';
import type { Words } from '../../platform/words/index.js';
import { MAIL_CHOICES } from '../store/mail-choice.entity.js';
import { currentPasswordField, newPasswordField, withUsername } from './password-field.js';
import { accountUrls } from './urls.js';

/** The forms of one's own account. */

function backToAccount(t: Words) {
  return { text: t.account.back, href: accountUrls.account() };
}

function nameField(fields: FormFields, t: Words): FormPart {
  return { field: fields.text('name', { label: t.account.name, autocomplete: 'name' }) };
}

export function detailsModel(form: FormState, t: Words): FormPageModel {
  const { account } = t;
  const fields = new FormFields(form, t);
  const parts = [
    nameField(fields, t),
    {
      radios: fields.choice('language', {
        label: account.language,
        options: [
          { value: 'browser', text: account.browserLanguage },
          { value: 'nl', text: account.languages.nl },
          { value: 'en', text: account.languages.en },
        ],
      }),
    },
  ];
  return {
    title: account.detailsTitle,
    head: { heading: account.detailsTitle },
    back: backToAccount(t),
    form: { action: accountUrls.details(), parts, actions: [{ text: account.save }] },
    ...fields.errorSummary(),
  };
}

/** Whether what waits for somebody is mailed too. */
export function messagesModel(form: FormState, mails: boolean, t: Words): FormPageModel {
  const { account } = t;
  const fields = new FormFields(form, t);
  const choice = fields.choice('messages', {
    label: account.messagesQuestion,
    options: MAIL_CHOICES.map((value) => ({ value, text: account.messagesChoices[value] })),
  });
  return {
    title: account.messagesTitle,
    head: { heading: account.messagesTitle, lead: account.messagesLead },
    back: backToAccount(t),
    ...(mails ? {} : { warning: { kind: 'info', text: account.messagesNoMail } }),
    form: { action: accountUrls.messages(), parts: [{ radios: choice }], actions: [{ text: account.save }] },
    ...fields.errorSummary(),
  };
}

/** What the form needs to know of the account. */
export interface Owned {
  readonly form: FormState;
  readonly hasPassword: boolean;
  /** Minutes, after too many attempts. */
  readonly wait?: number;
}

export function passwordModel(
  { form, hasPassword, email, wait = 0 }: Owned & { readonly email: string | null },
  t: Words,
): FormPageModel {
  const { account } = t;
  const fields = new FormFields(form, t);
  const current = hasPassword ? [currentPasswordField(fields, t, wait)] : [];
  const parts = [...current, newPasswordField(fields, t)];
  return {
    title: account.passwordTitle,
    head: { heading: account.passwordTitle, lead: account.passwordLead },
    back: backToAccount(t),
    form: {
      action: accountUrls.password(),
      ...withUsername(email),
      parts,
      actions: [{ text: t.passwords.save }],
    },
    ...fields.errorSummary(),
  };
}

export function emailModel({ form, hasPassword, wait = 0 }: Owned, mailed: boolean, t: Words): FormPageModel {
  const { account } = t;
  const fields = new FormFields(form, t);
  const email = fields.text('email', {
    label: account.newEmail,
    type: 'email',
    autocomplete: 'email',
    sentences: { invalid: account.taken },
  });
  const current = hasPassword ? [currentPasswordField(fields, t, wait)] : [];
  return {
    title: account.emailTitle,
    head: { heading: account.emailTitle, lead: mailed ? account.emailLead : account.emailLeadNoMail },
    back: backToAccount(t),
    form: {
      action: accountUrls.email(),
      parts: [{ field: email }, ...current],
      actions: [{ text: account.save }],
    },
    ...fields.errorSummary(),
  };
}

export function confirmModel(token: string, email: string, t: Words): FormPageModel {
  const { confirmTitle, confirmLead, confirm } = t.account;
  return {
    title: confirmTitle,
    head: { heading: confirmTitle, lead: confirmLead({ email }) },
    back: backToAccount(t),
    form: { action: accountUrls.confirmEmail(token), parts: [], actions: [{ text: confirm }] },
  };
}

/** For who came in with a link that works once. */
export function beginModel(form: FormState, back: string, t: Words): FormPageModel {
  const { account } = t;
  const fields = new FormFields(form, t);
  const parts = [
    nameField(fields, t),
    {
      field: fields.text('email', {
        label: account.email,
        type: 'email',
        autocomplete: 'email',
        sentences: { invalid: account.taken },
      }),
    },
    newPasswordField(fields, t),
  ];
  return {
    title: account.beginTitle,
    head: { heading: account.beginTitle, lead: account.beginLead },
    form: {
      action: accountUrls.begin(),
      parts,
      fields: [{ name: 'back', value: back }],
      actions: [{ text: account.save }, { text: account.later, href: back, second: true }],
    },
    ...fields.errorSummary(),
  };
}
