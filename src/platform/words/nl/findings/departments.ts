import type { departmentArguments } from '../../findings/department-arguments.js';
import type { FindingCatalog } from '../../findings/finding-words.js';
import { message } from '../../message.js';

const NOT_HELD_UP = 'Dit houdt het plan niet tegen. Spreek wel af wanneer de noodsprong voorbij is.';

export const departmentFindings: FindingCatalog<typeof departmentArguments> = {
  'DEP-01': {
    title: 'Boven het plafond',
    sentence: message('{department} kookt in {quarter}: {heat} van {capacity}.'),
    advice: message(
      'Dat is {over} te veel. {solved, select, yes {{remedy} Of maak een andere afdeling trekker.} ' +
        'other {Verschuif {move} of maak een andere afdeling trekker.}}',
    ),
  },
  'DEP-01.emergency': {
    title: 'Boven het plafond door een noodsprong',
    sentence: message('{department} komt in {quarter} op {heat} van {capacity}, door een noodsprong.'),
    advice: message(NOT_HELD_UP),
  },
  'DEP-02': {
    title: 'Boven de stijgingsgrens',
    sentence: message('{department} stijgt in {quarter} {rise} (hoogstens {maximum}).'),
    advice: message(
      'Dat is {over} te veel. {solved, select, yes {{remedy}} ' +
        'other {Laat een fase die dan begint een kwartaal wachten, of maak die minder heet.}}',
    ),
  },
  'DEP-02.emergency': {
    title: 'Boven de stijgingsgrens door een noodsprong',
    sentence: message('{department} stijgt in {quarter} {rise} (hoogstens {maximum}), door een noodsprong.'),
    advice: message(NOT_HELD_UP),
  },
  'DEP-03': {
    title: 'Te veel starts',
    sentence: message('{department} start in {quarter} {count, number} pilots tegelijk: {pilots}.'),
    advice: message(
      'Houd het bij {maximum, plural, one {één} other {#}} per kwartaal en laat er {over, plural, one {één} other {#}} wachten. ' +
        '{solved, select, yes {{remedy}} other {}}',
    ),
  },
  'DEP-04': {
    title: 'Te weinig uren',
    sentence: message(
      '{department} heeft in {quarter} {fte} fte nodig en {capacity} fte vrij' +
        '{known, select, yes { ({percent}%)} other {}}.',
    ),
    advice: message(
      'Er is {short} fte te weinig. {solved, select, yes {{remedy} Of maak uren vrij.} other {Verschuif werk of maak uren vrij.}}',
    ),
  },
  'DEP-05': {
    title: 'Start te dicht op een hete fase',
    sentence: message(
      '{department} start in {quarter} {pilots}, kort nadat fase {hotPhase, number} van {hotPilot} heet begint ' +
        '(intensiteit {intensity, number} in {hotQuarter}).',
    ),
    advice: message('Laat de nieuwe start wachten tot {clear}. {solved, select, yes {{remedy}} other {}}'),
  },
};
