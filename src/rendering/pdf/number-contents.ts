import { contentsLines, placeholderOf } from './contents-pages.js';
import { pageNumbers } from './page-numbers.js';
import { pointerTo, type PlainPdf } from './plain-pdf.js';

/**
 * Page numbers in the contents of a document that is printed already. Where a number is to come the print has three
 * digits (`placeholderOf`), all of one width; they are drawn one by one, so others can take their place in the stream of
 * the page. Which glyph is which digit the placeholders say themselves: no two lines beside each other have the same.
 */

/** Three glyphs of one width and nothing more ("4,5" is not): where they stand, and how wide a digit is. */
const THREE =
  /(BT\n\/(F\d+) [\d.]+ Tf\n1 0 0 -1 )([\d.]+)( [\d.]+ Tm\n)<([\dA-F]{4})> Tj\n([\d.]+) 0 Td <([\dA-F]{4})> Tj\n\6 0 Td <([\dA-F]{4})> Tj\nET/g;

interface Found {
  readonly stream: number;
  readonly at: number;
  readonly length: number;
  /** Font, and the glyphs in it. */
  readonly font: string;
  readonly glyphs: readonly string[];
  readonly opening: string;
  readonly x: number;
  readonly closing: string;
  /** Drawing units. */
  readonly width: number;
}

function foundIn(pdf: PlainPdf, stream: number): readonly Found[] {
  return [...(pdf.stream(stream) ?? '').matchAll(THREE)].map((match): Found => {
    const [whole, opening = '', font = '', x, closing = '', one = '', width, two = '', three = ''] = match;
    const place = { stream, at: match.index, length: whole.length };
    return {
      ...place,
      font,
      glyphs: [one, two, three],
      opening,
      x: Number(x),
      closing,
      width: Number(width),
    };
  });
}

/** Of one font and size, as many as there are lines: "131" in a footer is smaller. */
function placeholders(found: readonly Found[], count: number): readonly Found[] {
  const looks = new Set(found.map(({ opening }) => opening));
  const groups = [...looks].map((look) => found.filter(({ opening }) => opening === look));
  return groups.find(({ length }) => length === count) ?? [];
}

type Digits = ReadonlyMap<string, string>;

/** Glyph of each digit by font ("F5 7"); undefined when the placeholders contradict each other: then they are not ours. */
function digitsOf(found: readonly Found[]): Digits | undefined {
  const digits = new Map<string, string>();
  const meaning = new Map<string, string>();
  for (const [index, { font, glyphs }] of found.entries()) {
    for (const [place, digit] of Array.from(placeholderOf(index)).entries()) {
      const [key, glyph] = [`${font} ${digit}`, `${font} ${glyphs[place] ?? ''}`];
      if ((digits.get(key) ?? glyph) !== glyph || (meaning.get(glyph) ?? key) !== key) return undefined;
      digits.set(key, glyph);
      meaning.set(glyph, key);
    }
  }
  return digits;
}

/** The number in place of the three digits, its end where theirs was; undefined when a digit is not known. */
function drawn(
  { font, opening, x, closing, width }: Found,
  page: number,
  digits: Digits,
): string | undefined {
  const text = String(page);
  const glyphs = Array.from(text, (digit) => digits.get(`${font} ${digit}`)?.split(' ')[1]);
  if (text.length > 3 || page < 1 || glyphs.includes(undefined)) return undefined;
  const start = x + width * (3 - text.length);
  const steps = glyphs.map(
    (glyph, index) => `${index === 0 ? '' : `${String(width)} 0 Td `}<${glyph ?? ''}> Tj\n`,
  );
  return `${opening}${String(Math.round(start * 1e5) / 1e5)}${closing}${steps.join('')}ET`;
}

/** The contents of a stream with these texts in place of those. */
function replaced(stream: string, changes: readonly (readonly [Found, string])[]): string {
  let made = '';
  let from = 0;
  for (const [{ at, length }, text] of changes) {
    made += stream.slice(from, at) + text;
    from = at + length;
  }
  return made + stream.slice(from);
}

/** The print with its page numbers; undefined where it is not as expected, so that it has to be printed once more. */
export function numberContents(pdf: PlainPdf, html: string): PlainPdf | undefined {
  const pages = pageNumbers(pdf);
  const lines = contentsLines(html).map((id) => pages.get(id) ?? 0);
  // The contents end before the first page that they name.
  const streams = pdf
    .pages()
    .slice(0, Math.max(0, Math.min(...lines) - 1))
    .flatMap((page) => pointerTo('Contents', pdf.object(page)) ?? []);
  const found = placeholders(
    streams.flatMap((stream) => foundIn(pdf, stream)),
    lines.length,
  );
  const digits = digitsOf(found);
  if (!digits) return undefined;
  const changes = found.map((place, index) => [place, drawn(place, lines[index] ?? 0, digits)] as const);
  const certain = changes.flatMap(([place, text]) => (text === undefined ? [] : [[place, text] as const]));
  if (certain.length < lines.length) return undefined;
  const numbered = streams.flatMap((stream) => {
    const own = certain.filter(([place]) => place.stream === stream);
    return own.length === 0 ? [] : [[stream, replaced(pdf.stream(stream) ?? '', own)] as const];
  });
  return pdf.withStreams(new Map(numbered));
}
