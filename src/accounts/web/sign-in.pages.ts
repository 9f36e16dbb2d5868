import { FormFields, type FormState } from '../../platform/forms/index.js';
import {
  definePage,
  type FormPageModel,
  type Link,
  type PageForm,
  type PageHead,
  type PageModel,
  type PostAction,
} from '../../platform/views/index.js';
import type { Words } from '../../platform/words/index.js';
import type { SignOnProvider } from '../../platform/config/index.js';
import { keptFormAddress } from '../../platform/http/index.js';
import { accountUrls } from './urls.js';

export interface SignInPageModel extends PageModel {
  readonly head: PageHead;
  readonly form: PageForm;
  /** The organisations' own ways to sign in. */
  readonly providers: readonly PostAction[];
  readonly forgotten: Link;
  readonly first: string;
}

export const signInPage = definePage<SignInPageModel>('accounts/sign-in');

export interface SignInState {
  readonly form: FormState;
  /** Where to go afterwards. */
  readonly back: string;
  readonly providers: readonly Pick<SignOnProvider, 'id' | 'name'>[];
}

/** E-mail and password, then the other ways. What was wrong is told in one sentence, at the first field. */
export function signInModel({ form, back, providers }: SignInState, t: Words, wait = 0): SignInPageModel {
  const { signIn } = t;
  const fields = new FormFields(form, t);
  const email = fields.text('email', {
    label: signIn.email,
    type: 'email',
    autocomplete: 'username',
    sentences: { invalid: signIn.wrong, waitFirst: signIn.tooMany({ minutes: wait }) },
  });
  const password = fields.text('password', {
    label: signIn.password,
    type: 'password',
    autocomplete: 'current-password',
  });
  const goingBack = { name: 'back', value: back };
  return {
    title: signIn.title,
    head: { heading: signIn.title, lead: leadFor(back, t) },
    form: {
      action: accountUrls.signIn(),
      parts: [{ field: email }, { field: password }],
      fields: [goingBack],
      actions: [{ text: signIn.submit }],
    },
    providers: providers.map(({ id, name }) => ({
      text: signIn.with({ name }),
      action: accountUrls.signOn(id),
      fields: [goingBack],
    })),
    forgotten: { text: signIn.forgotten, href: accountUrls.forgotten() },
    first: signIn.first,
    ...fields.errorSummary(),
  };
}

function leadFor(back: string, { signIn }: Words): string {
  if (back.startsWith(keptFormAddress(''))) return signIn.kept;
  return back === '/' ? signIn.lead : signIn.expired;
}

/** A page that only says something, with one way to go on. */
export function messageModel(heading: string, lead: string, link: Link): FormPageModel {
  return { title: heading, head: { heading, lead }, links: [link] };
}

/** Behind a one-time address: a button, because a link must not change anything. */
export function oneTimeModel(token: string, back: string, t: Words): FormPageModel {
  const { title, ready, button } = t.signIn;
  return {
    title,
    head: { heading: title, lead: ready },
    form: {
      action: accountUrls.oneTime(token),
      parts: [],
      fields: [{ name: 'back', value: back }],
      actions: [{ text: button }],
    },
  };
}
