import { message, type Translation } from '../message.js';
import type { planPage as nl } from '../nl/plan-page.js';

export const planPage: Translation<typeof nl> = {
  title: 'Integration plan',
  lead: 'The integration plan is one document: what we do, in which order, and why nobody gets a shock. It works without internet and prints on A4.',
  open: 'Open the document',
  download: 'Download HTML',
  contents: 'What is in it',
  status: 'Status',
  draft: 'draft',
  dates: 'Dates',
  datesSequence: message('computed sequence, {profile}'),
  datesAsked: 'as asked; there is no valid computed sequence',
  fingerprint: 'Fingerprint',
  language: 'Language',
  size: 'Size',
  kilobytes: message('{kilobytes, number} kB'),
};
