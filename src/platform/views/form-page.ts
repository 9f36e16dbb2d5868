import { definePage, type PageModel } from './page.js';
import type { Checkbox, ChoiceField, Select, TextArea, TextField } from './parts/fields.js';
import type { Action, Fact, Link, Notice, PageHead, PostAction } from './parts/models.js';

/** One question of a form: exactly one of these. */
export type FormPart =
  | { readonly field: TextField }
  | { readonly textarea: TextArea }
  | { readonly select: Select }
  | { readonly radios: ChoiceField }
  | { readonly checkboxes: ChoiceField }
  | { readonly checkbox: Checkbox };

export interface PageForm {
  readonly action: string;
  /** Of whoever gives a password here: a password keeper asks for it, people do not see it, and it is not sent. */
  readonly username?: string;
  readonly parts: readonly FormPart[];
  /** So that a page stays short where the screen is wide. */
  readonly look?: 'scale' | 'field-row years' | 'fields';
  /** What goes along unseen. */
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
  readonly actions: readonly Action[];
}

/** A page with one form on it, and what has to be known first. */
export interface FormPageModel extends PageModel {
  readonly head: PageHead;
  readonly back?: Link;
  readonly warning?: Notice;
  /** What the form is about and cannot be changed here. */
  readonly facts?: readonly Fact[];
  readonly form?: PageForm;
  /** Other things to do, each a form of its own. */
  readonly others?: readonly PostAction[];
  /** Other ways to go. */
  readonly links?: readonly Link[];
}

/** A page that leads back, and whose form is always there. */
export type OneFormPage = FormPageModel & Required<Pick<FormPageModel, 'back' | 'form'>>;

export const formPage = definePage<FormPageModel>('form');
