import { advanceOf, inUnits, textWidth, widthOf, type Lettering } from './text-width.js';

const ELLIPSIS = '…';

/** The text, or as much of it as fits with an ellipsis at the end. */
export function shorten(text: string, width: number, lettering: Lettering): string {
  if (textWidth(text, lettering) <= width) return text;
  let kept = '';
  let used = textWidth(ELLIPSIS, lettering);
  const scale = textWidth('n', lettering) / widthOf('n');
  for (const character of text) {
    used += widthOf(character) * scale;
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
}

/** Words that are wider than a line are cut: a figure has no room for them, the table beside it does. */
export function wrap(text: string, width: number, lines: number, lettering: Lettering): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const made: string[] = [];
  let line = '';
  let advance = 0;
  for (const [index, word] of words.entries()) {
    const own = advanceOf(word);
    const longer = line === '' ? own : advance + widthOf(' ') + own;
    if (inUnits(longer, lettering) <= width) {
      line = line === '' ? word : `${line} ${word}`;
      advance = longer;
      continue;
    }
    if (made.length === lines - 1) {
      // The last line takes what is left and ends in an ellipsis.
      line = line === '' ? words.slice(index).join(' ') : `${line} ${words.slice(index).join(' ')}`;
      break;
    }
    if (line !== '') made.push(line);
    line = word;
    advance = own;
  }
  return [...made, line].slice(0, lines).map((item) => shorten(item, width, lettering));
}
