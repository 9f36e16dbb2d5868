import type { FindingCatalog } from '../../findings/finding-words.js';
import type { sequenceArguments } from '../../findings/sequence-arguments.js';
import { message } from '../../message.js';

const NOT_HELD_UP = 'Dit houdt het plan niet tegen. Spreek wel af wanneer de noodsprong voorbij is.';

export const sequenceFindings: FindingCatalog<typeof sequenceArguments> = {
  'SEQ-01': {
    title: 'Start te heet',
    sentence: message(
      'Deze pilot begint te heet ({intensity, number}) voor {department} (start hoogstens {maximum, number}).',
    ),
    advice: message(
      'Maak fase 1 kleiner: één team, één kanaal of kantooruren. Met intensiteit {maximum, number} past het wel.',
    ),
  },
  'SEQ-01.emergency': {
    title: 'Start met een noodsprong',
    sentence: message(
      'Deze pilot begint als noodsprong met intensiteit {intensity, number}; ' +
        '{department} start anders hoogstens met {maximum, number}.',
    ),
    advice: message(NOT_HELD_UP),
  },
  'SEQ-02': {
    title: 'Stap te groot',
    sentence: message(
      'Van fase {previous, number} naar {phase, number} stijgt de intensiteit met {step, number}.',
    ),
    advice: message(
      '{between, plural, one {Voeg een tussenfase toe} other {Voeg # tussenfasen toe}}, ' +
        'of houd fase {phase, number} op intensiteit {passes, number}.',
    ),
  },
  'SEQ-02.emergency': {
    title: 'Noodsprong tussen twee fasen',
    sentence: message(
      'Van fase {previous, number} naar {phase, number} stijgt de intensiteit met {step, number}, door een noodsprong.',
    ),
    advice: message(NOT_HELD_UP),
  },
  'SEQ-03': {
    title: 'Pilot koelt af',
    sentence: message(
      'Fase {phase, number} is minder intensief ({to, number}) dan fase {previous, number} ({from, number}).',
    ),
    advice: message('Maak er een afbouwfase van, of houd de intensiteit op {from, number}.'),
  },
  'SEQ-04.scope': {
    title: 'Fase groeit niet',
    sentence: message('Fase {phase, number} verbreedt niets: lauw water blijft lauw.'),
    advice: message('Kies wat er groeit, zoals uren, kanalen of deelnemers.'),
  },
  'SEQ-04.goal': {
    title: 'Fase groeit niet',
    sentence: message(
      '{known, select, yes {Fase {phase, number} komt niet dichter bij het doel: van {from}% naar {to}%.} ' +
        'other {Bij fase {phase, number} staat niet hoe ver zij op weg is naar het doel.}}',
    ),
    advice: message('Laat elke fase dichter bij het doel komen: deze fase verder dan {from}%.'),
  },
  'SEQ-04.both': {
    title: 'Fase groeit niet',
    sentence: message(
      'Fase {phase, number} verbreedt niets en komt niet dichter bij het doel: lauw water blijft lauw.',
    ),
    advice: message('Kies wat er groeit, en hoeveel dichter bij het doel dat brengt.'),
  },
  'SEQ-05.noEnd': {
    title: 'Fase 1 zonder einde',
    sentence: message('Fase 1 heeft geen einddatum. Een pilot is eindig.'),
    advice: message(
      'Kies een einde: minstens {minimum} en hoogstens {maximum} na het begin. Dan beslist u hoe het verdergaat.',
    ),
  },
  'SEQ-05.short': {
    title: 'Fase 1 te kort',
    sentence: message('Fase 1 duurt {weeks}.'),
    advice: message('Neem minstens {minimum}, anders valt er nog niets te leren.'),
  },
  'SEQ-05.long': {
    title: 'Fase 1 te lang',
    sentence: message('Fase 1 duurt {weeks}.'),
    advice: message('Neem hoogstens {maximum}: dan blijft het een kleine proef.'),
  },
  'SEQ-06': {
    title: 'Fase begint te vroeg',
    sentence: message(
      'Fase {phase, number} begint op {planned}, voordat fase {previous, number} ' +
        '{pause, select, yes {en de leerpauze van {leerpauze} voorbij zijn} other {klaar is}}.',
    ),
    advice: message('Begin op {earliest} of later.'),
  },
  'SEQ-07': {
    title: 'Vervolg ontbreekt',
    sentence: message('Stap {missing, number} ontbreekt.'),
    advice: message('Bedenk nu al hoe dit verdergaat als het lukt.'),
  },
  'SEQ-08.missing': {
    title: 'Poort ontbreekt',
    sentence: message('Tussen fase {phase, number} en {next, number} staat geen poort.'),
    advice: message('Leg vast bij welke uitslag u doorgaat, bij welke u stopt, en wie dat beslist.'),
  },
  'SEQ-08.incomplete': {
    title: 'Poort onvolledig',
    sentence: message(
      'De poort na fase {phase, number} heeft nog geen ' +
        '{lacks, select, threshold {drempel} decider {beslisser} other {drempel en geen beslisser}}.',
    ),
    advice: message(
      '{lacks, select, threshold {Schrijf op bij welke uitslag u doorgaat.} decider {Schrijf op wie er beslist.} ' +
        'other {Schrijf op bij welke uitslag u doorgaat, en wie dat beslist.}}',
    ),
  },
  'SEQ-08.stopRule': {
    title: 'Stopregel ontbreekt',
    sentence: message('De poort na fase {phase, number} heeft geen stopregel.'),
    advice: message('Leg vast bij welke uitslag u stopt.'),
  },
  'SEQ-09': {
    title: 'Te veel tegelijk',
    sentence: message('Fase {phase, number} verbreedt {count, number} dingen tegelijk: {dimensions}.'),
    advice: message('Neem er hoogstens {maximum, number}, en bewaar de rest voor een volgende fase.'),
  },
  'SEQ-10.goal': {
    title: 'Langetermijndoel ontbreekt',
    sentence: message('Deze pilot noemt geen langetermijndoel.'),
    advice: message('Kies het doel waar hij naartoe groeit.'),
  },
  'SEQ-10.percent': {
    title: 'Ver van het doel',
    sentence: message(
      '{known, select, yes {Na de laatste fase is {percent}% van het doel bereikt.} ' +
        'other {Er staat niet hoeveel van het doel na de laatste fase is bereikt.}}',
    ),
    advice: message('Streef naar minstens {minimum}%.'),
  },
  'SEQ-11': {
    title: 'Wachten op een andere cultuur',
    sentence: message('Het voorstel wacht tot de cultuur is veranderd: “{precondition}”.'),
    advice: message('Niet wachten op een andere cultuur: kies een fase 1 die past bij hoe we nu werken.'),
  },
  'SEQ-12': {
    title: 'Onzeker na fase 1',
    sentence: message('Het is niet zeker dat fase 1 kan blijven lopen zonder nieuw projectgeld.'),
    advice: message('Noem wie het betaalt, of schrijf op dat het stopt.'),
  },
};
