import type { FindingCatalog } from '../../findings/finding-words.js';
import type { readinessArguments } from '../../findings/readiness-arguments.js';
import { message } from '../../message.js';

export const readinessFindings: FindingCatalog<typeof readinessArguments> = {
  'RDY-1': {
    title: 'Gedragslijn ontbreekt',
    text: message(
      '{begun, select, yes {Fase {phase, number} begint openbaar zonder gedragslijn.} ' +
        'other {Fase {phase, number} wordt openbaar, maar er is nog geen gedragslijn vastgelegd.}} ' +
        'Schrijf op wat medewerkers online wel en niet doen.',
    ),
  },
  'RDY-1.late': {
    title: 'Gedragslijn te laat',
    text: message(
      'Fase {phase, number} begint op {start}, maar de gedragslijn is er pas op {dated}. Vervroeg de gedragslijn, of begin later.',
    ),
  },
  'RDY-2': {
    title: 'Monitoring ontbreekt',
    text: message(
      '{recorded, select, yes {Niet alle uren waarin fase {phase, number} openbaar is, kijkt er iemand mee.} ' +
        'other {Er is niet vastgelegd dat iemand meekijkt in de uren waarin fase {phase, number} openbaar is.}} ' +
        'Laat het rooster van de monitoring gelijklopen met de service-uren.',
    ),
  },
  'RDY-3': {
    title: 'Lijst voor alarm ontbreekt',
    text: message(
      'Fase {phase, number} is openbaar, maar er is {recorded, select, yes {geen lijst} other {geen lijst vastgelegd}} met wie u waarschuwt als het misgaat. ' +
        'Maak die lijst, ook voor avonden en weekenden.',
    ),
  },
  'RDY-4': {
    title: 'Crisisplan niet getest',
    text: message(
      'Fase {phase, number} is goed zichtbaar buiten, maar ' +
        '{state, select, never {het crisisplan van {dated} is nooit getest} expired {het crisisplan is voor het laatst getest op {tested}} ' +
        'toCome {het crisisplan wordt pas getest op {tested}} other {er is geen crisisplan vastgelegd}}. ' +
        'Oefen het plan minstens eens per {months, plural, one {maand} other {# maanden}}.',
    ),
  },
  'RDY-5': {
    title: 'Medewerkers weten van niets',
    text: message(
      '{recorded, select, yes {Medewerkers weten nog niet van fase {phase, number}, die buiten goed zichtbaar is.} ' +
        'other {Er is niet vastgelegd dat medewerkers weten van fase {phase, number}, die buiten goed zichtbaar is.}} ' +
        'Vertel het hun voordat klanten het merken.',
    ),
  },
  'RDY-6': {
    title: 'Privacytoets ontbreekt',
    text: message(
      '{begun, select, yes {Deze pilot begint met persoonsgegevens zonder privacytoets.} ' +
        'other {Deze pilot gebruikt persoonsgegevens, maar er is nog geen privacytoets vastgelegd.}} ' +
        'Doe de toets (AVG) en bepaal of een DPIA nodig is.',
    ),
  },
  'RDY-7': {
    title: 'Ondernemingsraad nog niet akkoord',
    text: message(
      '{consent, select, requested {De ondernemingsraad heeft nog niet beslist over het volgen van wat medewerkers plaatsen.} ' +
        'none {De ondernemingsraad heeft niet ingestemd met het volgen van wat medewerkers plaatsen.} ' +
        'other {Er is niet vastgelegd of de ondernemingsraad instemt met het volgen van wat medewerkers plaatsen.}} ' +
        'Begin pas als die instemming er is.',
    ),
  },
  'RDY-8': {
    title: 'Beloning niet vermeld',
    text: message(
      '{recorded, select, yes {Mensen die iets krijgen om dit te verspreiden, vermelden dat niet.} ' +
        'other {Er is niet vastgelegd dat mensen die iets krijgen om dit te verspreiden, dat vermelden.}} ' +
        'Spreek af dat zij hun band met u altijd noemen.',
    ),
  },
  'RDY-9': {
    title: 'Uitspraken over producten niet nagekeken',
    text: message(
      '{recorded, select, yes {Uitspraken over verzekeringen in fase {phase, number} zijn niet nagekeken.} ' +
        'other {Er is niet vastgelegd dat uitspraken over verzekeringen in fase {phase, number} zijn nagekeken.}} ' +
        'Ze moeten juist, duidelijk en niet misleidend zijn (Wft 4:19).',
    ),
  },
};
