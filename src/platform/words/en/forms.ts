import { message, type Translation } from '../message.js';
import type { forms as nl } from '../nl/forms.js';

export const forms: Translation<typeof nl> = {
  errorCount: message(
    '{count, plural, one {One answer is not right yet} other {# answers are not right yet}}',
  ),
  errorPrefix: 'Error:',
  optional: '(may be left empty)',
  choose: message('Choose an answer for “{field}”'),
  choosePlease: 'Choose one',
  save: 'Save',
  conflict: 'Somebody else changed this meanwhile. Nothing was overwritten.',
  conflictMore:
    'Below is what there is now, with what you had filled in. Look it through and save once more.',
  problemTitle: 'The data is not right yet',
  errors: {
    required: message('Fill in “{field}”'),
    tooLong: message('“{field}” is too long: at most {max, plural, one {# character} other {# characters}}'),
    tooShort: message(
      '“{field}” is too short: at least {min, plural, one {# character} other {# characters}}',
    ),
    notText: message('Write plain text for “{field}”'),
    notNumber: message('Write a number for “{field}”, for example 12 or 0.5'),
    notWhole: message('Write a whole number for “{field}”, for example 12'),
    tooSmall: message('“{field}” is too low: at least {min, number}'),
    tooLarge: message('“{field}” is too high: at most {max, number}'),
    notAChoice: message('Choose one of the answers for “{field}”'),
    notADay: message('Write a day that exists for “{field}”, for example 11-6-2026'),
    notYesNo: message('Answer “{field}” with yes or no'),
    notAList: message('“{field}” must be a list'),
    notAGroup: message('“{field}” must be a group of fields'),
    tooFew: message('Choose at least {min, plural, one {# answer} other {# answers}} for “{field}”'),
    tooMany: message('Choose at most {max, plural, one {# answer} other {# answers}} for “{field}”'),
    repeated: message('“{field}” holds something twice'),
    notAnAddress: message('Write an e-mail address for “{field}”, for example name@example.org'),
    notALink: message('Write a web address for “{field}” that starts with https://'),
    badCharacter: message('Remove the unreadable character from “{field}”'),
    unknown: message('The field “{field}” does not exist here'),
    waitFirst: message('Try “{field}” again later'),
    invalid: message('Correct “{field}”'),
  },
};
