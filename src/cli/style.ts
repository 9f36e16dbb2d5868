/** Emphasis on a terminal; plain text where there is no colour. Nothing is said by colour alone. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
}

const ESCAPE = '\u001b[';

/** SGR codes: on and off. */
const paint =
  (on: number, off: number) =>
  (text: string): string =>
    `${ESCAPE}${String(on)}m${text}${ESCAPE}${String(off)}m`;

const plain = (text: string): string => text;

export function styleFor(colour: boolean): Style {
  if (!colour) return { bold: plain, dim: plain, red: plain, yellow: plain };
  return { bold: paint(1, 22), dim: paint(2, 22), red: paint(31, 39), yellow: paint(33, 39) };
}
