import { accountUrls, currentPasswordField, withUsername } from '../../../accounts/index.js';
import { FormFields, type FieldError } from '../../../platform/forms/index.js';
import type { FormPageModel } from '../../../platform/views/index.js';
import type { Words } from '../../../platform/words/index.js';
import { organisationUrls } from '../urls.js';

/** Whether somebody may take a backup along from this page, and why not. */
export type BackupState = 'ready' | 'no-password' | 'not-all-yours';

export interface BackupInput {
  readonly organisation: string;
  readonly state: BackupState;
  /** Of whoever looks. */
  readonly email: string | null;
  readonly errors?: readonly FieldError[];
  /** Minutes until one may try again. */
  readonly wait?: number;
  /** Another one is being made. */
  readonly busy?: true;
}

function warningOf({ state, busy }: BackupInput, { backupPage: t }: Words): string {
  if (state !== 'ready') return t.notHere[state];
  return busy ? t.busy : t.secret;
}

export function backupModel(input: BackupInput, t: Words): FormPageModel {
  const { organisation, state, errors = [], wait = 0 } = input;
  const fields = new FormFields({ values: {}, errors }, t);
  const { backupPage } = t;
  return {
    title: backupPage.title,
    head: { heading: backupPage.title, lead: backupPage.lead },
    warning: { kind: 'warning', text: warningOf(input, t) },
    facts: [
      { term: backupPage.holds, value: backupPage.holdsText },
      { term: backupPage.byCommand, value: backupPage.byCommandText },
      { term: backupPage.putBack, value: backupPage.putBackText },
    ],
    ...(state === 'ready'
      ? {
          form: {
            action: organisationUrls.backup(organisation),
            ...withUsername(input.email),
            parts: [currentPasswordField(fields, t, wait)],
            actions: [{ text: backupPage.download }],
          },
        }
      : {}),
    ...(state === 'no-password'
      ? { links: [{ text: backupPage.choosePassword, href: accountUrls.password() }] }
      : {}),
    ...fields.errorSummary(),
  };
}
