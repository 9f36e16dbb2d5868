import { message } from '../message.js';

/** Why a C has no pilot. */
export const emptyCPage = {
  title: message<{ c: string }>('Waarom begint er geen pilot voor {c}?'),
  lead: 'Een C mag bewust wachten, als erbij staat waarom. De reden komt op het bord en in het plan; de bevinding blijft een waarschuwing die de reden noemt.',
  back: 'Terug naar het bord',
  found: 'Bevinding',
  nothingFound: 'Geen: er begint op tijd een pilot.',
  reason: 'Reden',
  reasonHint: 'Bijvoorbeeld: “Het kennissysteem komt pas in 2027.” Laat het leeg om de reden weg te halen.',
  save: 'Opslaan',
  link: 'Leg vast waarom',
  letWait: message<{ c: string }>('Leg vast waarom {c} mag wachten'),
  change: 'Wijzig de reden',
};
