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

type Args = readonly (readonly [string, string | number])[];

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
    const args: Args = Object.entries(piece.facts).map(([key, fact]) => [
      key,
      fact.kind === 'count' ? fact.value : inside(fact),
    ]);
    const fill = text as (args: object) => string;
    const key = `${piece.code} ${args.map(([, value]) => value).join('\u0000')}`;
    const said = known.get(key) ?? args.reduce(withoutDoubleStop, fill(Object.fromEntries(args)));
    if (key.length <= LONGEST_KNOWN) known.set(key, said);
    return said;
  };
  return { speech: spoken, say, sentences: (pieces) => pieces.map(say).join(' ') };
}

/** "U.A." at the end of a sentence ends it: no second full stop after one that is already there. */
function withoutDoubleStop(sentence: string, [, value]: Args[number]): string {
  return typeof value === 'string' && value.endsWith('.')
    ? sentence.replaceAll(`${value}.`, () => value)
    : sentence;
}
