import { message } from '../message.js';

/** Erasing a person, as the law on privacy asks (AVG). */
export const erasing = {
  link: 'Wis deze persoon',
  title: message<{ name: string }>('{name} wissen?'),
  lead: 'Doe dit als iemand erom vraagt, of als u de gegevens niet langer mag bewaren.',
  warning: 'Dit kan niet worden teruggedraaid.',
  goes: 'Wat verdwijnt',
  goesText:
    'Naam, e-mailadres, wachtwoord, sessies, koppelingen en uitnodigingen. De persoon kan zich niet meer aanmelden.',
  stays: 'Wat blijft',
  staysText:
    'Voorstellen, oordelen, besluiten en het logboek, met een code in plaats van de naam. In versies van het plan die al zijn bewaard, verandert niets: dat zijn vastgestelde documenten. Wat iemand in een vrij tekstveld schreef, blijft ook staan.',
  sure: 'Ik weet dat dit niet kan worden teruggedraaid',
  notSure: 'Vink aan dat u dit weet',
  erase: 'Wis voorgoed',
  left: 'Vertrokken',
  leftCaption: 'Deze mensen werken nergens meer in deze installatie, maar hun account is er nog.',
  problems: {
    'last-administrator': 'Dit is de enige beheerder. Maak eerst iemand anders beheerder.',
    'administrators-only': 'Alleen een beheerder mag een beheerder wissen.',
    'works-elsewhere':
      'Deze persoon werkt ook in een andere organisatie. Haal de persoon uit deze organisatie; de laatste organisatie kan wissen.',
  },
};
