import { message, type Translation } from '../message.js';
import type { planFiles as nl } from '../nl/plan-files.js';

export const planFiles: Translation<typeof nl> = {
  link: 'Word, PDF and other files',
  titleNow: 'The plan as it is now, as a file',
  title: message('Version {number, number} as a file'),
  lead: 'Every file says the same as the document. What you take along is written in the log.',
  what: 'What kind of file?',
  language: 'In which language?',
  make: 'Make the file',
  formats: {
    html: {
      name: 'HTML',
      hint: 'The document itself: one file that opens in any browser, without the internet too, and that can be verified.',
    },
    pdf: { name: 'PDF', hint: 'To sign, to send and to print.' },
    docx: { name: 'Word (docx)', hint: 'To write on in.' },
    pptx: {
      name: 'PowerPoint (pptx)',
      hint: 'To present: the plan in short, with a slide for each pilot. The whole tables and the appendices are in the document.',
    },
    xlsx: {
      name: 'Excel (xlsx)',
      hint: 'To calculate with: pilots, phases, heat, money and hours, findings and measures.',
    },
    csv: { name: 'Tables (csv in a zip)', hint: 'Every table of the document, for other programs.' },
    ics: { name: 'Calendar (ics)', hint: 'Every start and every gate, for your calendar.' },
    json: {
      name: 'Case (json)',
      hint: 'The data with the dates of the plan, to read in elsewhere. The language makes no difference here.',
    },
    svg: { name: 'Figures (svg in a zip)', hint: 'Every figure on its own, sharp at any size.' },
    zip: { name: 'Everything (zip)', hint: 'All files above together. This takes longest.' },
  },
  extents: {
    'as-chosen': '',
    whole:
      'Note: this file always holds the whole plan, also the chapters that you leave out of the document.',
    'own-rows':
      'Only what there is for whom the document is: without points, money and findings, and for a department only its own phases.',
    refused:
      'This file is not there while the document is for a department or the works council: it always holds the whole plan.',
  },
  archivePartly: {
    board:
      'Excel, calendar and case stay out of it, because they always hold the whole plan and you leave part of it out of the document.',
    others: 'The case stays out of it, because it always holds the whole plan.',
  },
  notForThem:
    'The case always holds the whole plan, and the document is for a department or the works council. Choose directors and board under Look first.',
  noBrowser: 'No PDF can be made on this server.',
  noBrowserMore:
    'That takes Chromium or Chrome. Open the reading version and print it to PDF; whoever runs the server can install Chromium.',
  printPage: 'Open the reading version',
  made: 'Made in the past hour',
  caption: message('{count, plural, one {# file} other {# files}} of yours'),
  columns: { name: 'File', version: 'Version', language: 'Language', size: 'Size', at: 'Asked at' },
  now: 'the plan of now',
  others: 'Another version',
  kilobytes: message('{size} kB'),
  megabytes: message('{size} MB'),
  back: 'All kinds of files',
  working: 'The file is being made. You can close this page and come back later.',
  ready: 'The file is ready and stays here for an hour.',
  fetch: 'Fetch the file',
  progress: 'How far it is',
  reload: 'See how far it is',
  stop: 'Stop',
  tryAgain: 'Choose again',
  steps: {
    waiting: 'It waits for another file.',
    writing: 'The document is being written.',
    opening: 'The browser that prints is being started.',
    printing: 'The document is being printed.',
    numbering: 'The contents get their page numbers.',
  },
  problems: {
    'no-browser': 'No PDF can be made on this server: that takes Chromium or Chrome.',
    'too-slow': 'It took too long and was stopped. Print the reading version to PDF yourself.',
    cancelled: 'Making it was stopped.',
    'too-large': 'The file is too large to be kept here. Make it with the command kikkerplan plan.',
    lost: 'The server was started again meanwhile. Make the file again.',
    broken: 'It did not succeed. Try again; if it keeps failing, report it with the time.',
  },
  states: { done: 'Ready', cancelled: 'Making it was stopped.' },
};
