import type { Column, Table } from '../../planning/index.js';
import { captionText, numberText } from '../numbered-name.js';
import type { Numbering } from '../numbering.js';
import type { Speaker } from '../speaker.js';
import type { ColumnModel, TableModel } from './models.js';
import { tableRows } from './table-rows.js';

const LOOKS: Readonly<Record<Table['look'], string>> = {
  plain: '',
  heat: 'heat',
  certificate: 'cert',
  'one-page': 'onepage',
};

/** More columns than this need small print on A4. */
const MOST_COLUMNS = 13;

function columnModel(column: Column, speaker: Speaker): ColumnModel {
  const { head, align, hiddenHead } = column;
  const text = speaker.say(head);
  return {
    lines: head.kind === 'period' ? text.split(' ') : [text],
    numeric: align === 'number',
    hidden: hiddenHead ?? false,
  };
}

export function tableModel(table: Table, numbering: Numbering, speaker: Speaker): TableModel {
  return {
    id: table.id,
    look: [LOOKS[table.look], table.columns.length > MOST_COLUMNS ? 'dense' : '']
      .filter((name) => name !== '')
      .join(' '),
    caption: captionText(numberText(table.id, numbering, speaker), speaker.say(table.caption)),
    columns: table.columns.map((column) => columnModel(column, speaker)),
    rows: tableRows(table, speaker),
    ...(table.note ? { note: speaker.say(table.note) } : {}),
  };
}
