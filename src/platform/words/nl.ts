import type { Section } from './message.js';
import { checkTerms } from './nl/check-terms.js';
import { findingTerms } from './nl/finding-terms.js';
import { findings } from './nl/findings.js';
import { forms } from './nl/forms.js';
import { frame } from './nl/frame.js';
import { kpis } from './nl/kpis.js';
import { plan } from './nl/plan.js';
import { planDocument } from './nl/plan-document.js';
import { planFigures } from './nl/plan-figures.js';
import { planNames } from './nl/plan-names.js';
import { planSettings } from './nl/plan-settings.js';
import { terms } from './nl/terms.js';

/** The Dutch catalog: one section per area, in alphabetical order. It is the source that English must follow. */
export const nl = {
  checkTerms,
  findings,
  findingTerms,
  forms,
  frame,
  kpis,
  plan,
  planDocument,
  planFigures,
  planNames,
  planSettings,
  terms,
} satisfies Section;
