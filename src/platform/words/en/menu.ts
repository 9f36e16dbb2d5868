import type { Translation } from '../message.js';
import type { menu as nl } from '../nl/menu.js';

export const menu: Translation<typeof nl> = {
  home: 'Temperature',
  proposals: 'Proposals',
  pilots: 'Pilots',
  catalogue: 'Catalogue',
  board: 'Board',
  timeline: 'Timeline',
  heat: 'Heat',
  portfolio: 'Portfolio',
  sequence: 'Sequence',
  gates: 'Gates',
  signals: 'Customer signals',
  plan: 'Plan',
  setup: 'Set-up',
  people: 'People',
  audit: 'Audit trail',
  backup: 'Backup',
  organisations: 'Organisations',
  clients: 'Clients',
  more: 'More',
  workshop: 'Workshops',
  template: 'As a template',
  account: 'Your account',
  signOut: 'Sign out',
  thisLanguage: 'English',
};
