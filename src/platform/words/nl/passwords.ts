import { message } from '../message.js';

/** Choosing a password, and getting a new one. */
export const passwords = {
  new: 'Nieuw wachtwoord',
  choose: 'Kies een wachtwoord',
  hint: message<{ min: number }>(
    'Minstens {min, number} tekens. Een zin van een paar woorden is goed; spaties mogen.',
  ),
  current: 'Uw wachtwoord van nu',
  wrongCurrent: 'Dit is niet uw wachtwoord van nu',
  needCurrent: 'Vul uw wachtwoord van nu in',
  problems: {
    tooShort: message<{ min: number }>('Kies een langer wachtwoord: minstens {min, number} tekens'),
    tooLong: message<{ max: number }>('Kies een korter wachtwoord: hoogstens {max, number} tekens'),
    easy: 'Dit wachtwoord is makkelijk te raden: het komt veel voor, of het lijkt op uw naam of adres. Kies een ander',
  },
  forgottenTitle: 'Wachtwoord vergeten',
  forgottenLead: 'Vul uw e-mailadres in. U krijgt een link om een nieuw wachtwoord te kiezen.',
  forgottenNoMail:
    'Deze installatie kan geen mail versturen. Vraag de beheerder of de strategiedirecteur van uw organisatie om een link waarmee u een nieuw wachtwoord kiest.',
  send: 'Stuur de link',
  sentTitle: 'Kijk in uw mail',
  sentLead:
    'Als dit adres bij een account hoort, is er een mail onderweg met een link. De link werkt een uur. Kijk ook bij de ongewenste mail.',
  resetTitle: 'Kies een nieuw wachtwoord',
  resetLead: message<{ name: string }>(
    'Dit is het nieuwe wachtwoord van {name}. U wordt op alle andere apparaten afgemeld.',
  ),
  save: 'Bewaar het wachtwoord',
  linkProblems: {
    unknown: 'Deze link klopt niet. Kopieer de hele link.',
    used: 'Deze link is al gebruikt, of er is een nieuwere. Vraag een nieuwe aan.',
    expired: 'Deze link is verlopen: hij werkt een uur. Vraag een nieuwe aan.',
  },
};
