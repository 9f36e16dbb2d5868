import { type Erasable } from '../../../accounts/index.js';
import { FormFields, type FormState } from '../../../platform/forms/index.js';
import type { FormPageModel } from '../../../platform/views/index.js';
import type { Words } from '../../../platform/words/index.js';
import { organisationUrls } from '../urls.js';

export interface EraseInput {
  readonly organisation: string;
  readonly person: Erasable;
  readonly form: FormState;
  /** Why it cannot be done. */
  readonly problem?: string;
}

export function eraseModel({ organisation, person, form, problem }: EraseInput, t: Words): FormPageModel {
  const fields = new FormFields(form, t);
  const { erasing } = t;
  const title = erasing.title({ name: person.name });
  return {
    title,
    head: { heading: title, lead: erasing.lead },
    back: { text: t.people.back, href: organisationUrls.people(organisation) },
    warning: { kind: 'warning', text: problem ?? erasing.warning },
    facts: [
      { term: t.people.email, value: person.email ?? t.people.noEmail },
      { term: erasing.goes, value: erasing.goesText },
      { term: erasing.stays, value: erasing.staysText },
    ],
    form: {
      action: organisationUrls.erasePerson(organisation, person.personId),
      parts: [
        {
          checkbox: fields.checkbox('sure', {
            label: erasing.sure,
            sentences: { notAChoice: erasing.notSure },
          }),
        },
      ],
      actions: [{ text: erasing.erase }],
    },
    ...fields.errorSummary(),
  };
}
