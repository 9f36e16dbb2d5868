import { cell, paragraph, type Block, type Row, type Section } from '../blocks.js';
import type { Draft } from '../draft.js';
import { count, date, say, text } from '../facts.js';
import { textColumn } from './tables.js';

/** The log of what was decided about this plan, oldest first. */
export function decidedSection({ decided = [] }: Draft): Section {
  const table: Block = {
    kind: 'table',
    id: 'decided-table',
    caption: say('decided.caption', { decisions: count(decided.length) }),
    look: 'plain',
    columns: [
      textColumn(say('label.date')),
      textColumn(say('decided.decision')),
      textColumn(say('label.reason')),
      textColumn(say('decided.by')),
    ],
    rows: decided.map(({ date: day, version, status, reason, by }): Row => ({
      kind: 'plain',
      cells: [
        cell(date(day)),
        cell(
          status === 'final'
            ? say('decided.adopted', { version: text(version) })
            : say('decided.kept', { version: text(version) }),
        ),
        cell(text(reason)),
        cell(by === '' ? say('decided.unknown') : text(by)),
      ],
    })),
  };
  return {
    id: 'decided',
    heading: say('decided.heading'),
    blocks: decided.length === 0 ? [paragraph([say('decided.none')])] : [table],
    sections: [],
  };
}
