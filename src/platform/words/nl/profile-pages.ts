import { message } from '../message.js';

/** The pages on which an organisation keeps profiles of its own for the sequence. */
export const profilePages = {
  title: 'Profielen',
  back: 'Terug naar de volgorde',
  lead: 'Een profiel zegt hoe warm een volgorde mag worden en wat er het zwaarst in telt. U kiest het bij het berekenen.',
  mayOnlyLook: 'U kunt de profielen bekijken. Een strategiedirecteur of consultant kan ze maken en wijzigen.',
  own: 'Eigen profielen',
  none: 'Uw organisatie heeft nog geen eigen profiel.',
  add: 'Maak een profiel',
  change: 'Wijzig',
  standard: 'Altijd beschikbaar',
  pace: 'De getallen van Rustig en Vlot staan bij de instellingen',
  tooMany: message<{ max: number }>('Er zijn {max, number} profielen. Verwijder er een om ruimte te maken.'),
  link: 'Eigen profielen maken of wijzigen',

  newTitle: 'Nieuw profiel',
  changeTitle: message<{ name: string }>('Profiel {name}'),
  formLead:
    'Vul alleen in wat anders moet zijn. Een leeg veld volgt de instellingen van uw organisatie. De bevindingen blijven toetsen aan die instellingen: wat daar bovenuit komt, ziet u daar terug.',
  name: 'Naam',
  nameHint: 'Bijvoorbeeld: Voorzichtig voorjaar. Hoogstens 40 tekens.',
  nameTaken: 'Er is al een profiel met deze naam. Kies een andere.',
  ceiling: 'Hoeveel van het plafond mag een afdeling gebruiken?',
  ceilingHint: message<{ range: string }>(
    'Hoe lager, hoe meer rust en hoe later alles klaar is. Boven 100 geven de bevindingen een waarschuwing of blokkade. Leeg: 100; van {range}.',
  ),
  leerpauze: 'Hoeveel weken leerpauze ligt er minstens tussen twee fasen?',
  leerpauzeHint: message<{ range: string }>(
    'Tijd om van een fase te leren voor de volgende begint. Vraagt het plan om een langere pauze, dan geldt die. Leeg: 0; van {range}.',
  ),
  settingHint: message<{ help: string; now: string; range: string }>(
    '{help} Nu in uw organisatie: {now}; van {range}.',
  ),
  weights: 'Hoe zwaar telt een pilot van elke C?',
  weightsHint: message<{ range: string }>(
    'Niet alles past altijd. Met 2 telt een pilot dubbel en krijgt eerder een plaats, met 0,5 half. Leeg: 1; van {range}.',
  ),
  save: 'Sla dit profiel op',
  remove: 'Verwijder dit profiel',
  removeNote: 'Een volgorde die met dit profiel is berekend, blijft staan.',
  effect: 'Wat dit voor elke afdeling betekent',
  effectCaption: message<{ percent: string }>(
    'Met het opgeslagen profiel mag elke afdeling tot {percent} van haar plafond',
  ),
  ceilingNow: 'Plafond',
  ceilingThen: 'Met dit profiel',
  riseNow: 'Stijgingsgrens',
  riseThen: 'Met dit profiel',

  ceilingIs: message<{ percent: string }>('Tot {percent} van het plafond.'),
  leerpauzeIs: message<{ weeks: number }>(
    '{weeks, plural, =0 {Geen extra leerpauze.} one {Eén week leerpauze.} other {# weken leerpauze.}}',
  ),
  limit: message<{ limit: string; value: string }>('{limit}: {value}.'),
  weightOf: message<{ c: string; weight: string }>('{c} telt {weight} keer.'),
};
