/** Characters that no text may hold: NUL and the other control characters, which XML and terminals cannot show. */
const CONTROL = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F';

/**
 * Names that every JavaScript object already has. An id is often looked up in a plain object, where "constructor"
 * would find something nobody wrote.
 */
const TAKEN = [
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
];

export const PATTERNS = {
  text: `^[^${CONTROL}]*$`,
  line: `^[^${CONTROL}\\n\\r]*$`,
  /** Letters, digits, dot, dash and underscore: fit for a file name, an address and the command line. */
  id: `^(?!(${TAKEN.join('|')})$)[A-Za-z0-9][A-Za-z0-9._-]*$`,
  quarter: '^[1-9][0-9]{3}-Q[1-4]$',
  date: '^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$',
  /** A day, or nothing where none was named; only in an archive. */
  dateOrNone: '^([1-9][0-9]{3}-[0-9]{2}-[0-9]{2})?$',
  /** As the database keeps moments; only in an archive. */
  instant: '^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$',
} as const;

export type PatternName = keyof typeof PATTERNS;

/** Which of the patterns this is; every pattern in the schema is one of them. */
export function patternName(pattern: string): PatternName {
  const found = (Object.keys(PATTERNS) as PatternName[]).find((name) => PATTERNS[name] === pattern);
  if (found === undefined) throw new TypeError(`No name for pattern ${pattern}`);
  return found;
}
