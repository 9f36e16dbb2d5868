import type { MeansTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** Money, hours and measures of the plan document. */
export const planMeans: PlanCatalog<MeansTexts> = {
  'means.heading': 'Means',
  'means.money': 'Money',
  'means.total': message(
    'The plan costs {total} in {quarters, plural, one {one quarter} other {{quarters, number, word} quarters}}. For this {available} is available.',
  ),
  'means.beyond': message('What runs on or begins after the plan’s period asks for another {money}.'),
  'means.moneyTitle': 'Money per quarter, planned and available',
  'means.moneyDescription': message(
    'A bar per quarter for what is planned, with a dotted line for what is there. {values}.',
  ),
  'means.moneyValue': message('{period}: {planned} of {available}'),
  'means.moneyFits': message(
    'Every quarter fits within the budget; between {least} and {most} of it is in use',
  ),
  'means.moneyOver': message(
    'In {periods} {count, plural, one {} other {together }}{over} too little is available',
  ),
  'means.moneyNone': 'No money has been planned yet',
  'means.moneyNote': 'The money of a phase is spread evenly over its weeks.',
  'means.moneyTable': 'Planned and available per quarter, in euros',
  'means.inUse': 'In use',
  'means.noMoney': 'Nothing that costs money has been planned yet.',
  'means.moneyUndated': message(
    'The phases {computed, select, true {that do not fit in the plan’s period} other {without dates}} ask for {money} together; money per quarter follows from the dates.',
  ),
  'means.moneyElsewhere': message(
    'The phases {computed, select, true {that do not fit in the plan’s period} other {without dates}} ask for another {money}; that is not included here.',
  ),
  'means.noBudget': 'no budget',
  'means.hours': 'People',
  'means.hoursTitle': 'FTE asked for per department and quarter',
  'means.hoursDescription': message(
    'Small bar charts on one scale. {values}. The table below the figure gives all numbers.',
  ),
  'means.hoursItem': message('{department}: at most {fte} FTE, free {capacity}'),
  'means.hoursFit': 'Every department has enough free hours',
  'means.hoursOver': message('{departments} {count, plural, one {is} other {are}} short of hours'),
  'means.hoursBetween': message('{least} to {most}'),
  'means.hoursSum': 'per department',
  'means.hoursNone': 'No hours have been planned yet',
  'means.hoursUndated': message(
    'The phases {computed, select, true {that do not fit in the plan’s period} other {without dates}} ask for hours; hours per quarter follow from the dates.',
  ),
  'means.hoursElsewhere': message(
    'The phases {computed, select, true {that do not fit in the plan’s period} other {without dates}} ask for hours as well; those are not included here.',
  ),
  'means.hoursOfFree': message('{fte} ({free})'),
  'means.hoursNote':
    'The dotted line is what the department has free for this programme. The busiest week of each quarter counts.',
  'means.hoursTable': message(
    'Most hours are needed in {periods}: {fte} FTE, the busiest weeks of all departments added up',
  ),
  'means.hoursTableNote':
    'Full-time equivalents (FTE) that a department supplies at one time, with what it has free in brackets where that differs per quarter.',
  'means.hoursFree': 'Free',
  'means.roles': 'Roles',
  'means.rolesCaption': message(
    '{unsponsored, plural, =0 {{pilots, plural, one {The pilot has} other {Every pilot has}} a lead department and a sponsor} other {{pilots, plural, one {The pilot has a lead department, and no sponsor yet} other {Every pilot has a lead department{none, select, true {, and none has a sponsor yet} other {; {unsponsored, plural, one {one has} other {{unsponsored, number, word} have}} no sponsor yet}}}}}}',
  ),
  'means.role': 'Role',
  'means.roleDoes': 'What they do',
  'means.roleWho': 'Who',
  'means.rolePilots': message('{who}: {times, plural, one {one pilot} other {{times, number, word} pilots}}'),
  'means.roleGates': message('{who}: {times, plural, one {one gate} other {{times, number, word} gates}}'),
  'means.roleOwner': 'Lead department',
  'means.roleOwnerDoes': 'carries out the pilot and measures',
  'means.roleSponsorDoes': 'stands for it on the board',
  'means.roleDecider': 'Decider',
  'means.roleDeciderDoes': 'decides at the gate about the next phase',
  'means.roleDirector': 'Keeper of the whole',
  'means.roleDirectorDoes': 'looks at the plan with the owners every quarter',
  'means.roleDirectorWho': 'strategy director',
  'means.afterwards': 'Afterwards: what keeps running',
  'means.afterwardsCaption': message('What becomes permanent costs {perYear} a year together'),
  'means.afterwardsUnknown': message(
    '{all, select, true {{pilots, plural, one {For the pilot nobody has said yet what it costs} =2 {For neither pilot has anybody said yet what it costs} other {For none of the {pilots, number, word} pilots has anybody said yet what it costs}}} other {For {pilots, plural, one {one pilot} other {{pilots, number, word} pilots}} nobody has said yet what it costs}} per year afterwards and who pays. Ask for this at the gate to the last phase at the latest.',
  ),

  'happened.heading': 'What was measured',
  'happened.caption': message(
    '{values, plural, one {One value was measured} other {{values, number, Word} values were measured}}',
  ),
  'happened.value': 'Measured',
  'happened.source': 'Source',
  'learnt.heading': 'What was learnt and what went well',
  'learnt.lesson': message('Lesson of {pilot}, phase {phase, number}: {text}'),
  'learnt.shared': message('From customers of {department}, {on}: {text}'),
  'learnt.success': message('Success in {pilot}, phase {phase, number}: {text}'),
  'measures.heading': 'Measuring and adjusting',
  'measures.intro':
    'Every phase has a measure of its own, with today’s value and a target. Followers and likes never count alone.',
  'measures.none': 'No measures have been recorded yet.',
  'measures.caption': message(
    'There {measures, plural, one {is one measure} other {are {measures, number, word} measures}}; {without, plural, =0 {today’s value is known for each} one {for one today’s value is not known yet} other {for {without, number, word} today’s value is not known yet}}',
  ),
  'measures.note': 'After (weeks): how long it usually takes before a measurement says something.',
  'measures.referenceHeading': 'The measures of this plan',
  'measures.referenceCaption': message(
    '{measures, plural, one {One measure of the catalogue} other {{measures, number, Word} measures of the catalogue}}: how to measure and what others reach',
  ),
  'measures.referenceNote':
    'Values and targets are examples. Figures of others differ by year and study: a range with year and source, never one truth.',
  'measures.how': 'How measured',
  'measures.better': 'Better',
  'measures.usual': 'Usual',
  'measures.others': 'Figures of others',
  'measures.fromTo': message('from {from} to {to}'),
  'measures.measureFirst': message('measure first, then {to}'),
  'measures.toWorkOut': 'to be worked out',
  'measures.figure': message('{group}: {figure} ({years}; {source})'),
  'measures.between': message('{from} to {to}'),
  'measures.years': message('{first}–{last}'),
  'measures.yearUnknown': 'year not known',
  'measures.noOthers': 'none known',
  'measures.vanity': 'never counts alone',
};
