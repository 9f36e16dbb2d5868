import { checkTerms } from './en/check-terms.js';
import { findingTerms } from './en/finding-terms.js';
import { findings } from './en/findings.js';
import { forms } from './en/forms.js';
import { frame } from './en/frame.js';
import { kpis } from './en/kpis.js';
import { plan } from './en/plan.js';
import { planDocument } from './en/plan-document.js';
import { planFigures } from './en/plan-figures.js';
import { planNames } from './en/plan-names.js';
import { planSettings } from './en/plan-settings.js';
import { terms } from './en/terms.js';
import type { Translation } from './message.js';
import type { nl } from './nl.js';

/** The English catalog: the same sections, keys and arguments as the Dutch one, or it does not compile. */
export const en: Translation<typeof nl> = {
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
};
