import { IntlMessageFormat } from 'intl-messageformat';

import { type Language, LOCALES } from './language.js';
import { type Args, Message, type Spoken } from './message.js';
import { numberFormat, pluralRules } from './number-formats.js';

/** Named number styles for messages: `{amount, number, euro}`, `{share, number, percent}`, `{rise, number, one}`. */
const NUMBER_STYLES = {
  euro: { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 },
  percent: { style: 'percent', maximumFractionDigits: 0 },
  /** Exactly one decimal: "4,0". */
  one: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  /** An explicit sign: "+2" and "−1". */
  signed: { signDisplay: 'exceptZero', maximumFractionDigits: 1 },
} as const satisfies Record<string, Intl.NumberFormatOptions>;

/** Compiles one ICU message. Markup in texts is ordinary text: `<b>` means nothing here. */
export function compileMessage(pattern: string, language: Language): IntlMessageFormat {
  return new IntlMessageFormat(
    pattern,
    LOCALES[language],
    { number: NUMBER_STYLES },
    { ignoreTag: true, formatters },
  );
}

const formatters = {
  getNumberFormat: (locale: string | string[] | undefined, options: object | undefined) =>
    numberFormat(String(locale), options),
  getPluralRules: (locale?: Intl.LocalesArgument, options?: Intl.PluralRulesOptions) =>
    pluralRules(String(locale), options),
  getDateTimeFormat: (): never => {
    throw new TypeError('Dates reach a message as finished text: use format(language).date(...)');
  },
};

/** Turns a catalog into plain objects of texts and functions. A message is compiled when it is first used. */
export function speak<T extends object>(catalog: T, language: Language): Spoken<T> {
  const spoken: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(catalog) as [string, unknown][]) {
    spoken[key] = speakOne(value, language);
  }
  // Built key by key from the catalog, which is exactly what Spoken describes.
  return spoken as Spoken<T>;
}

function speakOne(value: unknown, language: Language): unknown {
  if (typeof value === 'string') return value;
  if (value instanceof Message) return lazily(value.pattern, language);
  if (typeof value === 'object' && value !== null) return speak(value, language);
  throw new TypeError(`A catalog holds texts, messages and groups of these, not ${typeof value}`);
}

function lazily(pattern: string, language: Language): (args: Args) => string {
  let compiled: IntlMessageFormat | undefined;
  return (args) => {
    compiled ??= compileMessage(pattern, language);
    return String(compiled.format(args));
  };
}
