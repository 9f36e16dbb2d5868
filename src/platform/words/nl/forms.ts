import type { ErrorFacts } from '../../forms/field-error.js';
import { type Args, type Message, message } from '../message.js';

type Field = { readonly field: string };
type ErrorMessages = { readonly [Code in keyof ErrorFacts]: Message<Field & ErrorFacts[Code] & Args> };

/** One sentence per kind of mistake: what to do, and at which field. `field` is the label as the page shows it. */
const errors = {
  required: message<Field>('Vul “{field}” in'),
  tooLong: message<Field & { max: number }>(
    '“{field}” is te lang: hoogstens {max, plural, one {# teken} other {# tekens}}',
  ),
  tooShort: message<Field & { min: number }>(
    '“{field}” is te kort: minstens {min, plural, one {# teken} other {# tekens}}',
  ),
  notText: message<Field>('Schrijf bij “{field}” gewone tekst'),
  notNumber: message<Field>('Schrijf bij “{field}” een getal, bijvoorbeeld 12 of 0,5'),
  notWhole: message<Field>('Schrijf bij “{field}” een heel getal, bijvoorbeeld 12'),
  tooSmall: message<Field & { min: number }>('“{field}” is te laag: minstens {min, number}'),
  tooLarge: message<Field & { max: number }>('“{field}” is te hoog: hoogstens {max, number}'),
  notAChoice: message<Field>('Kies bij “{field}” een van de antwoorden'),
  notADay: message<Field>('Schrijf bij “{field}” een dag die bestaat, bijvoorbeeld 11-6-2026'),
  notYesNo: message<Field>('Antwoord bij “{field}” met ja of nee'),
  notAList: message<Field>('“{field}” moet een lijst zijn'),
  notAGroup: message<Field>('“{field}” moet een groep velden zijn'),
  tooFew: message<Field & { min: number }>(
    'Kies bij “{field}” minstens {min, plural, one {# antwoord} other {# antwoorden}}',
  ),
  tooMany: message<Field & { max: number }>(
    'Kies bij “{field}” hoogstens {max, plural, one {# antwoord} other {# antwoorden}}',
  ),
  repeated: message<Field>('Bij “{field}” staat iets twee keer'),
  notAnAddress: message<Field>('Schrijf bij “{field}” een e-mailadres, bijvoorbeeld naam@voorbeeld.nl'),
  notALink: message<Field>('Schrijf bij “{field}” een webadres dat begint met https://'),
  badCharacter: message<Field>('Haal bij “{field}” het onleesbare teken weg'),
  unknown: message<Field>('Het veld “{field}” bestaat hier niet'),
  waitFirst: message<Field>('Probeer “{field}” later opnieuw'),
  invalid: message<Field>('Verbeter “{field}”'),
} satisfies ErrorMessages;

export const forms = {
  /** Heading of the list of mistakes above a form. */
  errorCount: message<{ count: number }>(
    '{count, plural, one {Eén antwoord klopt nog niet} other {# antwoorden kloppen nog niet}}',
  ),
  /** Read aloud before each mistake, and first in the title of the page. */
  errorPrefix: 'Fout:',
  /** Beside the label of a field that may stay empty. */
  optional: '(mag leeg blijven)',
  choose: message<Field>('Kies een antwoord bij “{field}”'),
  /** First line of a list to choose from. */
  choosePlease: 'Maak een keuze',
  save: 'Opslaan',
  /** Above a form that somebody else was ahead of. */
  conflict: 'Iemand anders heeft dit intussen veranderd. Er is niets overschreven.',
  conflictMore: 'Hieronder staat wat er nu is, met wat u had ingevuld. Kijk het na en sla nog eens op.',
  conflictTitle: 'Iemand anders was u voor',
  conflictLead: message<{ count: number }>(
    '{count, plural, one {Eén antwoord verschilt} other {# antwoorden verschillen}} van wat er nu staat. Kies bij elk wat moet gelden en sla dat op. Wat u zelf invulde staat vast gekozen.',
  ),
  conflictNone: 'Intussen is precies hetzelfde opgeslagen. U hoeft niets te doen.',
  changedMeanwhile:
    'Iemand heeft intussen iets aan het plan veranderd, dus dit is nog niet gedaan. Hieronder staat hoe het nu is.',
  conflictMine: 'Wat u invulde',
  conflictTheirs: 'Wat er nu staat',
  onlyMine: 'alleen bij u',
  onlyTheirs: 'alleen in wat er nu staat',
  conflictSave: 'Sla dit op',
  conflictLook: 'Pas eerst nog aan',
  conflictLeave: 'Laat het zoals het nu is',
  nothingFilled: 'niets ingevuld',
  yes: 'ja',
  no: 'nee',
  daysLater: message<{ days: number }>('Bij u {days, plural, one {# dag} other {# dagen}} later.'),
  daysEarlier: message<{ days: number }>('Bij u {days, plural, one {# dag} other {# dagen}} eerder.'),
  more: message<{ amount: string }>('Bij u {amount} meer.'),
  less: message<{ amount: string }>('Bij u {amount} minder.'),
  wordsMine: message<{ words: string }>('Alleen bij u: {words}.'),
  wordsTheirs: message<{ words: string }>('Alleen in wat er nu staat: {words}.'),
  /** Above a form that was kept while somebody signed in again. */
  shownAgain: 'Dit had u ingevuld. Er is nog niets verstuurd.',
  shownAgainMore:
    'Kijk het na en verstuur het dan. Een wachtwoord wordt nooit bewaard: dat vult u opnieuw in.',
  problemTitle: 'De gegevens kloppen nog niet',
  errors,
};
