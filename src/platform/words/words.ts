import { en } from './en.js';
import { type Language } from './language.js';
import { type Spoken } from './message.js';
import { nl } from './nl.js';
import { speak } from './speak.js';

/** Every text of the product in one language: `t.terms.cs.content`, `t.forms.errorCount({ count: 2 })`. */
export type Words = Spoken<typeof nl>;

const CATALOGS = { nl, en } as const;
const spoken: Partial<Record<Language, Words>> = {};

export function words(language: Language): Words {
  return (spoken[language] ??= speak(CATALOGS[language], language));
}
