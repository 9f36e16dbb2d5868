import type { Block, DefinitionList, Run, WrittenPart } from '../../planning/index.js';
import type { Language } from '../../platform/words/index.js';
import { capitalised } from '../capitalised.js';
import { printable } from '../printable.js';
import type { Speaker } from '../speaker.js';
import { otherLanguage } from '../typed-language.js';
import { signCharacter, type TextCell, type TextTable } from '../text-table.js';
import type { SlideText } from './text-slides.js';

/** Texts of a block that is neither table nor picture. */
export function textsOf(block: Block, speaker: Speaker): readonly SlideText[] {
  switch (block.kind) {
    case 'paragraph':
      return block.sentences.map((sentence) => ({ text: speaker.within(sentence), bullet: false }));
    case 'list':
      return block.items.map(({ sentences }, index) => ({
        text: speaker.sentences(sentences),
        bullet: block.ordered ? index + 1 : 'point',
      }));
    case 'findings': {
      const name = capitalised(speaker.speech.t.terms.severities[block.severity]);
      return block.items.map(({ sentence, about, rule }) => {
        const more = [...(about ? [speaker.within(about)] : []), rule].join(' · ');
        return { text: `${name}: ${speaker.say(sentence)} (${more})`, bullet: 'point' };
      });
    }
    case 'written':
      return block.parts
        .flatMap((part) => writtenTexts(part, false))
        .map((item) => ({ ...item, language: otherLanguage(block.language, speaker.speech.language) }));
    case 'definitions':
      return block.items.map(({ term, value }) => ({
        text: `${speaker.within(term)}: ${speaker.within(value)}`,
        bullet: 'point',
      }));
    case 'table':
    case 'figure':
      return [];
  }
}

/** The words of a run; an address stands behind its words, since it cannot be pressed on paper. */
function runText({ text, address }: Run): string {
  const words = printable(text);
  return address === undefined || address === text ? words : `${words} (${printable(address)})`;
}

/** What the author wrote: paragraphs as lines, lists as points; a list inside a list is no deeper here. */
function writtenTexts(part: WrittenPart, bullet: SlideText['bullet']): readonly SlideText[] {
  if (part.kind === 'paragraph') return [{ text: part.runs.map(runText).join(''), bullet }];
  return part.items.flatMap((item, index) =>
    item.flatMap((inner) => writtenTexts(inner, part.ordered ? index + 1 : 'point')),
  );
}

function cellOf(text: string, strong: boolean, language?: Language): TextCell {
  const nothing = { items: [], sign: '', said: '', temperature: undefined };
  return { ...nothing, lines: [text], strong, quiet: false, language, piece: undefined };
}

/** Facts as a table of two columns, which need no heads. */
export function factsTable({ items }: DefinitionList, speaker: Speaker): TextTable {
  return {
    id: '',
    number: '',
    caption: '',
    note: '',
    columns: [0, 1].map(() => ({ head: '', numeric: false })),
    rows: items.map(({ term, value, mark }) => ({
      kind: 'plain',
      headSpan: 1,
      cells: [
        // In one line: what stands below is placed by it.
        cellOf(speaker.within(term).replaceAll(' ', '\u00a0'), true),
        cellOf((mark ? `${signCharacter(mark)} ` : '') + speaker.say(value), false, speaker.foreign(value)),
      ],
    })),
  };
}
