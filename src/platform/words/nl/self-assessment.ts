import { message } from '../message.js';

/** The self-assessment of the Social Business Roadmap: its form and its result. */
export const selfAssessment = {
  title: 'Zelfbeoordeling',
  none: 'De zelfbeoordeling is nog niet gedaan. Twaalf vragen laten zien in welke fase u staat en wat de volgende stap is.',
  noneReader: 'De zelfbeoordeling is nog niet gedaan. De strategiedirecteur vult haar in.',
  fill: 'Beantwoord de twaalf vragen',
  change: 'Pas de antwoorden aan',
  standing: message<{ organisation: string; phase: number; name: string }>(
    '{organisation} staat in fase {phase, number} van 4: {name}.',
  ),
  notBegun: message<{ organisation: string }>(
    '{organisation} is nog niet begonnen: te weinig onderwerpen zijn op weg.',
  ),
  method: message<{ enough: number }>(
    'Uw fase is de hoogste die minstens {enough, number} van de twaalf antwoorden halen.',
  ),
  facts: { phase: 'Fase', mean: 'Gemiddelde', inhibitors: 'Remt het meest' },
  phaseOf: message<{ phase: number }>('{phase, number} van 4'),
  meanOf: message<{ mean: string }>('{mean} van 4'),
  roadTitle: 'De weg',
  here: 'hier staat u',
  behind: 'ligt achter u',
  ahead: 'komt nog',
  phaseHeading: message<{ phase: number; name: string }>('Fase {phase, number} · {name}'),
  source: message<{ source: string }>('Herkomst: {source}'),
  ownDescription: 'onze eigen omschrijving',
  nextTitle: 'Volgende stappen',
  nextLead: message<{ name: string }>('Zo komt u van {name} een fase verder.'),
  nextLast: 'U staat in de laatste fase. Zo blijft het levend.',
  fits: 'Past erbij:',
  started: message<{ title: string; code: string }>('{title} (voorstel {code})'),
  measuresLink: 'Bekijk de maten',
  typical: 'Pilots die organisaties in deze fase vaak kiezen:',
  answersTitle: 'Uw antwoorden',
  answersCaption: message<{ lowest: string }>('Het laagst staan {lowest}'),
  question: 'Vraag',
  answer: 'Antwoord',
  points: 'Punten',
  inhibits: 'remt',
  form: {
    title: 'Twaalf vragen over waar u staat',
    lead: 'Kies bij elke vraag wat nu het meest klopt, niet wat u zou willen. Het kost ongeveer tien minuten.',
    notYet: 'Nog niet',
    save: 'Sla de antwoorden op',
    cancel: 'Terug zonder op te slaan',
  },
};
