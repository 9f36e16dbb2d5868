/** What a message may be given. Dates, amounts in cells and names of things arrive as finished text. */
export type Args = Readonly<Record<string, string | number>>;

/**
 * An ICU message and, in its type only, the arguments it takes.
 * Numbers are written `{n, number}` (or `#` in a plural), so that they get the language's own decimal mark.
 */
export class Message<A extends Args> {
  /** Never set: carries the argument types from the Dutch text to whoever speaks it and to the translation. */
  declare readonly args: A;

  constructor(readonly pattern: string) {}
}

/**
 * In the Dutch catalog: `message<{ count: number }>('{count, plural, one {# pilot} other {# pilots}}')`.
 * In the English one the arguments follow from the Dutch text: `message('{count, plural, ...}')`.
 */
export function message<A extends Args = Readonly<Record<never, never>>>(pattern: string): Message<A> {
  return new Message<A>(pattern);
}

/** One area's words: texts without arguments, messages with arguments, and groups of these. */
export interface Section {
  readonly [key: string]: string | Message<Args> | Section;
}

/** The same keys and the same arguments in another language; anything missing or extra does not compile. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends Message<infer A>
      ? Message<A>
      : Translation<T[K]>;
};

/** A catalog ready for use: a text is a string, a message is a function of its arguments. */
export type Spoken<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends Message<infer A>
      ? (args: A) => string
      : Spoken<T[K]>;
};
