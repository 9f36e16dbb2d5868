import { definePage, type PageModel } from '../../platform/views/index.js';

export interface SignInPageModel extends PageModel {
  readonly text: string;
  /** What to type on the server to get a fresh address. */
  readonly command: string;
}

/** Says how to get in; there is nothing to fill in yet. */
export const signInPage = definePage<SignInPageModel>('accounts/sign-in');

export interface OneTimePageModel extends PageModel {
  /** Why this address does not work. */
  readonly problem?: string;
  readonly text?: string;
  /** How to get another address. */
  readonly signInHref: string;
  readonly form?: { readonly action: string; readonly back: string };
}

/** Behind a one-time address: a button, because a link must not change anything. */
export const oneTimePage = definePage<OneTimePageModel>('accounts/one-time');
