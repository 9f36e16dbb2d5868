import type { DocumentNames, Piece, TermGroup, ValueFact } from '../planning/index.js';
import {
  describeFinding,
  describeReason,
  speech,
  type Language,
  type Speech,
} from '../platform/words/index.js';
import { capitalised } from './capitalised.js';
import type { Numbering } from './numbering.js';
import { isolated, printable } from './printable.js';
import { spanText } from './span-text.js';
import { termText } from './terms.js';

/** Turns the pieces of a document into text in one language. */
export interface Speaker {
  readonly speech: Speech;
  say(piece: Piece): string;
  /** Sentences one after the other. */
  sentences(pieces: readonly Piece[]): string;
}

type FactOf<Kind extends ValueFact['kind']> = Extract<ValueFact, { readonly kind: Kind }>;
type Writers = { readonly [Kind in ValueFact['kind']]: (fact: FactOf<Kind>) => string };

/** Numbers that are whole to a tenth are written as short as they can be; others keep a second decimal. */
function decimals(value: number): number {
  return Number.isInteger(Math.round(value * 1_000) / 100) ? 1 : 2;
}

/** "1a2b3c4d 5e6f..." in groups of eight. */
function grouped(fingerprint: string): string {
  return (fingerprint.match(/.{1,8}/g) ?? []).join(' ');
}

const JOINERS = { ';': '; ', '·': ' · ' } as const;

export function speaker(names: DocumentNames, numbering: Numbering, language: Language): Speaker {
  const spoken = speech(language);
  const { t, f } = spoken;
  const name = (map: ReadonlyMap<string, string>) => (id: string) => isolated(map.get(id) ?? id);
  const findingNames = {
    pilot: name(names.pilots),
    department: name(names.departments),
    goal: name(names.goals),
  };
  const degrees = (value: number): string => (decimals(value) === 1 ? f.degrees(value) : f.degrees(value, 2));
  const list = ({ items, separator, capital }: FactOf<'list'>): string => {
    const texts = items.map(inside);
    const joined = separator ? texts.join(JOINERS[separator]) : f.list(texts);
    return capital ? capitalised(joined) : joined;
  };
  const write: Writers = {
    text: ({ value }) => printable(value),
    title: ({ value }) => t.findingTerms.quoted({ name: isolated(value) }),
    choice: ({ value }) => value,
    word: ({ value, capital }) => numberWord(value, capital ?? false, spoken),
    number: ({ value, digits }) => f.number(value, digits ?? decimals(value)),
    fixed: ({ value, digits }) => f.fixed(value, Math.max(digits, decimals(value))),
    signed: ({ value }) => f.signed(value, decimals(value)),
    degrees: ({ value }) => degrees(value),
    percent: ({ value }) => f.percent(value / 100),
    euros: ({ value }) => f.euro(Math.round(value)),
    fte: ({ value }) => f.number(value, 2),
    weeks: ({ value }) => f.weeks(value),
    date: ({ value }) => f.date(value),
    dates: ({ from, to }) => f.dates(from, to),
    period: ({ value }) => (value === '' ? '' : f.quarter(value)),
    span: ({ span }) => spanText(span, f),
    term: ({ group, value, capital }) => termOf(group, value, capital ?? false, spoken),
    setting: ({ key }) => t.planSettings[key],
    list,
    sentences: ({ items }) => items.map(say).join(' '),
    // Findings and constraints may quote what people wrote.
    finding: ({ finding }) => printable(describeFinding(finding, findingNames, language).text),
    reference: ({ target }) => numbering.figures.get(target)?.number ?? '',
    chapter: ({ target }) => numbering.sections.get(target) ?? '',
    constraint: ({ constraint }) => printable(describeReason(constraint, findingNames, language)),
    fingerprint: ({ value }) => grouped(value),
  };
  const writeFact = (fact: ValueFact): string => (write[fact.kind] as (fact: ValueFact) => string)(fact);

  /** A piece as part of a sentence: text of people keeps to itself. */
  const inside = (piece: Piece): string =>
    piece.kind === 'text' ? isolated(piece.value.trim()) : say(piece);
  const say = (piece: Piece): string => {
    if (piece.kind !== 'say') return writeFact(piece);
    const text: unknown = t.plan[piece.code];
    if (typeof text === 'string') return text;
    const args = Object.entries(piece.facts).map(([key, fact]): [string, string | number] => [
      key,
      fact.kind === 'count' ? fact.value : inside(fact),
    ]);
    return args.reduce(withoutDoubleStop, (text as (args: object) => string)(Object.fromEntries(args)));
  };
  return { speech: spoken, say, sentences: (pieces) => pieces.map(say).join(' ') };
}

/** "U.A." at the end of a sentence ends it: no second full stop after one that is already there. */
function withoutDoubleStop(sentence: string, [, value]: readonly [string, string | number]): string {
  return typeof value === 'string' && value.endsWith('.')
    ? sentence.replaceAll(`${value}.`, () => value)
    : sentence;
}

function numberWord(value: number, capital: boolean, { t, f }: Speech): string {
  const words: Readonly<Record<string, string>> = t.planNames.numbers;
  const word = words[String(value)] ?? f.number(value, 0);
  return capital ? capitalised(word) : word;
}

function termOf(group: TermGroup, value: string, capital: boolean, spoken: Speech): string {
  const text = termText(group, value, spoken);
  return capital ? capitalised(text) : text;
}
