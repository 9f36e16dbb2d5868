import type { FindingCatalog } from '../../findings/finding-words.js';
import type { sequenceArguments } from '../../findings/sequence-arguments.js';
import { message } from '../../message.js';

export const sequenceFindings: FindingCatalog<typeof sequenceArguments> = {
  'SEQ-01': {
    title: 'Start te heet',
    text: message(
      'Deze pilot begint te heet ({intensity, number}) voor {department} (start hoogstens {maximum, number}). ' +
        'Maak fase 1 kleiner: één team, één kanaal of kantooruren.',
    ),
  },
  'SEQ-01.emergency': {
    title: 'Start met een noodsprong',
    text: message(
      'Deze pilot begint als noodsprong met intensiteit {intensity, number}; ' +
        '{department} start anders hoogstens met {maximum, number}. Dit houdt het plan niet tegen.',
    ),
  },
  'SEQ-02': {
    title: 'Stap te groot',
    text: message(
      'Van fase {previous, number} naar {phase, number} stijgt de intensiteit met {step, number}. Voeg een tussenfase toe.',
    ),
  },
  'SEQ-02.emergency': {
    title: 'Noodsprong tussen twee fasen',
    text: message(
      'Van fase {previous, number} naar {phase, number} stijgt de intensiteit met {step, number}, door een noodsprong. ' +
        'Dit houdt het plan niet tegen.',
    ),
  },
  'SEQ-03': {
    title: 'Pilot koelt af',
    text: message(
      'Fase {phase, number} is minder intensief ({to, number}) dan fase {previous, number} ({from, number}). ' +
        'Noem haar een afbouwfase, of houd de intensiteit vast.',
    ),
  },
  'SEQ-04.scope': {
    title: 'Fase groeit niet',
    text: message(
      'Fase {phase, number} verbreedt niets: lauw water blijft lauw. Kies wat er groeit, zoals uren, kanalen of deelnemers.',
    ),
  },
  'SEQ-04.goal': {
    title: 'Fase groeit niet',
    text: message(
      '{known, select, yes {Fase {phase, number} komt niet dichter bij het doel: van {from}% naar {to}%.} ' +
        'other {Bij fase {phase, number} staat niet hoe ver zij op weg is naar het doel.}} ' +
        'Laat elke fase dichter bij het doel komen.',
    ),
  },
  'SEQ-04.both': {
    title: 'Fase groeit niet',
    text: message(
      'Fase {phase, number} verbreedt niets en komt niet dichter bij het doel: lauw water blijft lauw. ' +
        'Kies wat er groeit en hoeveel dichter bij het doel dat brengt.',
    ),
  },
  'SEQ-05.noEnd': {
    title: 'Fase 1 zonder einde',
    text: message(
      'Fase 1 heeft geen einddatum. Een pilot is eindig: kies wanneer u beslist hoe het verdergaat.',
    ),
  },
  'SEQ-05.short': {
    title: 'Fase 1 te kort',
    text: message('Fase 1 duurt {weeks}. Neem minstens {minimum}, anders valt er nog niets te leren.'),
  },
  'SEQ-05.long': {
    title: 'Fase 1 te lang',
    text: message('Fase 1 duurt {weeks}. Neem hoogstens {maximum}: dan blijft het een kleine proef.'),
  },
  'SEQ-06': {
    title: 'Fase begint te vroeg',
    text: message(
      'Fase {phase, number} begint op {planned}. Dat kan pas op {earliest}, na fase {previous, number}' +
        '{pause, select, yes { en een leerpauze van {leerpauze}} other {}}.',
    ),
  },
  'SEQ-07': {
    title: 'Vervolg ontbreekt',
    text: message('Stap {missing, number} ontbreekt. Bedenk nu al hoe dit verdergaat als het lukt.'),
  },
  'SEQ-08.missing': {
    title: 'Poort ontbreekt',
    text: message(
      'Tussen fase {phase, number} en {next, number} staat geen poort. Leg vast bij welke uitslag u doorgaat en wie dat beslist.',
    ),
  },
  'SEQ-08.incomplete': {
    title: 'Poort onvolledig',
    text: message(
      'De poort na fase {phase, number} heeft nog geen ' +
        '{lacks, select, threshold {drempel} decider {beslisser} other {drempel en geen beslisser}}. Vul dat aan.',
    ),
  },
  'SEQ-08.stopRule': {
    title: 'Stopregel ontbreekt',
    text: message(
      'De poort na fase {phase, number} heeft geen stopregel. Leg vast bij welke uitslag u stopt.',
    ),
  },
  'SEQ-09': {
    title: 'Te veel tegelijk',
    text: message(
      'Fase {phase, number} verbreedt {count, number} dingen tegelijk: {dimensions}. Neem er hoogstens {maximum, number}.',
    ),
  },
  'SEQ-10.goal': {
    title: 'Langetermijndoel ontbreekt',
    text: message('Deze pilot noemt geen langetermijndoel. Kies het doel waar hij naartoe groeit.'),
  },
  'SEQ-10.percent': {
    title: 'Ver van het doel',
    text: message(
      '{known, select, yes {Na de laatste fase is {percent}% van het doel bereikt.} ' +
        'other {Er staat niet hoeveel van het doel na de laatste fase is bereikt.}} Streef naar minstens {minimum}%.',
    ),
  },
  'SEQ-11': {
    title: 'Wachten op een andere cultuur',
    text: message('Niet wachten op een andere cultuur: kies een fase 1 die past bij hoe we nu werken.'),
  },
  'SEQ-12': {
    title: 'Onzeker na fase 1',
    text: message(
      'Het is niet zeker dat fase 1 kan blijven lopen zonder nieuw projectgeld. Noem wie het betaalt, of schrijf op dat het stopt.',
    ),
  },
};
