import type { FormState } from '../../../platform/forms/index.js';
import type { Notice } from '../../../platform/views/index.js';
import type { Words } from '../../../platform/words/index.js';

/** A form that could not be kept: what was typed, and why. */
export interface Again extends FormState {
  /** Somebody else was first. */
  readonly conflict?: boolean;
  /** Sentences about the whole, such as a plan that would become too long. */
  readonly problems?: readonly string[];
}

export function warningOf(again: Again | undefined, { forms, setup }: Words): { readonly warning?: Notice } {
  if (again?.conflict === true)
    return { warning: { kind: 'warning', text: forms.conflict, more: forms.conflictMore } };
  if (!again?.problems || again.problems.length === 0) return {};
  return { warning: { kind: 'warning', text: setup.problem, more: again.problems.join(' ') } };
}

/** 200 for a form that is opened, 409 when somebody else was first, 422 for a mistake. */
export function statusOf(again: Again | undefined): number {
  if (again === undefined) return 200;
  return again.conflict === true ? 409 : 422;
}
