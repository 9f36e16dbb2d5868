import type { departmentArguments } from '../../findings/department-arguments.js';
import type { FindingCatalog } from '../../findings/finding-words.js';
import { message } from '../../message.js';

export const departmentFindings: FindingCatalog<typeof departmentArguments> = {
  'DEP-01': {
    title: 'Boven het plafond',
    text: message(
      '{department} kookt in {quarter}: {heat} van {capacity}. Verschuif {move} of maak een andere afdeling trekker.',
    ),
  },
  'DEP-01.emergency': {
    title: 'Boven het plafond door een noodsprong',
    text: message(
      '{department} komt in {quarter} op {heat} van {capacity}, door een noodsprong. Dit houdt het plan niet tegen.',
    ),
  },
  'DEP-02': {
    title: 'Boven de stijgingsgrens',
    text: message('{department} stijgt in {quarter} {rise} (hoogstens {maximum}).'),
  },
  'DEP-02.emergency': {
    title: 'Boven de stijgingsgrens door een noodsprong',
    text: message(
      '{department} stijgt in {quarter} {rise} (hoogstens {maximum}), door een noodsprong. Dit houdt het plan niet tegen.',
    ),
  },
  'DEP-03': {
    title: 'Te veel starts',
    text: message(
      '{department} start in {quarter} {count, number} pilots tegelijk: {pilots}. ' +
        'Houd het bij {maximum, plural, one {één} other {#}} per kwartaal.',
    ),
  },
  'DEP-04': {
    title: 'Te weinig uren',
    text: message(
      '{department} heeft in {quarter} {fte} fte nodig en {capacity} fte vrij' +
        '{known, select, yes { ({percent}%)} other {}}. Verschuif werk of maak uren vrij.',
    ),
  },
  'DEP-05': {
    title: 'Start te dicht op een hete fase',
    text: message(
      '{department} start in {quarter} {pilots}, kort nadat fase {hotPhase, number} van {hotPilot} heet begint ' +
        '(intensiteit {intensity, number} in {hotQuarter}). Laat een nieuwe start wachten.',
    ),
  },
};
