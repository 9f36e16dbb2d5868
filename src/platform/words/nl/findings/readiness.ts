import type { FindingCatalog } from '../../findings/finding-words.js';
import type { readinessArguments } from '../../findings/readiness-arguments.js';
import { message } from '../../message.js';

export const readinessFindings: FindingCatalog<typeof readinessArguments> = {
  'RDY-1': {
    title: 'Gedragslijn ontbreekt',
    sentence: message(
      '{begun, select, yes {Fase {phase, number} begint openbaar zonder gedragslijn.} ' +
        'other {Fase {phase, number} wordt openbaar, maar er is nog geen gedragslijn vastgelegd.}}',
    ),
    advice: message(
      'Schrijf op wat medewerkers online wel en niet doen, en leg vast vanaf welke dag dat geldt.',
    ),
  },
  'RDY-1.late': {
    title: 'Gedragslijn te laat',
    sentence: message('Fase {phase, number} begint op {start}, maar de gedragslijn is er pas op {dated}.'),
    advice: message('Zorg dat de gedragslijn er op {start} is, of begin deze fase niet voor {dated}.'),
  },
  'RDY-2': {
    title: 'Monitoring ontbreekt',
    sentence: message(
      '{recorded, select, yes {Tijdens een deel van de uren waarin fase {phase, number} openbaar is, kijkt er niemand mee.} ' +
        'other {Er is niet vastgelegd dat iemand meekijkt in de uren waarin fase {phase, number} openbaar is.}}',
    ),
    advice: message('Laat het rooster van de monitoring gelijklopen met de service-uren.'),
  },
  'RDY-3': {
    title: 'Lijst voor alarm ontbreekt',
    sentence: message(
      'Fase {phase, number} is openbaar, maar er is {recorded, select, yes {geen lijst} other {geen lijst vastgelegd}} met wie u waarschuwt als het misgaat.',
    ),
    advice: message('Maak die lijst, ook voor avonden en weekenden.'),
  },
  'RDY-4': {
    title: 'Crisisplan niet getest',
    sentence: message(
      'Fase {phase, number} is goed zichtbaar buiten, maar ' +
        '{state, select, never {het crisisplan van {dated} is nooit getest} expired {het crisisplan is voor het laatst getest op {tested}} ' +
        'toCome {het crisisplan wordt pas getest op {tested}} other {er is geen crisisplan vastgelegd}}.',
    ),
    advice: message(
      '{state, select, noPlan {Maak een crisisplan en oefen} other {Oefen}} het minstens eens per {months, plural, one {maand} other {# maanden}}.',
    ),
  },
  'RDY-5': {
    title: 'Medewerkers weten van niets',
    sentence: message(
      '{recorded, select, yes {Medewerkers weten nog niet van fase {phase, number}, die buiten goed zichtbaar is.} ' +
        'other {Er is niet vastgelegd dat medewerkers weten van fase {phase, number}, die buiten goed zichtbaar is.}}',
    ),
    advice: message('Vertel het hun voordat klanten het merken.'),
  },
  'RDY-6': {
    title: 'Privacytoets ontbreekt',
    sentence: message(
      '{begun, select, yes {Deze pilot begint met persoonsgegevens zonder privacytoets.} ' +
        'other {Deze pilot gebruikt persoonsgegevens, maar er is nog geen privacytoets vastgelegd.}}',
    ),
    advice: message('Doe de toets (AVG) en bepaal of een DPIA nodig is.'),
  },
  'RDY-7': {
    title: 'Ondernemingsraad nog niet akkoord',
    sentence: message(
      '{consent, select, requested {De ondernemingsraad heeft nog niet beslist over het volgen van wat medewerkers plaatsen.} ' +
        'none {De ondernemingsraad heeft niet ingestemd met het volgen van wat medewerkers plaatsen.} ' +
        'other {Er is niet vastgelegd of de ondernemingsraad instemt met het volgen van wat medewerkers plaatsen.}}',
    ),
    advice: message(
      '{consent, select, requested {Begin pas als die instemming er is.} other {Vraag instemming aan en begin pas als die er is.}}',
    ),
  },
  'RDY-8': {
    title: 'Beloning niet vermeld',
    sentence: message(
      '{recorded, select, yes {Mensen die iets krijgen om dit te verspreiden, vermelden dat niet.} ' +
        'other {Er is niet vastgelegd dat mensen die iets krijgen om dit te verspreiden, dat vermelden.}}',
    ),
    advice: message('Spreek af dat zij hun band met u altijd noemen.'),
  },
  'RDY-9': {
    title: 'Uitspraken over producten niet nagekeken',
    sentence: message(
      '{recorded, select, yes {Uitspraken over verzekeringen in fase {phase, number} zijn niet nagekeken.} ' +
        'other {Er is niet vastgelegd dat uitspraken over verzekeringen in fase {phase, number} zijn nagekeken.}}',
    ),
    advice: message(
      'Laat ze nakijken voordat ze naar buiten gaan: ze moeten juist, duidelijk en niet misleidend zijn (Wft 4:19).',
    ),
  },
};
