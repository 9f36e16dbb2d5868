/** Backups that a page can send. */
export { Backups, commandLineFile, type FreshBackup } from './backups.js';
