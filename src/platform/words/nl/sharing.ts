import { message } from '../message.js';

/** Links through which people without an account read one version of the plan. */
export const sharing = {
  column: 'Delen',
  share: 'Deel met een link',
  title: message<{ number: number }>('Deel versie {number, number}'),
  lead: 'Wie een link heeft, leest deze ene versie zonder account, en verder niets. U kunt een link altijd intrekken.',
  links: 'Links naar deze versie',
  none: 'Er zijn nog geen links. Maak er hieronder een.',
  newLink: 'Nieuwe link',
  label: 'Voor wie is de link?',
  labelHint: 'Bijvoorbeeld “Raad van commissarissen”. Wie de link opent, ziet dit niet.',
  needLabel: 'Schrijf voor wie de link is',
  days: 'Hoe lang werkt de link?',
  dayCount: message<{ days: number }>('{days, plural, =365 {een jaar} one {# dag} other {# dagen}}'),
  password: 'Wachtwoord',
  make: 'Maak de link',
  address: 'De link',
  madeOnce: 'Kopieer de link nu. Hij is hierna niet meer te zien.',
  madeMore:
    'Stuur hem alleen aan wie het plan mag lezen. Koos u een wachtwoord, geef dat dan langs een andere weg.',
  until: message<{ moment: string }>('werkt tot {moment}'),
  expired: message<{ moment: string }>('verlopen op {moment}'),
  revoked: message<{ moment: string }>('ingetrokken op {moment}'),
  withPassword: '(met wachtwoord)',
  views: message<{ count: number }>(
    '{count, plural, =0 {Nog niet geopend.} one {Eén keer geopend.} other {# keer geopend.}}',
  ),
  lastView: message<{ moment: string }>('De laatste keer op {moment}.'),
  madeBy: message<{ name: string; moment: string; language: string }>(
    'Gemaakt door {name} op {moment}. Taal: {language}.',
  ),
  somebody: 'iemand die er niet meer werkt',
  revoke: 'Trek in',
  lockedTitle: 'Dit plan heeft een wachtwoord',
  lockedLead: 'Typ het wachtwoord dat u van de afzender kreeg.',
  typePassword: 'Wachtwoord van de link',
  needPassword: 'Typ het wachtwoord',
  wrongPassword: 'Dit wachtwoord hoort niet bij deze link. Vraag het na bij de afzender.',
  openPlan: 'Open het plan',
  closedTitle: 'Deze link werkt niet',
  closedLead:
    'De link is verlopen of ingetrokken, of het adres is niet volledig overgenomen. Vraag de afzender om een nieuwe link.',
};
