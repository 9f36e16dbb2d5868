/** Everything of one organisation as one file, and back: which tables are in it, their contexts say. */
export { type Archive, readArchive, type ReadArchive } from './read-archive.js';
export { keepUpToDate, restoreArchive, type RestoredOrganisation } from './restore-archive.js';
export { section, type Section } from './section.js';
export {
  both,
  count,
  dateOrNone,
  instant,
  kinds,
  personName,
  said,
  saidList,
  upTo,
  version,
  without,
} from './values.js';
export { archiveText, type ArchiveOf } from './write-archive.js';
