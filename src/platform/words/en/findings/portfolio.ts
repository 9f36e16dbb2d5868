import type { FindingCatalog } from '../../findings/finding-words.js';
import type { portfolioArguments } from '../../findings/portfolio-arguments.js';
import { message } from '../../message.js';

const RESTRAINT =
  '{crowdedCount, plural, =0 {} other { Keep to {pilotsPerC, plural, one {one pilot} other {# pilots}} per C; now there are more in {crowded}.}}' +
  '{hotCount, plural, =0 {} other { Start no hotter than intensity {maximumIntensity, number}: make {hot} smaller.}}';

const KNOWLEDGE_FIRST =
  'Build up knowledge first: show good and bad examples, train people and listen in on social media.' +
  RESTRAINT;

const END_IS_THE_CUSTOMER = 'The end is more customer-centred thinking, not a channel or a system.';
const NOT_HELD_UP = 'This does not hold up the plan. Do agree on when it ends.';

export const portfolioFindings: FindingCatalog<typeof portfolioArguments> = {
  'POR-01.empty': {
    title: 'C without a pilot',
    sentence: message('There is no pilot for {c} yet. What can {c} mean for our customers?'),
    advice: message('Add one, or write down why not.'),
  },
  'POR-01.late': {
    title: 'C starts late',
    sentence: message(
      '{dated, select, yes {The first pilot for {c} does not start until {first}.} other {The pilots for {c} have no start yet.}}',
    ),
    advice: message(
      'Let one start {within, plural, one {in the first quarter} other {in the first # quarters}} of the plan, or write down why not. ' +
        '{solved, select, yes {{remedy}} other {}}',
    ),
  },
  'POR-01.reasoned': {
    title: 'C deliberately without a pilot',
    sentence: message(
      'Deliberately, no pilot for {c} starts in the first {within, plural, one {quarter} other {# quarters}}: “{reason}”.',
    ),
    advice: message('Look at every gate whether that reason still holds.'),
  },
  'POR-02': {
    title: 'Spread too narrow',
    sentence: message('{percent, number}% of the pilots are {c}: the spread over the four Cs is too narrow.'),
    advice: message(
      'Keep it to {maximum, number}%. Add {add, plural, one {one pilot} other {# pilots}} for another C' +
        '{canDrop, select, yes {, or park {drop, plural, one {one} other {#}} of {c}} other {}}.',
    ),
  },
  'POR-02.small': {
    title: 'Narrow spread',
    sentence: message('{percent, number}% of the pilots are {c}: the spread over the four Cs is narrow.'),
    advice: message(
      'Spread them over more Cs: add {add, plural, one {one pilot} other {# pilots}} for another C.',
    ),
  },
  'POR-03': {
    title: 'C lags behind',
    sentence: message('{c} has {percent, number}% of the pilots ({pilots, number} of {total, number}).'),
    advice: message(
      'Aim for at least {minimum, number}%. {add, plural, one {One pilot} other {# pilots}} more will do.',
    ),
  },
  'POR-04': {
    title: 'Money mostly to one C',
    sentence: message('{percent, number}% of the planned money goes to {c}: {money} of {total}.'),
    advice: message('Keep it to {maximum, number}%: give {over} a place with the other Cs.'),
  },
  'POR-05': {
    title: 'More planned than available',
    sentence: message('{quarter}: planned {planned}, available {available}.'),
    advice: message(
      'That is {over} too much. {solved, select, yes {{remedy} Or ask for more budget.} other {Move a phase or ask for more budget.}}',
    ),
  },
  'POR-06.departments': {
    title: 'Big bang in starts',
    sentence: message(
      'Big bang: {hit} of the {total} departments begin their first pilot of their own in {quarter}.',
    ),
    advice: message(
      'Spread these starts: let {spread, plural, one {one department} other {# departments}} begin in another quarter. ' +
        '{solved, select, yes {{remedy}} other {}}',
    ),
  },
  'POR-06.starts': {
    title: 'Too many starts at once',
    sentence: message('{count, number, Word} pilots start at once in {quarter}.'),
    advice: message(
      'Keep it to {maximum, number}: let {over, plural, one {one pilot} other {# pilots}} start in another quarter.',
    ),
  },
  'POR-07.notAboard': {
    title: 'Department not aboard',
    sentence: message('{departments} {count, plural, one {takes} other {take}} no part in anything yet.'),
    advice: message(
      '{c} is the chance to bring {count, plural, one {this department} other {one of these departments}} aboard: in the lead, or by taking part.',
    ),
  },
  'POR-07.noDepartment': {
    title: 'Department missing',
    sentence: message('{c} usually brings {kind} aboard, but the plan has no such department.'),
    advice: message('Record with the departments who has that role.'),
  },
  'POR-08.goal': {
    title: 'Programme goal missing',
    sentence: message(`The programme has no goal yet. ${END_IS_THE_CUSTOMER}`),
    advice: message('Name what customers gain.'),
  },
  'POR-08.measure': {
    title: 'Goal misses the customer',
    sentence: message(END_IS_THE_CUSTOMER),
    advice: message('Name what customers gain, and measure it in at least one long-term goal.'),
  },
  'POR-08.both': {
    title: 'Programme goal missing',
    sentence: message(
      `The programme has no goal yet and measures nothing among customers. ${END_IS_THE_CUSTOMER}`,
    ),
    advice: message('Name what customers gain, and measure it in at least one long-term goal.'),
  },
  'POR-09': {
    title: 'Organisation warms up too fast',
    sentence: message(
      'The whole organisation rises {rise} in {quarter} ({maximum} at most): its temperature goes from {from} to {to}.',
    ),
    advice: message(
      'That is {over} too much. {solved, select, yes {{remedy}} other {Let less begin at once.}}',
    ),
  },
  'POR-09.emergency': {
    title: 'Organisation warms up fast because of an emergency jump',
    sentence: message(
      'The whole organisation rises {rise} in {quarter} ({maximum} at most), because of an emergency jump: its temperature goes from {from} to {to}.',
    ),
    advice: message(NOT_HELD_UP),
  },
  'POR-10': {
    title: 'Too few owners',
    sentence: message(
      '{count, plural, one {Only {owners} owns all pilots.} other {Only {owners} own the pilots.}}',
    ),
    advice: message(
      'Divide them over at least {minimum, number} departments: find {more, plural, one {one more owner} other {# more owners}}.',
    ),
  },
  'POR-11': {
    title: 'Big bang',
    sentence: message(
      'Big bang: {hit} of the {total} departments are hit in one quarter. In {quarter} they rise by more than their rise limit.',
    ),
    advice: message(
      '{solved, select, yes {{remedy}} other {Spread what begins then, so that at most {maximum, plural, one {one department rises} other {# departments rise}} too fast at once.}}',
    ),
  },
  'POR-11.emergency': {
    title: 'Big bang because of an emergency jump',
    sentence: message(
      'Because of an emergency jump {hit} of the {total} departments are hit at once in {quarter}.',
    ),
    advice: message(NOT_HELD_UP),
  },
  'ENT-01.mean': {
    title: 'Knowledge first',
    sentence: message('The self-assessment averages {mean}, below {meanFrom}.'),
    advice: message(KNOWLEDGE_FIRST),
  },
  'ENT-01.history': {
    title: 'Knowledge first',
    sentence: message('No earlier experiences are on record.'),
    advice: message(KNOWLEDGE_FIRST),
  },
  'ENT-01.both': {
    title: 'Knowledge first',
    sentence: message(
      'The self-assessment averages {mean}, below {meanFrom}, and no earlier experiences are on record.',
    ),
    advice: message(KNOWLEDGE_FIRST),
  },
};
