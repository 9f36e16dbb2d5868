import { message } from '../message.js';

/** What is mailed: plain text, each link on a line of its own. */
export const mail = {
  invitation: {
    subject: message<{ organisation: string }>('Uitnodiging voor Kikkerplan van {organisation}'),
    text: message<{ organisation: string; role: string; inviter: string; days: number; link: string }>(
      'Dag,\n\n{inviter} nodigt u uit om in Kikkerplan mee te werken voor {organisation}, als {role}.\n\nOpen deze link om binnen te komen. Hij werkt één keer, {days, number} dagen lang:\n\n{link}\n\nVerwacht u deze uitnodiging niet? Dan hoeft u niets te doen.\n',
    ),
  },
  reset: {
    subject: 'Een nieuw wachtwoord voor Kikkerplan',
    text: message<{ name: string; link: string }>(
      'Dag {name},\n\nIemand vroeg om een nieuw wachtwoord voor uw account. Open deze link om er een te kiezen. Hij werkt één keer, een uur lang:\n\n{link}\n\nWas u dit niet? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.\n',
    ),
  },
  confirmEmail: {
    subject: 'Bevestig uw nieuwe e-mailadres voor Kikkerplan',
    text: message<{ name: string; link: string }>(
      'Dag {name},\n\nOpen deze link om u voortaan met dit adres bij Kikkerplan aan te melden. Hij werkt één keer, een dag lang:\n\n{link}\n\nHebt u dit niet gevraagd? Dan hoeft u niets te doen.\n',
    ),
  },
  emailChanging: {
    subject: 'Uw e-mailadres bij Kikkerplan verandert',
    text: message<{ name: string; email: string }>(
      'Dag {name},\n\nVoor uw account is gevraagd om het e-mailadres te veranderen in {email}.\n\nWas u dit niet? Meld u dan aan, kies een nieuw wachtwoord en waarschuw uw beheerder.\n',
    ),
  },
};
