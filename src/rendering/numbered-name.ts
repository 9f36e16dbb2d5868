import type { Numbering } from './numbering.js';
import type { Speaker } from './speaker.js';

/** "Figuur 7.1" or "Tabel 7.3"; empty for what has no number. */
export function numberText(id: string, numbering: Numbering, { speech }: Speaker): string {
  const block = numbering.figures.get(id);
  if (!block) return '';
  const { planDocument } = speech.t;
  return block.kind === 'figure'
    ? planDocument.figure({ number: block.number })
    : planDocument.table({ number: block.number });
}

/** "Tabel 7.1: Warmte"; the caption alone where there is no number. */
export function captionText(number: string, caption: string): string {
  return number === '' ? caption : `${number}: ${caption}`;
}
