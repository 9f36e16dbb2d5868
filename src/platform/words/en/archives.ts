import type { archivePage as nlPage, archives as nl } from '../nl/archives.js';
import { message, type Translation } from '../message.js';

export const archives: Translation<typeof nl> = {
  written: message('Archive of {name} written: {file}.'),
  restored: message('{name} was put back as a new organisation: /o/{slug}.'),
  noOrganisation: message(
    'there is no organisation with the address {organisation}; it stands after /o/ in every web address',
  ),
  noPerson: message('there is nobody here with the address {person}'),
  badAddress: message('{address} cannot be an address: use 2 to 40 small letters, digits and single hyphens'),
  taken: message('the address {address} is not free; choose another with --address'),
  problems: {
    unreadable: 'no plan document can be made of this; take an archive that was not changed by hand',
    'no-logo': 'this is no logo as Kikkerplan keeps it: leave it out here, and choose it again afterwards',
    'other-fingerprint':
      'this fingerprint does not belong to what stands in this version: it was changed after it was kept',
    'no-first-plan':
      'one plan has position 0: the plan that the organisation began with; that one is missing',
    'no-main-plan':
      'exactly one plan names no pilots (data.pilots): everything that no other plan names is in it; here it is not one',
  },
};

export const archivePage: Translation<typeof nlPage> = {
  link: 'Everything of this organisation as an archive',
  title: 'Archive of this organisation',
  lead: 'One file (JSON) with everything that this organisation has recorded. With it, it can be put back on any installation of Kikkerplan.',
  holds: 'What is in it',
  holdsText:
    'The organisation with its departments, culture and settings, every proposal with its steps, assessments, decisions, measurements and lessons, customer signals, workshops, plans with their sequences, scenarios, texts and look, and all versions with their fingerprint.',
  people: 'People',
  peopleText:
    'Names stand as text beside what people judged and decided, single assessments included. So keep the file confidential. After putting it back none of them has access by itself: you invite people again.',
  lacks: 'What is not in it',
  reasons: {
    people: 'Accounts, roles, invitations and preferences: they belong to people and to this installation.',
    nameless: 'What was asked and counted without names: pages keep small numbers back, and a file cannot.',
    secrets: 'Passwords, sessions, keys and share links: those are secrets.',
    mail: 'Mail that is on its way.',
    trail:
      'The audit trail: a file that anybody can change does not prove who did what. The trail can be taken along separately.',
    passing:
      'Files that are ready to be fetched and computations under way: they are made again in a moment.',
  },
  putBack: 'Putting it back',
  putBackText:
    'Whoever may make an organisation can, on the page with organisations; or on the server with “kikkerplan import”. It always becomes a new organisation.',
  download: 'Make and download',
  busy: 'An archive is being made or put back already. Try again in a moment.',
  restoreTitle: 'Put an archive back',
  restoreLead:
    'The archive becomes a new organisation, with you as its administrator. Where something is wrong nothing changes, and you read here what and where.',
  file: 'Archive',
  fileHint: 'A file of “Archive of this organisation” (json), of at most 45 MB.',
  restore: 'Put back',
  uploads: {
    none: 'Choose an archive first',
    'too-large':
      'The archive is larger than 45 MB. Whoever runs the server can put it back with “kikkerplan import”',
    busy: 'An archive is being made or put back already. Try again in a moment',
    broken: 'This file is too complicated to read. Make the archive again',
  },
  wrong: message(
    'This archive was not put back: {count, plural, one {one thing is wrong} other {# things are wrong}}.',
  ),
  problemsCaption: 'What is wrong',
  place: 'Place in the file',
  problem: 'What is wrong there',
  whole: 'the whole file',
};
