/** One number format per kind and language for the whole process: making one costs more than using it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>();

/** True minus sign, so that negative numbers align and read well; Intl writes a hyphen. */
const MINUS = '\u2212';

export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  // 'negative' writes a sign for what is below zero after rounding: never "−0".
  const made = withTrueMinus(new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options }));
  formats.set(key, made);
  return made;
}

function withTrueMinus(base: Intl.NumberFormat): Intl.NumberFormat {
  const plain = base.format.bind(base);
  const format = (value: number | bigint): string => plain(value).replace('-', MINUS);
  return Object.defineProperty(base, 'format', { value: format });
}

const plurals = new Map<string, Intl.PluralRules>();

export function pluralRules(locale: string, options: Intl.PluralRulesOptions = {}): Intl.PluralRules {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = plurals.get(key);
  if (known) return known;
  const made = new Intl.PluralRules(locale, options);
  plurals.set(key, made);
  return made;
}
