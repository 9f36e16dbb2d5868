import { message } from '../message.js';

/** The people of an organisation, and inviting them. */
export const people = {
  title: 'Mensen',
  lead: 'Wie in deze organisatie werkt en wat ieder mag.',
  invite: 'Nodig iemand uit',
  caption: message<{ count: number }>(
    '{count, plural, one {# persoon} other {# mensen}} in deze organisatie',
  ),
  name: 'Naam',
  email: 'E-mailadres',
  role: 'Rol',
  allRoles: 'Alle rollen',
  departments: 'Afdelingen',
  since: 'Sinds',
  none: 'geen',
  noEmail: 'nog geen adres',
  invitations: 'Open uitnodigingen',
  invitationsCaption: 'Een uitnodiging werkt één keer, 14 dagen lang.',
  noInvitations: 'Er staan geen uitnodigingen open.',
  until: 'Geldig tot',
  tooOld: message<{ moment: string }>('verlopen op {moment}'),
  renew: 'Maak een nieuwe link',
  revoke: 'Trek in',
  back: 'Terug naar de mensen',
  change: 'Wijzig',
  roleHints: {
    administrator: 'Beheert de mensen en leest alles.',
    'strategy-director': 'Doet alles in deze organisatie en nodigt mensen uit.',
    consultant: 'Leest alles, rekent en maakt documenten.',
    'department-head': 'Doet voorstellen voor de eigen afdeling en leest voorstellen en bevindingen.',
    reader: 'Leest het plan.',
  },
  departmentsHint: 'Alleen voor een afdelingshoofd: voor welke afdelingen is deze persoon verantwoordelijk?',
  needDepartment: 'Kies bij “Afdelingen” minstens één afdeling voor een afdelingshoofd',
  save: 'Opslaan',
  remove: 'Haal uit de organisatie',
  removeTitle: message<{ name: string }>('{name} uit deze organisatie halen?'),
  removeLead:
    'Deze persoon ziet daarna niets meer van deze organisatie. Voorstellen en besluiten blijven staan. U kunt later opnieuw uitnodigen.',
  resetLink: 'Maak een link voor een nieuw wachtwoord',
  problems: {
    'last-administrator': 'Dit is de enige beheerder. Maak eerst iemand anders beheerder.',
    'administrators-only': 'Alleen een beheerder mag iemand beheerder maken, of een beheerder wijzigen.',
    'already-here': 'Deze persoon werkt al in deze organisatie.',
    'already-invited':
      'Voor dit adres staat al een uitnodiging open. Maak daar een nieuwe link voor, of trek die in.',
    'works-elsewhere':
      'Deze persoon werkt ook in een andere organisatie. Zo’n link zou die ook openen. Vraag de persoon om zelf een nieuw wachtwoord aan te vragen.',
  },
  inviteTitle: 'Iemand uitnodigen',
  inviteLead: message<{ days: number }>(
    'U krijgt een link die één keer werkt, {days, number} dagen lang. Wie de link opent, kiest zelf een wachtwoord.',
  ),
  sendInvitation: 'Maak de uitnodiging',
  linkTitle: 'De uitnodiging is klaar',
  linkLead: message<{ email: string }>('Geef deze link aan {email}. U ziet hem alleen nu.'),
  linkMailed: message<{ email: string }>(
    'De uitnodiging wordt gemaild naar {email}. U kunt de link ook zelf geven; u ziet hem alleen nu.',
  ),
  link: 'Link',
  resetLinkTitle: 'De link is klaar',
  resetLinkLead: message<{ name: string }>(
    'Geef deze link aan {name}. Hij werkt één keer, een uur lang. U ziet hem alleen nu.',
  ),
  linkWarning: 'Wie deze link heeft, komt binnen. Geef hem alleen aan de persoon zelf.',
};
