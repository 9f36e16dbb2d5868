import { definePage, type Link, type PageModel } from '../views/index.js';

export interface ErrorPageModel extends PageModel {
  /** What happened and what to do. */
  readonly text: string;
  /** Number to quote when asking for help. */
  readonly reference: string;
  readonly back: Link;
}

export const errorPage = definePage<ErrorPageModel>('error');
