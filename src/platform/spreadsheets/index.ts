/** Lists as people keep them in a spreadsheet: read from files that nobody vouches for. */
export { readTable } from './read-table.js';
export { listFile } from './write-table.js';
export {
  MOST_ROWS,
  MOST_TEXT,
  type ReadTable,
  type SheetTable,
  type TableCell,
  type TableProblem,
} from './table.js';
