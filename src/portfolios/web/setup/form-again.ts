import { versionIn, type FormState } from '../../../platform/forms/index.js';
import type { Notice, PageForm } from '../../../platform/views/index.js';
import type { Words } from '../../../platform/words/index.js';

/** A form that could not be kept: what was typed, and why. */
export interface Again extends FormState {
  /** Sentences about the whole, such as a plan that would become too long. */
  readonly problems?: readonly string[];
}

export function warningOf(again: Again | undefined, { setup }: Words): { readonly warning?: Notice } {
  if (!again?.problems || again.problems.length === 0) return {};
  return { warning: { kind: 'warning', text: setup.problem, more: again.problems.join(' ') } };
}

/** 200 for a form that is opened, 422 for a mistake. */
export function statusOf(again: Again | undefined): number {
  return again === undefined ? 200 : 422;
}

/** Goes along unseen: the version that the form was filled from. */
export function versionField(again: Again | undefined, version: number): NonNullable<PageForm['fields']> {
  return [{ name: 'version', value: versionIn(again?.values ?? {}, version) }];
}
