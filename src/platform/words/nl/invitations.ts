import { message } from '../message.js';

/** The page behind an invitation. */
export const invitations = {
  title: message<{ organisation: string }>('Welkom bij {organisation}'),
  lead: message<{ role: string }>(
    'U bent uitgenodigd als {role}. Vul uw naam in en kies een wachtwoord, dan bent u binnen.',
  ),
  email: 'U meldt zich voortaan aan met',
  name: 'Uw naam',
  submit: 'Maak mijn account',
  accountLead: message<{ role: string }>(
    'U bent uitgenodigd als {role}. Er is al een account met dit e-mailadres. Meld u daarmee aan, dan komt u hier terug.',
  ),
  signIn: 'Aanmelden',
  personLead: message<{ role: string; name: string }>(
    'U bent uitgenodigd als {role}. U bent aangemeld als {name}.',
  ),
  accept: 'Neem de uitnodiging aan',
  problems: {
    unknown: 'Deze uitnodiging klopt niet. Kopieer de hele link.',
    used: 'Deze uitnodiging is al gebruikt. Meld u aan met uw e-mailadres en wachtwoord.',
    revoked: 'Deze uitnodiging is ingetrokken. Vraag degene die u uitnodigde om een nieuwe.',
    expired: 'Deze uitnodiging is verlopen: zij werkt 14 dagen. Vraag degene die u uitnodigde om een nieuwe.',
  },
  problemTitle: 'Deze uitnodiging werkt niet',
};
