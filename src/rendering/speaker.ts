import type { DocumentNames, Piece, Say } from '../planning/index.js';
import { speech, type Language, type Speech } from '../platform/words/index.js';
import { factWriter } from './fact-writers.js';
import type { Numbering } from './numbering.js';
import { isolated } from './printable.js';

/** Turns the pieces of a document into text in one language. */
export interface Speaker {
  readonly speech: Speech;
  say(piece: Piece): string;
  /** Sentences one after the other. */
  sentences(pieces: readonly Piece[]): string;
}

/** Sentences longer than this are seldom said twice. */
const LONGEST_KNOWN = 160;

export function speaker(names: DocumentNames, numbering: Numbering, language: Language): Speaker {
  const spoken = speech(language);
  const known = new Map<string, string>();
  const inside = (piece: Piece): string =>
    piece.kind === 'text' ? isolated(piece.value.trim()) : say(piece);
  const say = (piece: Piece): string => (piece.kind === 'say' ? sentence(piece) : write(piece));
  const write = factWriter({ names, numbering, speech: spoken, say, inside });

  const sentence = (piece: Say): string => {
    const text: unknown = spoken.t.plan[piece.code];
    if (typeof text === 'string') return text;
    const args: Record<string, string | number> = {};
    let key: string = piece.code;
    for (const [name, fact] of Object.entries(piece.facts)) {
      const value = fact.kind === 'count' ? fact.value : inside(fact);
      args[name] = value;
      key += `\u0000${String(value)}`;
    }
    const before = known.get(key);
    if (before !== undefined) return before;
    const fill = text as (args: object) => string;
    const said = Object.values(args).reduce(withoutDoubleStop, fill(args));
    if (key.length <= LONGEST_KNOWN) known.set(key, said);
    return said;
  };
  return { speech: spoken, say, sentences: (pieces) => pieces.map(say).join(' ') };
}

/** "U.A." at the end of a sentence ends it, also inside quotation marks: no second full stop after one that is there. */
function withoutDoubleStop(sentence: string, value: string | number): string {
  return typeof value === 'string' && value.endsWith('.')
    ? sentence.replaceAll(`${value}.`, () => value).replaceAll(`${value}”.`, () => `${value}”`)
    : sentence;
}
