import type { FindingCatalog } from '../../findings/finding-words.js';
import type { ladderArguments } from '../../findings/ladder-arguments.js';
import { message } from '../../message.js';

export const ladderFindings: FindingCatalog<typeof ladderArguments> = {
  'LAD-1': {
    title: 'Trede nog niet voorbereid',
    text: message(
      'Fase {phase, number} is de trede {rung}. Daarvoor ontbreekt nog: {missing}. ' +
        'Regel dat voordat de fase begint.',
    ),
  },
  'LAD-2': {
    title: 'Trede nog niet voorbereid',
    text: message(
      'Fase {phase, number} is de trede {rung}. Daarvoor ontbreekt nog: {missing}. ' +
        'Regel dat voordat de fase begint.',
    ),
  },
  'LAD-3': {
    title: 'Trede nog niet voorbereid',
    text: message(
      'Fase {phase, number} is de trede {rung}. Daarvoor ontbreekt nog: {missing}. ' +
        'Regel dat voordat de fase begint.',
    ),
  },
  'LAD-4': {
    title: 'Trede nog niet voorbereid',
    text: message(
      'Fase {phase, number} is de trede {rung}. Daarvoor ontbreekt nog: {missing}. ' +
        'Regel dat voordat de fase begint.',
    ),
  },
  'LAD-R1.webcare': {
    title: 'Webcare nog niet op orde',
    text: message(
      'Fase {phase, number} is de trede {rung}, maar webcare is dan nog geen {quarters, plural, one {# kwartaal} other {# kwartalen}} op orde. ' +
        '{dated, select, yes {Begin niet voor {earliest}.} other {Plan eerst een webcarefase met een poort.}}',
    ),
  },
  'LAD-R1.community': {
    title: 'Community overgeslagen',
    text: message(
      'Fase {phase, number} is de trede {rung}, terwijl er nog geen levende community is. ' +
        'Bouw die eerst op{segments, select, yes {, of leg vast welke klantgroepen u al goed kent} other {}}.',
    ),
  },
  'LAD-R1.serviceSales': {
    title: 'Service en koop overgeslagen',
    text: message(
      'Fase {phase, number} is de trede {rung}, en service en koop is nog niet geprobeerd. ' +
        'Dat kan, maar een kleine proef daarmee leert u eerst wat klanten op prijs stellen.',
    ),
  },
  'LAD-R2': {
    title: 'Eigen platform te vroeg',
    text: message(
      'Een eigen communityplatform loont vanaf {customersFrom} klanten ({customersKnown, select, yes {nu {customers}} other {niet vastgelegd}}) ' +
        'of {visitorsFrom} bezoekers per maand ({visitorsKnown, select, yes {verwacht {visitors}} other {niet vastgelegd}}). ' +
        'Een eigen plek geeft meer grip, maar op bestaande netwerken zijn klanten al: begin daar.',
    ),
  },
  'LAD-R3': {
    title: 'Geen regels voor moderatie',
    text: message(
      '{recorded, select, yes {De community heeft geen regels voor moderatie.} ' +
        'other {Er zijn nog geen regels voor moderatie van de community vastgelegd.}} ' +
        'Spreek af dat u onjuistheden met feiten rechtzet, kritiek laat staan en meningen niet stuurt.',
    ),
  },
  'LAD-R4': {
    title: 'Verkoop in service',
    text: message(
      '{recorded, select, yes {In fase {phase, number} krijgen klanten met een vraag ook een aanbod.} ' +
        'other {Er is niet vastgelegd dat de service in fase {phase, number} vrij blijft van verkoop.}} ' +
        'Houd verkoop erbuiten tot de trede service en koop.',
    ),
  },
  'LAD-R5': {
    title: 'Trede duurt kort',
    text: message(
      'Fase {phase, number} (trede {rung}) begint {together, select, yes {tegelijk met} other {{weeks} na het begin van}} de trede {previous}. ' +
        'Een trede vraagt meestal minstens {quarters, plural, one {# kwartaal} other {# kwartalen}}.',
    ),
  },
  'LAD-R6': {
    title: 'Geen toestemming voor het CRM',
    text: message(
      '{recorded, select, yes {Klanten hebben geen toestemming gegeven om hun sociale contacten te bewaren.} ' +
        'other {Er is niet vastgelegd dat klanten toestemming geven om hun sociale contacten te bewaren.}} ' +
        'Vertel waarvoor u ze bewaart en hoe klanten kunnen weigeren of inzien.',
    ),
  },
};
