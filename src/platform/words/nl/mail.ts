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
  /** What waits for somebody, as it comes: which organisation, what, and where. */
  messages: {
    somebody: 'iemand',
    subject: message<{ organisation: string; what: string }>('{organisation}: {what}'),
    text: message<{ name: string; what: string; link: string; off: string }>(
      'Dag {name},\n\n{what}\n\n{link}\n\nWilt u deze berichten niet per mail? Zet ze uit bij uw account:\n\n{off}\n',
    ),
    subjects: {
      'asked-comment': message<{ pilot: string }>('uw mening over {pilot}'),
      'asked-judgement': message<{ pilot: string }>('uw oordeel over {pilot}'),
      'proposal-submitted': message<{ pilot: string }>('voorstel ingediend: {pilot}'),
      'proposal-returned': message<{ pilot: string }>('een vraag over uw voorstel {pilot}'),
      'verdict-given': message<{ pilot: string }>('het oordeel over uw voorstel {pilot}'),
      'gate-due': message<{ pilot: string }>('te besluiten: {pilot}'),
      'gate-decided': message<{ pilot: string }>('besluit over {pilot}'),
    },
    sentences: {
      'asked-comment': message<{ pilot: string; by: string }>(
        '{by} vraagt wat u vindt van het voorstel “{pilot}”. Lees de vraag en antwoord hier:',
      ),
      'asked-judgement': message<{ pilot: string; by: string }>(
        '{by} vraagt u om het voorstel “{pilot}” te beoordelen. De vraag staat hier:',
      ),
      'proposal-submitted': message<{ pilot: string; by: string }>(
        '{by} heeft het voorstel “{pilot}” ingediend. Bekijk het hier:',
      ),
      'proposal-returned': message<{ pilot: string; by: string }>(
        '{by} heeft een vraag over uw voorstel “{pilot}”. U kunt het weer wijzigen en opnieuw indienen. De vraag staat hier:',
      ),
      'verdict-given': message<{ pilot: string; by: string }>(
        '{by} heeft een oordeel gegeven over uw voorstel “{pilot}”. Het staat hier, met de reden:',
      ),
      'gate-due': message<{ pilot: string; phase: number; until: string }>(
        'Fase {phase, number} van “{pilot}” is bij haar poort. Neem het besluit uiterlijk {until}:',
      ),
      'gate-decided': message<{ pilot: string; by: string; phase: number }>(
        '{by} heeft een besluit genomen over fase {phase, number} van “{pilot}”. Het staat hier, met de reden:',
      ),
    },
  },
};
