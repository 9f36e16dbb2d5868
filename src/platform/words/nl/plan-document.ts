import { message } from '../message.js';

/** Words around the blocks of the plan document. */
export const planDocument = {
  contents: 'Inhoud',
  skip: 'Naar de inhoud',
  figure: message<{ number: string }>('Figuur {number}'),
  table: message<{ number: string }>('Tabel {number}'),
  appendix: message<{ letter: string; heading: string }>('Bijlage {letter} {heading}'),
  part: message<{ title: string; part: number; parts: number }>(
    '{title} (deel {part, number} van {parts, number})',
  ),
  pageOf: 'van',
  footer: message<{ organisation: string; title: string; version: string; status: string }>(
    '{organisation} · {title} · versie {version}, {status}',
  ),
  /** Signs in number columns, read aloud. */
  marks: {
    over: 'boven de grens',
    tooFast: 'stijgt te snel',
    changed: 'wijkt af van de standaard',
    unproven: 'bewijs ontbreekt',
  },
};
