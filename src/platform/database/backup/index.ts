/** Backups: made while others work, and put back only when they are whole. */
export { BackupRefused, type BackupProblem } from './backup-refused.js';
export { makeBackup, type BackupOrder, type BackupReport } from './make-backup.js';
export { restoreBackup, type RestoreOrder, type RestoreReport } from './restore-backup.js';
export type { TableSum } from './row-lines.js';
