import type { Language } from '../../platform/words/index.js';
import { ALL_CHOICES, type PlanChoices } from '../../rendering/index.js';

/** How the documents of a plan are made. Without a language each reader gets their own. */
export interface DocumentChoices extends PlanChoices {
  readonly language?: Language;
}

/** How a document looks behind a link: chosen when the link was made, and never changed. */
export interface SharedChoices extends DocumentChoices {
  readonly language: Language;
}

/** Everything, in the look of the product: what holds until somebody chooses. */
export const NOTHING_CHOSEN: DocumentChoices = ALL_CHOICES;
