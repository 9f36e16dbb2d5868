import type { FindingCatalog } from '../../findings/finding-words.js';
import type { ladderArguments } from '../../findings/ladder-arguments.js';
import { message } from '../../message.js';

const PREPARATION: FindingCatalog<typeof ladderArguments>['LAD-1'] = {
  title: 'Trede nog niet voorbereid',
  sentence: message('Fase {phase, number} hoort bij de trede {rung}. Daarvoor ontbreekt nog: {missing}.'),
  advice: message('Regel dat, en leg het vast, voordat fase {phase, number} begint.'),
};

export const ladderFindings: FindingCatalog<typeof ladderArguments> = {
  'LAD-1': PREPARATION,
  'LAD-2': PREPARATION,
  'LAD-3': PREPARATION,
  'LAD-4': PREPARATION,
  'LAD-R1.webcare': {
    title: 'Webcare nog niet op orde',
    sentence: message(
      'Fase {phase, number} hoort bij de trede {rung}, maar webcare is dan nog geen {quarters, plural, one {heel kwartaal} other {# kwartalen}} op orde.',
    ),
    advice: message(
      '{dated, select, yes {Begin niet voor {earliest}.} other {Plan eerst een webcarefase met een poort.}}',
    ),
  },
  'LAD-R1.community': {
    title: 'Community overgeslagen',
    sentence: message(
      'Fase {phase, number} hoort bij de trede {rung}, terwijl er nog geen levende community is.',
    ),
    advice: message(
      'Bouw die eerst op{segments, select, yes {, of leg vast welke klantgroepen u al goed kent} other {}}.',
    ),
  },
  'LAD-R1.serviceSales': {
    title: 'Service en koop overgeslagen',
    sentence: message(
      'Fase {phase, number} hoort bij de trede {rung}, en service en koop is nog niet geprobeerd.',
    ),
    advice: message('Dat kan. Maar met een kleine proef vooraf leert u wat klanten op prijs stellen.'),
  },
  'LAD-R2': {
    title: 'Eigen platform te vroeg',
    sentence: message(
      'Een eigen communityplatform loont vanaf {customersFrom} klanten ({customersKnown, select, yes {nu {customers}} other {niet vastgelegd}}) ' +
        'of {visitorsFrom} bezoekers per maand ({visitorsKnown, select, yes {verwacht {visitors}} other {niet vastgelegd}}).',
    ),
    advice: message(
      'Begin op bestaande netwerken: daar zijn uw klanten al. Een eigen plek geeft meer grip, maar die kan later.',
    ),
  },
  'LAD-R3': {
    title: 'Geen regels voor moderatie',
    sentence: message(
      '{recorded, select, yes {De community heeft geen regels voor moderatie.} ' +
        'other {Er zijn nog geen regels voor moderatie van de community vastgelegd.}}',
    ),
    advice: message(
      'Spreek af dat u onjuistheden met feiten rechtzet, kritiek laat staan en meningen niet stuurt.',
    ),
  },
  'LAD-R4': {
    title: 'Verkoop in service',
    sentence: message(
      '{recorded, select, yes {In fase {phase, number} krijgen klanten met een vraag ook een aanbod.} ' +
        'other {Er is niet vastgelegd dat de service in fase {phase, number} vrij blijft van verkoop.}}',
    ),
    advice: message('Houd verkoop buiten de service tot u toe bent aan de trede service en koop.'),
  },
  'LAD-R5': {
    title: 'Trede duurt kort',
    sentence: message(
      'Fase {phase, number} (trede {rung}) begint {together, select, yes {tegelijk met} other {{weeks} na het begin van}} de trede {previous}. ' +
        'Een trede vraagt meestal minstens {quarters, plural, one {# kwartaal} other {# kwartalen}}.',
    ),
    advice: message('Begin {later} later, of leg vast waarom het sneller kan.'),
  },
  'LAD-R6': {
    title: 'Geen toestemming voor het CRM',
    sentence: message(
      '{recorded, select, yes {Klanten hebben geen toestemming gegeven om hun contacten via sociale media te bewaren.} ' +
        'other {Er is niet vastgelegd dat klanten toestemming geven om hun contacten via sociale media te bewaren.}}',
    ),
    advice: message(
      'Vertel waarvoor u ze bewaart, en hoe klanten kunnen weigeren of zien wat er is bewaard.',
    ),
  },
};
