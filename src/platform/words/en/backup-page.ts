import type { Translation } from '../message.js';
import type { backupPage as nl } from '../nl/backup-page.js';

export const backupPage: Translation<typeof nl> = {
  title: 'Backup',
  lead: 'One file with everything of this installation, as it is now. Everybody can go on working.',
  secret: 'Keep the file secret. Whoever has it has everything.',
  busy: 'A backup is being made already. Try again in a moment.',
  holds: 'What is in it',
  holdsText:
    'All organisations, people, proposals, plans and audit trails. Not who is signed in now: after it is put back everybody signs in again.',
  byCommand: 'By itself, every night',
  byCommandText:
    'Whoever runs the server schedules the command “kikkerplan backup FILE”. It makes the same file.',
  putBack: 'Putting it back',
  putBackText:
    'Only on the server, with the server stopped: “kikkerplan restore FILE”. The file is checked from beginning to end first, and the database that was there is kept.',
  download: 'Make and download',
  choosePassword: 'Choose a password',
  notHere: {
    'not-all-yours':
      'A backup holds all organisations of the installation. You can make one here only when you are administrator of every organisation. Ask whoever runs the server.',
    'no-password':
      'For a backup we ask for your password once more, and you have none yet. Choose one first.',
  },
};
