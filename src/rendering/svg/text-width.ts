/**
 * Width of a line of text without a browser: the advance widths of Source Sans 3 (regular, tabular figures) in
 * thousandths of the font size, as measured from the font that travels with every document.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0, '\u00ad'],
  [200, ' \u00a0\u202f'],
  [241, '|¦'],
  [249, "iìíîïj'‘’.,:;·"],
  [263, 'lIÌÍÎÏ'],
  [303, '!¡f()[]{}•'],
  [347, '-°trª'],
  [365, '/\\º²³¹'],
  [426, '*s®?z¿"“”«»'],
  [467, 'xcçvyýÿ'],
  [497, 'YÝJ–LFkeèéêë#$+0123456789<=>^~¢£¤¥§¬±×÷€−'],
  [519, '_agàáâãäåXVEÈÉÊË'],
  [544, 'STZ`o¨¯´¸òóôõöøAhuÀÁÂÃÄÅðùúûü'],
  [571, 'nñbdpqþ¶µPRCÇ'],
  [615, 'ßKÞB&DG'],
  [664, 'ÐUÙÚÛÜNÑHOQÒÓÔÕÖØ'],
  [727, 'wM'],
  [800, '©æ¼W¾—½'],
  [850, 'Æ%m@'],
  [948, '…'],
];

const BY_CHARACTER = new Map(
  WIDTHS.flatMap(([width, characters]) => Array.from(characters, (character) => [character, width])),
);

/** Letters of other scripts come from whatever font the reader has. */
const OTHER_LETTER = 680;
const WIDE = 1_150;
/** From here on: ideographs, symbols and emoji as wide as they are high. */
const WIDE_FROM = 0x2e80;
const COMBINING = /\p{M}|\p{Cf}/u;
/** Semibold is wider. */
const BOLD = 1.06;

export interface Lettering {
  /** Font size in drawing units. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Most characters of most texts, without a look in the map. */
const ASCII = Array.from({ length: 128 }, (_, code) => measured(String.fromCharCode(code)));

export function widthOf(character: string): number {
  return (character.length === 1 ? ASCII[character.charCodeAt(0)] : undefined) ?? measured(character);
}

function measured(character: string): number {
  const known = BY_CHARACTER.get(character);
  if (known !== undefined) return known;
  if (COMBINING.test(character)) return 0;
  return (character.codePointAt(0) ?? 0) >= WIDE_FROM ? WIDE : OTHER_LETTER;
}

function advanceOfAny(text: string): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum;
}

/** Width in thousandths of the font size: a whole number, so that the widths of parts can be added up. */
export function advanceOf(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    const known = ASCII[text.charCodeAt(index)];
    // From the first other character on by whole characters, which may be two halves.
    if (known === undefined) return sum + advanceOfAny(text.slice(index));
    sum += known;
  }
  return sum;
}

/** Thousandths of the font size in drawing units. */
export function inUnits(advance: number, { size, bold = false }: Lettering): number {
  return (advance / 1_000) * size * (bold ? BOLD : 1);
}

/** Width in drawing units, on the wide side. */
export function textWidth(text: string, lettering: Lettering): number {
  return inUnits(advanceOf(text), lettering);
}
