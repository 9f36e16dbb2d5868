import type { Block, DefinitionList } from '../../planning/index.js';
import { capitalised } from '../capitalised.js';
import type { Speaker } from '../speaker.js';
import { signCharacter, type TextCell, type TextTable } from '../text-table.js';
import type { SlideText } from './text-slides.js';

/** Texts of a block that is neither table nor picture. */
export function textsOf(block: Block, speaker: Speaker): readonly SlideText[] {
  switch (block.kind) {
    case 'paragraph':
      return block.sentences.map((sentence) => ({ text: speaker.say(sentence), bullet: false }));
    case 'list':
      return block.items.map(({ sentences }) => ({
        text: speaker.sentences(sentences),
        bullet: block.ordered ? 'number' : 'point',
      }));
    case 'findings': {
      const name = capitalised(speaker.speech.t.terms.severities[block.severity]);
      return block.items.map(({ sentence, about, rule }) => {
        const more = [...(about ? [speaker.say(about)] : []), rule].join(' · ');
        return { text: `${name}: ${speaker.say(sentence)} (${more})`, bullet: 'point' };
      });
    }
    default:
      return [];
  }
}

function cellOf(text: string, strong: boolean): TextCell {
  const nothing = { items: [], sign: '', said: '', temperature: undefined, piece: undefined };
  return { ...nothing, lines: [text], strong, quiet: false };
}

/** Facts as a table of two columns; the heading says what it is about. */
export function definitionsTable({ items }: DefinitionList, caption: string, speaker: Speaker): TextTable {
  const { term: head, meaning } = speaker.speech.t.planExports.slides;
  return {
    id: '',
    number: '',
    caption,
    note: '',
    look: 'plain',
    columns: [head, meaning].map((text) => ({ head: text, numeric: false, hidden: false })),
    rows: items.map(({ term, value, mark }) => ({
      kind: 'plain',
      headSpan: 1,
      cells: [
        cellOf(speaker.say(term), true),
        cellOf((mark ? `${signCharacter(mark)} ` : '') + speaker.say(value), false),
      ],
    })),
  };
}
