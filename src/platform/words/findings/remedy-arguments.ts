import type { Remedy } from '../../../planning/index.js';
import type { FindingSpeech } from './finding-words.js';

/** The change that clears a finding, in words; `solved` says whether there is one. */
export function remedyOf(
  { remedy }: { readonly remedy?: Remedy },
  say: FindingSpeech,
): { readonly solved: 'yes' | 'no'; readonly remedy: string } {
  return remedy ? { solved: 'yes', remedy: say.remedy(remedy) } : { solved: 'no', remedy: '' };
}
