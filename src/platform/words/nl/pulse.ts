import { message } from '../message.js';

/** The anonymous question how warm it is, beside what was computed. */
export const pulse = {
  title: 'Peiling',
  lead: 'Hoe warm is het in uw afdeling? Eén vraag, één klik, anoniem. De uitkomst staat naast de berekende temperatuur en de verandertolerantie.',
  waiting: 'Laat weten hoe warm het is in uw afdeling (één klik, anoniem)',
  department: 'Uw afdeling',
  question: 'Hoeveel verandering merkt u nu in uw werk?',
  anonymous:
    'Wij bewaren hoe vaak elk antwoord gegeven is, niet door wie of wanneer. Dat u antwoordde staat er los van, alleen zodat niemand twee keer meedoet.',
  answers: {
    1: 'koud: ik merk er niets van',
    2: 'lauw: een beetje',
    3: 'warm: merkbaar, het gaat goed',
    4: 'heet: veel, het gaat net',
    5: 'kookt: te veel',
  },
  never: 'Er is nog geen peiling gehouden.',
  thanks: message<{ until: string }>(
    'U deed mee. De uitkomst staat hier na {until}, per afdeling met genoeg antwoorden.',
  ),
  ended: message<{ until: string }>('De peiling liep tot en met {until}.'),
  noDepartment: 'De peiling loopt, maar uw afdeling werd er niet in gevraagd.',
  result: 'Wat afdelingen voelen',
  caption: 'Gevoeld naast berekend, in het kwartaal van de peiling',
  note: message<{ least: number }>(
    'Een afdeling staat er vanaf {least, number} antwoorden. Gevoeld is het middelste antwoord.',
  ),
  departmentColumn: 'Afdeling',
  tolerance: 'Verandertolerantie',
  ofFive: message<{ tolerance: number }>('{tolerance, number} van 5'),
  computed: 'Berekend',
  felt: 'Gevoeld',
  says: 'Wat het zegt',
  count: message<{ count: number }>('{count, number} antwoorden'),
  tooFew: 'te weinig antwoorden',
  outside: 'buiten de planperiode',
  unknown: 'nog niets',
  differences: {
    hotter: 'voelt heter dan berekend: is de tolerantie te hoog geschat?',
    cooler: 'voelt koeler dan berekend: kan deze afdeling meer aan?',
    same: 'voelt zoals berekend',
  },
  /** Where departments fill in what they can take. */
  beside: {
    column: 'Gevoeld',
    hint: message<{ until: string; says: string }>('Peiling tot en met {until}: {says}'),
    note: message<{ until: string }>(
      'Gevoeld is het middelste antwoord in de peiling tot en met {until}; er verandert niets door.',
    ),
    hotter: message<{ tolerance: number; felt: string; computed: string }>(
      'ingevuld is {tolerance, number} van 5. Berekend is “{computed}”, maar de afdeling zegt “{felt}”: misschien is de tolerantie te hoog ingevuld.',
    ),
    cooler: message<{ tolerance: number; felt: string; computed: string }>(
      'ingevuld is {tolerance, number} van 5. Berekend is “{computed}”, maar de afdeling zegt “{felt}”: misschien kan zij meer aan dan is ingevuld.',
    ),
    same: message<{ tolerance: number; computed: string }>(
      'ingevuld is {tolerance, number} van 5. Berekend is “{computed}”, en de afdeling zegt hetzelfde.',
    ),
    outside: message<{ tolerance: number; felt: string }>(
      'ingevuld is {tolerance, number} van 5 en de afdeling zegt “{felt}”. De peiling viel buiten dit plan, dus er is niets berekend om ernaast te leggen.',
    ),
    tooFew: 'te weinig antwoorden om te tonen.',
  },
  notApplied:
    'De peiling verandert niets aan het plan. Wie de tolerantie wil aanpassen, doet dat bij Inrichting.',
  ask: 'Vraag het iedereen',
  askLead:
    'Iedereen in deze organisatie kan één keer antwoorden, zonder naam. U ziet de uitkomst pas als de peiling voorbij is: wie tussendoor kijkt, ziet wie er net antwoordde.',
  until: 'Tot en met',
  past: 'Kies bij “Tot en met” vandaag of een latere dag',
  least: 'Toon een afdeling vanaf zoveel antwoorden',
  leastHint: 'Minstens 5, zodat niemand te herkennen is.',
  submit: 'Begin de peiling',
};
