import type { Language } from '../platform/words/index.js';

/** Programs that know no font of ours show one that everybody has. */
export const SANS = 'Calibri';
export const SERIF = 'Georgia';

export const INK = '1D2321';
export const INK_2 = '48514D';
export const LINE = 'B9B8AE';
export const WASH = 'F3F1EA';
export const HOT = '8F2A20';

/** Background and text of each temperature, as in the document itself. */
export const TEMPERATURES: Readonly<Record<number, { readonly fill: string; readonly color: string }>> = {
  1: { fill: 'D9EDEC', color: '17312F' },
  2: { fill: '97CAC4', color: '0F2725' },
  3: { fill: 'CC952C', color: '241803' },
  4: { fill: 'B4592A', color: 'FFFFFF' },
  5: { fill: '7E241C', color: 'FFFFFF' },
};

export const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
