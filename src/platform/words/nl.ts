import type { Section } from './message.js';
import { findingTerms } from './nl/finding-terms.js';
import { findings } from './nl/findings.js';
import { forms } from './nl/forms.js';
import { frame } from './nl/frame.js';
import { terms } from './nl/terms.js';

/** The Dutch catalog: one section per area, in alphabetical order. It is the source that English must follow. */
export const nl = {
  findings,
  findingTerms,
  forms,
  frame,
  terms,
} satisfies Section;
