import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

import { type Language } from './language.js';
import { type Args } from './message.js';
import { numberWord } from './number-words.js';
import { pluralOf, writeNumber, type NumberStyle } from './write-number.js';

/** Named number styles for messages: `{amount, number, euro}`, `{share, number, percent}`, `{rise, number, one}`. */
const NUMBER_STYLES: Readonly<Partial<Record<string, NumberStyle>>> = {
  euro: { style: 'euro', maximumFractionDigits: 0 },
  percent: { style: 'percent', maximumFractionDigits: 0 },
  /** Exactly one decimal: "4,0". */
  one: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  /** An explicit sign: "+2" and "−1". */
  signed: { signDisplay: 'exceptZero', maximumFractionDigits: 1 },
};

/** A count in words: `{pilots, number, word}`, and `{pilots, number, Word}` where a sentence begins with it. */
const WORD_STYLES: Readonly<Partial<Record<string, (word: string) => string>>> = {
  word: (word) => word,
  // "Eén": a capital has no accent for stress.
  Word: (word) => word.charAt(0).normalize('NFD').charAt(0).toUpperCase() + word.slice(1),
};

/** Writes its part of a message; `counted` is the number that `#` stands for. */
type Writer = (args: Args, counted: number) => string;

/** The syntax of one ICU message. Markup in texts is ordinary text: `<b>` means nothing here. */
export function parseMessage(pattern: string): MessageFormatElement[] {
  return parse(pattern, { ignoreTag: true });
}

/** Turns a message into a function, once, because some are written a thousand times in one document. */
export function compileMessage(pattern: string, language: Language): (args: Args) => string {
  const write = sequenceOf(parseMessage(pattern), language);
  return (args) => write(args, Number.NaN);
}

function sequenceOf(elements: readonly MessageFormatElement[], language: Language): Writer {
  const writers = elements.map((element) => writerOf(element, language));
  const [only] = writers;
  if (only && writers.length === 1) return only;
  return (args, counted) => {
    let text = '';
    for (const write of writers) text += write(args, counted);
    return text;
  };
}

function writerOf(element: MessageFormatElement, language: Language): Writer {
  switch (element.type) {
    case TYPE.literal:
      return () => element.value;
    case TYPE.argument:
      return (args) => String(given(args, element.value));
    case TYPE.pound:
      return (_, counted) => writeNumber(language, counted);
    case TYPE.number:
      return numeral(element.value, element.style, language);
    case TYPE.select:
      return choice(element.value, optionsOf(element.options, language));
    case TYPE.plural:
      return counting(element.value, element.offset, optionsOf(element.options, language));
    default:
      throw new TypeError('A message takes texts and numbers; a date reaches it as finished text');
  }
}

function numeral(name: string, style: unknown, language: Language): Writer {
  const word = typeof style === 'string' ? WORD_STYLES[style] : undefined;
  if (word) return (args) => word(numberWord(language, Number(given(args, name))));
  const known = styleOf(style);
  return (args) => writeNumber(language, Number(given(args, name)), known);
}

function given(args: Args, name: string): string | number {
  const value = args[name];
  if (value === undefined) throw new TypeError(`A message without its {${name}}`);
  return value;
}

function styleOf(name: unknown): NumberStyle {
  if (name === null || name === undefined) return {};
  const style = typeof name === 'string' ? NUMBER_STYLES[name] : undefined;
  if (!style) throw new TypeError('A message with an unknown number style');
  return style;
}

type Options = ReadonlyMap<string, Writer>;

function optionsOf(
  options: Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>,
  language: Language,
): Options {
  return new Map(Object.entries(options).map(([name, { value }]) => [name, sequenceOf(value, language)]));
}

function choice(name: string, options: Options): Writer {
  return (args) => {
    const write = options.get(String(given(args, name))) ?? options.get('other');
    return write?.(args, Number.NaN) ?? '';
  };
}

function counting(name: string, offset: number, options: Options): Writer {
  return (args) => {
    const value = Number(given(args, name));
    const counted = value - offset;
    const write = options.get(`=${String(value)}`) ?? options.get(pluralOf(counted)) ?? options.get('other');
    return write?.(args, counted) ?? '';
  };
}
