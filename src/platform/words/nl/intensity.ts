import { message } from '../message.js';
import type { IntensityItem } from '../../../planning/index.js';

interface Item {
  readonly name: string;
  readonly question: string;
  readonly levels: Readonly<Record<0 | 1 | 2 | 3 | 4, string>>;
}

/** The calculator of intensity (domain.md 2.3): five items with five described levels each. */
export const intensity = {
  title: 'Hoe heet is deze fase?',
  lead: 'Kies bij elke vraag wat het best bij deze fase past. Uit de vijf antwoorden volgt de intensiteit, van 1 (koud of lauw) tot 5 (kokend).',
  stated: 'Staat nu bij deze fase',
  statedByHand: message<{ intensity: number; name: string }>('intensiteit {intensity, number}, {name}'),
  statedComputed: message<{ intensity: number; name: string }>(
    'intensiteit {intensity, number}, {name}, eerder zo uitgerekend',
  ),
  computed: 'Volgens deze antwoorden',
  same: 'Dat is even heet als nu bij de fase staat.',
  cooler: message<{ steps: number }>(
    'Dat is {steps, plural, one {één stap} other {# stappen}} koeler dan nu bij de fase staat.',
  ),
  hotter: message<{ steps: number }>(
    'Dat is {steps, plural, one {één stap} other {# stappen}} heter dan nu bij de fase staat.',
  ),
  show: 'Reken uit',
  keep: 'Bewaar bij deze fase',
  keepNote:
    'Bewaart u dit, dan geldt de uitgerekende intensiteit voor deze fase, ook in de hitte van het plan.',
  /** Before the numbers of the phases, on the page of a pilot. */
  links: 'Reken met vijf vragen uit hoe heet een fase is:',
  back: 'Terug naar de pilot',
  items: {
    reach: {
      name: 'Bereik',
      question: 'Van welk deel van de trekkende afdeling verandert het werk?',
      levels: {
        0: 'Minder dan 2%',
        1: '2 tot 10%',
        2: '10 tot 25%',
        3: '25 tot 50%',
        4: 'Meer dan 50%',
      },
    },
    depth: {
      name: 'Werkwijze',
      question: 'Hoe diep verandert de manier van werken?',
      levels: {
        0: 'Niet',
        1: 'Het komt naast het gewone werk',
        2: 'Een stap in het werk wordt aangepast',
        3: 'Een kernproces verandert',
        4: 'Een proces of de organisatie wordt vervangen',
      },
    },
    visibility: {
      name: 'Zichtbaarheid',
      question: 'Wat ziet de buitenwereld ervan?',
      levels: {
        0: 'Niets: we luisteren alleen',
        1: 'Een besloten groep',
        2: 'Openbaar, en we reageren alleen',
        3: 'Openbaar, en we zoeken zelf het gesprek',
        4: 'Een openbare belofte van het hele bedrijf',
      },
    },
    mandate: {
      name: 'Mandaat',
      question: 'Wie mag er wat beslissen?',
      levels: {
        0: 'Er verandert niets',
        1: 'Antwoorden volgens een script, na goedkeuring',
        2: 'Antwoorden binnen richtlijnen',
        3: 'Klanten hebben invloed op keuzes',
        4: 'Klanten of medewerkers beslissen',
      },
    },
    technology: {
      name: 'Techniek en data',
      question: 'Wat verandert er aan systemen?',
      levels: {
        0: 'Niets: bestaande hulpmiddelen',
        1: 'Een los hulpmiddel',
        2: 'Een hulpmiddel wordt gekoppeld',
        3: 'Een kernsysteem (CRM) wordt gekoppeld',
        4: 'Een platform wordt vervangen',
      },
    },
  } satisfies Readonly<Record<IntensityItem, Item>>,
  toCooler: message<{ points: number; intensity: number }>(
    'Met {points, plural, one {één punt} other {# punten}} minder wordt het intensiteit {intensity, number}.',
  ),
  toHotter: message<{ points: number; intensity: number }>(
    'Met {points, plural, one {één punt} other {# punten}} meer wordt het intensiteit {intensity, number}.',
  ),
  /** What each intensity is called. */
  names: { 1: 'koud of lauw', 2: 'lauwwarm', 3: 'warm', 4: 'heet', 5: 'kokend' },
  /** Above the levels that were chosen. */
  chosen: message<{ count: number }>(
    'De intensiteit van {count, plural, one {deze fase} other {deze fasen}} is uitgerekend',
  ),
  item: 'Onderdeel',
  total: 'Samen',
  points: message<{ sum: number; intensity: number; name: string }>(
    '{sum, number} van 20 punten: intensiteit {intensity, number}, {name}',
  ),
  examples: {
    1: 'Bijvoorbeeld een rapport van wat klanten op sociale media zeggen',
    2: 'Bijvoorbeeld webcare in kantooruren',
    3: 'Bijvoorbeeld webcare in de avond',
    4: 'Bijvoorbeeld een eigen community die altijd open is',
    5: 'Bijvoorbeeld een platform waarop alles tegelijk begint',
  },
};
