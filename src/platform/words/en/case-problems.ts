import { message, type Translation } from '../message.js';
import type { caseProblems as nl } from '../nl/case-problems.js';

export const caseProblems: Translation<typeof nl> = {
  kinds: {
    text: 'text',
    number: 'a number',
    'yes-no': 'true or false',
    nothing: 'nothing (null)',
    group: 'a group of fields',
    list: 'a list',
    other: 'something unreadable',
  },
  or: 'or',
  wholeFile: 'file',
  'empty-file': 'The file is empty: begin with “format: kikkerplan-case/1”',
  'too-large': message('The file is too large: {size, number, one} MB, at most {max, number} MB'),
  syntax: message(
    'Line {line}, character {column}: {kind, select, ' +
      'indent {indent this differently; fields of the same group begin equally far to the right} ' +
      'tab {indent with spaces, not with a tab} ' +
      'documents {a second document begins here; keep one} ' +
      'tag {remove the label with the exclamation mark} ' +
      'alias {this reference with an asterisk belongs to nothing; write the value out} ' +
      'unfinished {something is missing here, such as a quotation mark, comma or bracket} ' +
      'other {this is not valid YAML or JSON; look at quotation marks, brackets and colons}}',
  ),
  'not-json':
    'This is YAML but not JSON; put double quotation marks around names and texts and remove loose commas, or save it as .yaml',
  'repeated-key': message('Line {line}: “{key}” stands twice in the same group; keep one'),
  'too-deep': 'There are too many brackets or levels within each other; a case has about ten at most',
  'too-many-aliases': 'There are too many references with an asterisk; write the values out',
  'more-problems': message('There is more that is not right; these are the first {max, number} errors'),
  'unknown-key': message(
    '{guess, select, yes {“{key}” does not exist here; do you mean “{nearest}”?} other {“{key}” does not exist here; remove it}}',
  ),
  'missing-key': message('“{key}” is missing; fill it in'),
  'wrong-kind': message('Write {wanted} here; now it says {found}'),
  'needs-quotes': message('This should be text; put quotation marks around {value}'),
  'not-a-choice': message('“{value}” is not possible here; choose {choices}'),
  'out-of-range': message('{value} is not possible here; choose a number from {min} to {max}'),
  'not-whole': message('Write a whole number instead of {value}'),
  'empty-text': 'Write text here',
  'too-long': message('The text is too long: {length, number} characters, at most {max, number}'),
  'bad-character': 'Remove the unreadable character, such as a NUL or another control character',
  'more-lines': 'Write this text on one line',
  'bad-id': message(
    '“{value}” cannot be an identifier; use at most 40 letters, digits, dots and dashes, and begin with a letter or digit',
  ),
  'bad-quarter': message('“{value}” is not a quarter; write for instance 2026-Q1'),
  'bad-date': message('“{value}” is not a day that exists; write for instance 2026-01-05'),
  'list-length': message(
    'There {count, plural, one {is # value} other {are # values}} here; there must be {kind, select, ' +
      'exact {exactly {max, number}} few {at least {min, number}} other {at most {max, number}}}',
  ),
  'repeated-item': message('“{value}” stands twice in this list; keep one'),
  'duplicate-id': message('The identifier “{id}” already belongs to something else; choose another'),
  'profile-name-taken': message('There already is a profile “{name}”; choose another name'),
  'unknown-department': message('There is no department “{id}”; name one of organisation.departments'),
  'unknown-goal': message('There is no goal “{id}”; name one of organisation.goals'),
  'unknown-pilot': message('There is no pilot “{id}”; name one of pilots'),
  'unknown-phase': message(
    'Pilot “{pilot}” has no phase {phase}: {phases, plural, =0 {it has none yet} one {it has one} other {it has #}}',
  ),
  'period-not-next': message('This should be {expected} instead of {found}: quarters follow each other'),
  'period-not-at-start': message(
    'This should be {expected} instead of {found}: the first quarter is that of plan.start',
  ),
  'horizon-too-long': message('The plan lasts {weeks, number} weeks; at most {max, number}'),
  'not-a-monday': message('{date} is not a Monday; choose a Monday'),
  'date-out-of-range': message('{date} is too far away; choose a day from {min} to {max}'),
  'ends-before-start': message('The end ({to}) comes before the beginning ({from}); swap them'),
  'no-duration': 'This phase has a beginning but no duration; fill in “to” or “weeks”',
  'not-one-per-period': message(
    'Give one number, or one number for each quarter: there {count, plural, one {is # number} other {are # numbers}} for ' +
      '{periods, plural, one {# quarter} other {# quarters}}',
  ),
  'bad-setting': message('“{key}” has no valid value here; see kikkerplan settings'),
  'link-to-itself': message('Phase {phase} of “{pilot}” cannot wait for itself; remove this link'),
  'link-cycle': message('These phases wait for each other: {members}; remove one of the links'),
  phaseOf: message('{pilot} phase {phase}'),
};
