import { message } from '../message.js';

/** The page that leads to the document. */
export const planPage = {
  title: 'Integratieplan',
  lead: 'Het integratieplan is één document: wat we doen, in welke volgorde, en waarom nergens een schok ontstaat. Het werkt zonder internet en is te printen op A4.',
  open: 'Open het document',
  download: 'Download HTML',
  contents: 'Wat erin staat',
  status: 'Status',
  draft: 'concept',
  dates: 'Datums',
  datesSequence: message<{ profile: string }>('berekende volgorde, {profile}'),
  datesAsked: 'zoals gevraagd; er is geen geldige berekende volgorde',
  fingerprint: 'Vingerafdruk',
  language: 'Taal',
  size: 'Grootte',
  kilobytes: message<{ kilobytes: number }>('{kilobytes, number} kB'),
};
