import { message } from '../message.js';

/** What would make a verdict better, and the culture that a first phase asks for. */
export const advice = {
  /** One answer that becomes higher, in an enumeration. The answer itself stands between quotation marks. */
  lift: message<{ question: string; from: number; to: number; answer: string }>(
    '{question} van {from, number} naar {to, number} (“{answer}”)',
  ),
  liftOpen: message<{ question: string; to: number; answer: string }>(
    'een antwoord op {question}{to, plural, =0 {} other { van minstens # (“{answer}”)}}',
  ),
  liftEvidence: message<{ question: string; evidence: string }>('bewijs bij {question} ({evidence})'),
  /** Beside a criterion, and after its name. */
  lifts: message<{ lifts: string }>('Nodig om te voldoen: {lifts}.'),
  liftsOf: message<{ criterion: string; lifts: string }>('{criterion}: voldoet met {lifts}.'),
  /** Answers whose evidence is not named. */
  unproven: message<{ questions: string; count: number }>(
    'Zonder bewijs {count, plural, one {telt {questions}} other {tellen {questions}}} als 1: noem waar het antwoord op rust.',
  ),
  smallerTitle: 'Een kleinere vorm',
  smaller: message<{
    from: string;
    weeks: string;
    intensity: number;
    owner: string;
    count: number;
    others: string;
  }>(
    'Een kleinere vorm past wel: begin in {from} met intensiteit {intensity, number}, ' +
      '{count, plural, =0 {alleen binnen {owner}} other {met {owner} en {others}}}, en rond fase 1 af in {weeks}.',
  ),
  /** After the sentence above. */
  smallerRoom: message<{ money: string; hours: string; owner: string; has: string }>(
    '{has, select, both {Er is dan plaats voor hoogstens {money} en {hours} fte van {owner}.} ' +
      'money {Er is dan plaats voor hoogstens {money}.} other {{owner} heeft dan hoogstens {hours} fte vrij.}}',
  ),
  smallerNone:
    'Ook een kleinere vorm past nu niet naast het plan. Kijk er opnieuw naar als het plan verandert.',
  cultureTitle: 'De cultuur die fase 1 vraagt',
  cultureAxis: 'Kenmerk',
  cultureNow: 'Nu',
  cultureRequired: 'Gevraagd',
  cultureMissing: 'Verschil',
  cultureUnknown: 'niet vastgelegd',
  cultureFits: 'Fase 1 vraagt niets wat er nog niet is',
  cultureTotal: message<{ total: number }>(
    'Fase 1 vraagt {total, plural, one {één punt} other {# punten}} meer dan er nu is',
  ),
  /** Below the table, and in the report of the command line. */
  cultureGap: message<{ axes: string; total: number }>(
    'Fase 1 vraagt meer {axes} dan er nu is: samen {total, plural, one {één punt} other {# punten}} verschil.',
  ),
  cultureReconsider:
    'Toch zegt het antwoord op C1 dat er niets hoeft te veranderen. Bekijk dat antwoord opnieuw, of kies een fase 1 die minder vraagt.',
  /** A gap weighs nothing by itself. */
  cultureNote:
    'Elk kenmerk loopt van 1 tot 5. Het verschil telt niet mee in de punten; het helpt om C1 na te lopen.',
};
