import { organisationRoot, organisationSections } from '../../organisations/index.js';
import { pilotSections } from '../../pilots/index.js';
import { planSections } from '../../plans/index.js';
import type { Section } from '../../platform/archive/index.js';
import { portfolioSections } from '../../portfolios/index.js';
import { workshopSections } from './workshop-sections.js';

/** The organisation itself, and every list of an archive in the order of the file: what is pointed to comes first. */
export const ROOT: Section = organisationRoot;
export const SECTIONS: readonly Section[] = [
  ...organisationSections,
  ...pilotSections,
  ...portfolioSections,
  ...planSections,
  ...workshopSections,
];

/** Why a table is not in an archive. */
export type LeftOutReason = 'people' | 'nameless' | 'secrets' | 'mail' | 'trail' | 'passing';

/** Every table that is not in an archive. A table that stands neither here nor in a section fails a test. */
export const LEFT_OUT: Readonly<Record<string, LeftOutReason>> = {
  person: 'people',
  membership: 'people',
  invitation: 'people',
  identity: 'people',
  mail_choice: 'people',
  house_style: 'people',
  // Who answered stays behind with all people. Without it everybody could answer an open question again; and counts in
  // a file would show what pages keep back: how few answered what, and before the last day.
  pulse: 'nameless',
  pulse_count: 'nameless',
  pulse_voter: 'nameless',
  password: 'secrets',
  session: 'secrets',
  sign_in_token: 'secrets',
  account_link: 'secrets',
  access_token: 'secrets',
  attempt: 'secrets',
  // A link is a secret of the installation whose address it holds.
  share_link: 'secrets',
  outgoing_mail: 'mail',
  // A file that anybody can change proves nothing about who did what.
  audit_entry: 'trail',
  job: 'passing',
  plan_file: 'passing',
};
