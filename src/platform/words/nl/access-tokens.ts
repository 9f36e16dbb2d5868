import { message } from '../message.js';

/** Keys with which programs work for somebody. */
export const accessTokens = {
  title: 'Toegangssleutels',
  lead: 'Met een sleutel werkt een programma namens u, in één organisatie en nooit verder dan uw eigen rol. U kunt een sleutel altijd intrekken.',
  manual: 'Wat een programma kan opvragen en wijzigen',
  own: 'Uw sleutels',
  none: 'U hebt nog geen sleutels.',
  newToken: 'Nieuwe sleutel',
  name: 'Waarvoor is de sleutel?',
  nameHint: 'Bijvoorbeeld “Maandelijks dashboard”.',
  needName: 'Schrijf waarvoor de sleutel is',
  organisation: 'Voor welke organisatie?',
  scope: 'Wat mag het programma?',
  scopes: { read: 'Alleen lezen', write: 'Lezen en wijzigen' },
  days: 'Hoe lang werkt de sleutel?',
  make: 'Maak de sleutel',
  made: 'De sleutel',
  madeOnce: 'Kopieer de sleutel nu. Hij is hierna niet meer te zien.',
  madeMore: 'Bewaar hem zoals een wachtwoord: wie hem heeft, werkt onder uw naam.',
  until: message<{ moment: string }>('werkt tot {moment}'),
  expired: message<{ moment: string }>('verlopen op {moment}'),
  lastUsed: message<{ moment: string }>('Voor het laatst gebruikt op {moment}.'),
  neverUsed: 'Nog niet gebruikt.',
  madeOn: message<{ moment: string }>('Gemaakt op {moment}.'),
  revoke: 'Trek in',
  tooMany: message<{ most: number }>(
    'U hebt al {most, number} sleutels. Trek er eerst een in die u niet meer gebruikt.',
  ),
  nowhere: 'U werkt nog nergens, dus er is niets waarvoor een programma een sleutel nodig heeft.',
  endings:
    'Een sleutel werkt ook niet meer als u de organisatie verlaat, er een andere rol krijgt of een vergeten wachtwoord vervangt.',
};
