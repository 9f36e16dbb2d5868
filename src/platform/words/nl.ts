import type { Section } from './message.js';
import { forms } from './nl/forms.js';
import { frame } from './nl/frame.js';
import { terms } from './nl/terms.js';

/** The Dutch catalog: one section per area, in alphabetical order. It is the source that English must follow. */
export const nl = {
  forms,
  frame,
  terms,
} satisfies Section;
