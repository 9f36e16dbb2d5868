import type { CountFact, Piece, PlanDocument, Say } from '../planning/index.js';
import { speech, type Language, type Speech } from '../platform/words/index.js';
import { factWriter } from './fact-writers.js';
import type { Numbering } from './numbering.js';
import { isolated } from './printable.js';
import { typedLanguage } from './typed-language.js';
import { endsWithStop, markTyped, withoutMarks } from './typed-marks.js';

/** Turns the pieces of a document into text in one language. */
export interface Speaker {
  readonly speech: Speech;
  say(piece: Piece): string;
  /** A piece as a part of a text: the same, but marked as well where it is nothing but what people typed. */
  within(piece: Piece): string;
  /** Sentences one after the other. */
  sentences(pieces: readonly Piece[]): string;
  /** The language of a piece that is nothing but what people typed, where that is another than this one. */
  foreign(piece: Piece): Language | undefined;
  /** The language in which people typed, where that is another than this one. */
  readonly typed: Language | undefined;
}

export interface SpeakerOptions {
  /** Typed words inside sentences stand between marks, which are made into elements later. */
  readonly marked?: boolean;
}

/** @param document its names, and the language in which its people write */
export function speaker(
  { names, meta }: Pick<PlanDocument, 'names' | 'meta'>,
  numbering: Numbering,
  language: Language,
  { marked = false }: SpeakerOptions = {},
): Speaker {
  const spoken = speech(language);
  const foreign = typedLanguage(meta.language, language);
  const typed = meta.language === language ? undefined : meta.language;
  const name = marked && typed ? (value: string) => markTyped(isolated(value)) : isolated;
  const inside = (piece: Piece): string => (piece.kind === 'text' ? name(piece.value.trim()) : say(piece));
  const said = (piece: Piece): string => (piece.kind === 'say' ? sentence(piece) : write(piece));
  // What is typed as a whole is marked where it stands.
  const say =
    name === isolated ? said : (piece: Piece) => (foreign(piece) ? withoutMarks(said(piece)) : said(piece));
  const write = factWriter({ names, numbering, speech: spoken, say, inside, name });

  const sentence = (piece: Say): string => {
    const text: unknown = spoken.t.plan[piece.code];
    if (typeof text === 'string') return text;
    const facts: Readonly<Record<string, Piece | CountFact>> = piece.facts;
    const args: Record<string, string | number> = {};
    const stopped: string[] = [];
    for (const name in facts) {
      const fact = facts[name];
      if (fact === undefined) continue;
      const value = fact.kind === 'count' ? fact.value : inside(fact);
      args[name] = value;
      if (typeof value === 'string' && endsWithStop(value)) stopped.push(value);
    }
    return stopped.reduce(withoutDoubleStop, (text as (args: object) => string)(args));
  };
  const within =
    name === isolated ? say : (piece: Piece) => (foreign(piece) ? markTyped(say(piece)) : say(piece));
  return { speech: spoken, say, within, sentences: (pieces) => pieces.map(within).join(' '), foreign, typed };
}

/** "U.A." at the end of a sentence ends it, also inside quotation marks: no second full stop after one that is there. */
function withoutDoubleStop(sentence: string, value: string): string {
  return sentence.replaceAll(`${value}.`, () => value).replaceAll(`${value}”.`, () => `${value}”`);
}
