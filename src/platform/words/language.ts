/** The languages of the interface and of documents. Dutch comes first: it is the source of every text. */
export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = 'nl';

/** The language a stored or typed value names; undefined for anything else. */
export function parseLanguage(value: unknown): Language | undefined {
  return LANGUAGES.find((language) => language === value);
}

export interface LanguageWish {
  /** What this person chose; wins when it is a language we have. */
  readonly chosen?: string | undefined;
  /** The browser's Accept-Language header. */
  readonly acceptLanguage?: string | undefined;
}

/** The person's own choice, else the browser's first language that we have, else Dutch. */
export function chooseLanguage(wish: LanguageWish): Language {
  return parseLanguage(wish.chosen) ?? firstAccepted(wish.acceptLanguage ?? '') ?? DEFAULT_LANGUAGE;
}

/** Browsers send at most a few languages; a longer header is somebody playing. */
const MAX_RANGES = 20;

function firstAccepted(header: string): Language | undefined {
  const ranges = header.split(',', MAX_RANGES).map(readRange);
  // Array.sort is stable, so equal weights keep the browser's order.
  const wanted = ranges.filter((range) => range.weight > 0).sort((a, b) => b.weight - a.weight);
  for (const range of wanted) {
    const language = parseLanguage(range.primary);
    if (language) return language;
  }
  return undefined;
}

/** "nl-BE;q=0.8" -> { primary: "nl", weight: 0.8 }; an unreadable weight counts as 0. */
function readRange(text: string): { readonly primary: string; readonly weight: number } {
  const [tag = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { primary: tag.split('-', 1)[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 };
}
