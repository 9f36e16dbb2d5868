import type { FindingCatalog } from '../../findings/finding-words.js';
import type { portfolioArguments } from '../../findings/portfolio-arguments.js';
import { message } from '../../message.js';

const RESTRAINT =
  '{crowdedCount, plural, =0 {} other { Keep to {pilotsPerC, plural, one {one pilot} other {# pilots}} per C; now there are more in {crowded}.}}' +
  '{hotCount, plural, =0 {} other { Start no hotter than intensity {maximumIntensity, number}: make {hot} smaller.}}';

const KNOWLEDGE_FIRST =
  'Build up knowledge first: show good and bad examples, train people and listen in on social media.' +
  RESTRAINT;

export const portfolioFindings: FindingCatalog<typeof portfolioArguments> = {
  'POR-01.empty': {
    title: 'C without a pilot',
    text: message(
      'There is no pilot for {c} yet. What can {c} mean for our customers? Add one, or write down why not.',
    ),
  },
  'POR-01.late': {
    title: 'C starts late',
    text: message(
      '{dated, select, yes {The first pilot for {c} starts only in {first}.} other {The pilots for {c} have no start yet.}} ' +
        'Let one start within {within, plural, one {one quarter} other {# quarters}}, or write down why not.',
    ),
  },
  'POR-01.reasoned': {
    title: 'C deliberately without a pilot',
    text: message(
      'Deliberately, no pilot for {c} starts in the first {within, plural, one {quarter} other {# quarters}}: “{reason}”.',
    ),
  },
  'POR-02': {
    title: 'Fan too narrow',
    text: message(
      '{percent, number}% of the pilots are {c}: the fan is too narrow. Keep it to {maximum, number}%.',
    ),
  },
  'POR-02.small': {
    title: 'Fan narrow',
    text: message('{percent, number}% of the pilots are {c}: the fan is narrow. Spread them over more Cs.'),
  },
  'POR-03': {
    title: 'C lags behind',
    text: message(
      '{c} has {percent, number}% of the pilots ({pilots, number} of {total, number}). Aim for at least {minimum, number}%.',
    ),
  },
  'POR-04': {
    title: 'Money mostly to one C',
    text: message(
      '{percent, number}% of the planned money goes to {c}: {money} of {total}. Keep it to {maximum, number}%.',
    ),
  },
  'POR-05': {
    title: 'More planned than available',
    text: message('{quarter}: planned {planned}, available {available}.'),
  },
  'POR-06.departments': {
    title: 'Big bang in starts',
    text: message(
      'Big bang: {hit} of the {total} departments begin their first pilot of their own in {quarter}. Spread these starts.',
    ),
  },
  'POR-06.starts': {
    title: 'Too many starts at once',
    text: message('In {quarter} {count, number} pilots start at once. Keep it to {maximum, number}.'),
  },
  'POR-07.notAboard': {
    title: 'Department not aboard',
    text: message(
      '{departments} {count, plural, one {takes} other {take}} no part in anything yet. ' +
        '{c} is the chance to bring {count, plural, one {this department} other {one of these departments}} aboard.',
    ),
  },
  'POR-07.noDepartment': {
    title: 'Department missing',
    text: message(
      '{c} usually brings {kind} aboard, but the plan has no such department. Name who has that role.',
    ),
  },
  'POR-08.goal': {
    title: 'Programme goal missing',
    text: message(
      'The programme has no goal yet. The end is more customer-centred thinking, not a channel or a system: name what customers gain.',
    ),
  },
  'POR-08.measure': {
    title: 'Goal misses the customer',
    text: message(
      'The end is more customer-centred thinking, not a channel or a system. Name what customers gain, and measure it in at least one goal.',
    ),
  },
  'POR-08.both': {
    title: 'Programme goal missing',
    text: message(
      'The programme has no goal yet and measures nothing at the customer. The end is more customer-centred thinking, not a channel or a system: name what customers gain.',
    ),
  },
  'POR-09': {
    title: 'Organisation warms up too fast',
    text: message(
      'The whole organisation rises {rise} in {quarter} ({maximum} at most): its temperature goes from {from} to {to}.',
    ),
  },
  'POR-09.emergency': {
    title: 'Organisation warms up fast because of an emergency jump',
    text: message(
      'The whole organisation rises {rise} in {quarter} ({maximum} at most), because of an emergency jump: its temperature goes from {from} to {to}.',
    ),
  },
  'POR-10': {
    title: 'Too few owners',
    text: message(
      '{count, plural, one {Only {owners} owns all pilots.} other {Only {owners} own the pilots.}} ' +
        'Divide them over at least {minimum, number} departments.',
    ),
  },
  'POR-11': {
    title: 'Big bang',
    text: message(
      'Big bang: {hit} of the {total} departments are hit in one quarter. In {quarter} they rise by more than their rise limit.',
    ),
  },
  'POR-11.emergency': {
    title: 'Big bang because of an emergency jump',
    text: message(
      'Because of an emergency jump {hit} of the {total} departments are hit at once in {quarter}. This does not hold up the plan.',
    ),
  },
  'ENT-01.mean': {
    title: 'Knowledge first',
    text: message('The self-assessment averages {mean}, below {meanFrom}. ' + KNOWLEDGE_FIRST),
  },
  'ENT-01.history': {
    title: 'Knowledge first',
    text: message('No earlier experiences are on record. ' + KNOWLEDGE_FIRST),
  },
  'ENT-01.both': {
    title: 'Knowledge first',
    text: message(
      'The self-assessment averages {mean}, below {meanFrom}, and no earlier experiences are on record. ' +
        KNOWLEDGE_FIRST,
    ),
  },
};
