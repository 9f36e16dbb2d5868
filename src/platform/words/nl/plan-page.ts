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
  draftAfter: message<{ version: number }>('concept; versie {version, number} is vastgesteld'),
  dates: 'Datums',
  datesSequence: message<{ profile: string }>('berekende volgorde, {profile}'),
  datesAsked: 'zoals gevraagd; er is geen geldige berekende volgorde',
  fingerprint: 'Vingerafdruk',
  language: 'Taal',
  versions: 'Versies',
  noVersions: 'Er is nog geen versie bewaard.',
  noVersionsHow: 'Bewaar er een om later te zien wat er veranderde, of stel het plan vast.',
  versionsCaption: message<{ count: number }>(
    '{count, plural, one {Er is één versie} other {Er zijn # versies}}',
  ),
  versionColumns: {
    version: 'Versie',
    status: 'Status',
    moment: 'Wanneer',
    by: 'Door',
    reason: 'Reden',
    compare: 'Vergelijk',
    download: 'Bewaren',
  },
  versionName: message<{ number: number }>('Versie {number, number}'),
  keptStatuses: { draft: 'concept', final: 'vastgesteld' },
  compareLink: message<{ number: number }>('met versie {number, number}'),
  compareNowLink: 'met het plan van nu',
  compareKept: message<{ before: string; after: string }>('Van versie {before} naar versie {after}'),
  compareNow: message<{ before: string }>('Van versie {before} naar het plan van nu'),
  keepTitle: 'Bewaar het plan zoals het nu is',
  keepLead:
    'Een versie houdt alles vast: gegevens, instellingen, volgorde en teksten. Niets kan haar nog veranderen.',
  keepStatus: 'Wat wilt u bewaren?',
  statuses: {
    draft: { name: 'Een concept', hint: 'Om later mee te vergelijken, of om te bespreken.' },
    final: {
      name: 'Het vastgestelde plan',
      hint: 'Hierover is besloten; het besluit komt in het plan te staan.',
    },
  },
  keepReason: 'Waarom nu?',
  keepReasonHint: 'Eén zin voor wie het later leest, zoals “besproken in de directie van 5 januari”.',
  keepReasonMissing: 'Schrijf in één zin waarom u deze versie bewaart',
  keep: 'Bewaar deze versie',
};
