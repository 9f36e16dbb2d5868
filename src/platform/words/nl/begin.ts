import { message } from '../message.js';

/** What a fresh installation opens on. */
export const welcomePage = {
  title: 'Welkom bij Kikkerplan',
  lead: 'Kikkerplan zet kleine vernieuwingen in een volgorde waarin geen afdeling te snel warm wordt. Kies waarmee u begint; het andere kan later ook.',
  example: {
    title: 'Het voorbeeld',
    text: 'De verzonnen verzekeraar Polderzeker, helemaal ingevuld: tien voorstellen met hun beoordeling, de hitte van elke afdeling en het plan als document.',
    free: 'Alles erin is verzonnen, dus u kunt gerust proberen en veranderen.',
    open: 'Bekijk het voorbeeld',
    copyText:
      'U werkt er zelf niet in. Wel kunt u er een kopie van maken: kies op de volgende pagina “Een kopie van het voorbeeld”.',
    copy: 'Maak een kopie van het voorbeeld',
  },
  own: {
    title: 'Mijn organisatie',
    text: 'Vijf korte pagina’s: naam, afdelingen, cultuur, geld en zelfbeoordeling. U kunt elke pagina overslaan; wat dan als standaard geldt, staat erbij.',
    role: 'U wordt de strategiedirecteur ervan: u stelt in, kiest, stelt vast en nodigt de anderen uit.',
    begin: 'Begin met mijn organisatie',
  },
  list: 'Naar uw organisaties',
  link: 'Naar de welkomstpagina',
};

/** The five short pages that an organisation begins with. */
export const begin = {
  progress: message<{ step: number; of: number }>('Stap {step, number} van {of, number}'),
  toWelcome: 'Terug naar de welkomstpagina',
  toStep: message<{ name: string }>('Terug naar: {name}'),
  next: 'Bewaar en ga verder',
  finish: 'Bewaar en rond af',
  skip: 'Overslaan',
  skipLast: 'Overslaan en afronden',
  skipped: 'Als u deze pagina overslaat',
  defaultName: 'Mijn organisatie',
  defaultDepartment: 'Onze organisatie',
  makesRoom: message<{ name: string }>(
    'Noemt u hier afdelingen, dan verdwijnt “{name}”, zolang er niets bij hoort.',
  ),
  moreDepartments: 'Afdelingen die erbij komen',
  steps: {
    name: {
      title: 'Hoe heet uw organisatie?',
      lead: 'De naam staat boven elke pagina en op het plan. Het webadres wordt ervan gemaakt.',
    },
    departments: {
      title: 'Welke afdelingen zijn er?',
      lead: 'Hitte wordt per afdeling berekend. De namen zijn nu genoeg; mensen, verandertolerantie en uren vult u later aan bij Inrichting.',
    },
    culture: {
      title: 'Hoe is de cultuur nu?',
      lead: 'Zes vragen. Kies wat nu klopt, niet wat u zou willen.',
    },
    money: {
      title: 'Hoeveel geld is er per kwartaal?',
      lead: 'Voor alle pilots samen. De planning gaat er nooit overheen. Een leeg vak telt als 0.',
    },
    assessment: {
      title: 'Waar staat u nu?',
      lead: 'Twaalf vragen, ongeveer tien minuten. Kies bij elke vraag wat nu het meest klopt.',
    },
  },
  defaults: {
    name: message<{ name: string }>(
      'Standaard: “{name}”. U verandert de naam later bij Inrichting; het webadres blijft dan wat het is.',
    ),
    departments: message<{ name: string; people: number; tolerance: number; fte: number }>(
      'Standaard: één afdeling, “{name}”, met {people, number} mensen, een verandertolerantie van {tolerance, number} van 5 en {fte, number} fte. Dan kunt u al een voorstel doen; echte afdelingen voegt u later toe.',
    ),
    culture: message<{ open: string }>(
      'Standaard: bij elke vraag “{open}”. Wat open is, telt niet mee; u vult het later in bij Inrichting.',
    ),
    money:
      'Standaard: 0 euro in elk kwartaal. Zolang dat zo is, past alleen wat geen geld kost; u vult het later in bij Inrichting.',
    assessment:
      'Standaard: niet ingevuld. Het advies houdt dan geen rekening met waar u staat; de vragen staan klaar bij Inrichting.',
  },
  kept: {
    name: message<{ name: string }>('De naam blijft “{name}”.'),
    departments: message<{ names: string }>(
      'Het blijft bij de afdelingen die er zijn: {names}. Wijzigen doet u bij Inrichting.',
    ),
    other: 'Wat hier eerder is ingevuld, blijft staan.',
  },
};
