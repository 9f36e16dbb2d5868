import { message } from '../message.js';

/** Several plans of one organisation, and pilots that go from one to another. */
export const severalPlans = {
  title: 'Plans',
  lead: 'Each plan has its own pilots, sequence, scenarios and versions. The people are the same in all of them: what still runs in one plan when the next begins counts there in their heat and their hours.',
  leadOne:
    'There is one plan. A second one, for the year after for instance, has its own pilots, sequence, scenarios and versions; what still runs by then counts there in heat and hours.',
  caption: message<{ count: number }>('{count, plural, one {One plan} other {# plans}}'),
  name: 'Plan',
  period: 'Period',
  periodValue: message<{ from: string; to: string }>('{from} to {to}'),
  state: 'State',
  concept: 'draft',
  approved: message<{ version: number; date: string }>('version {version, number} adopted on {date}'),
  pilots: 'Pilots',
  verdict: 'Verdict',
  noPilots: 'no pilots yet',
  main: 'everybody begins here',
  looking: 'you are looking at it',
  manage: 'Change',
  make: 'Make a new plan',
  newTitle: 'New plan',
  newLead:
    'It begins without pilots. Limits and facts come along from the plan you are looking at; money of a quarter that another plan has already does not.',
  back: 'Back to the plans',
  nameHint: 'The year, for instance. It stands above every page of this plan.',
  nameTaken: 'There is a plan with this name already. Choose another',
  start: 'First day',
  startHint: 'A Monday.',
  notAMonday: 'Fill in a Monday at “First day”',
  quarters: 'Number of quarters',
  quartersHint: 'Of thirteen weeks, 1 to 20.',
  full: message<{ count: number }>(
    'There are {count, number} plans, and no room for more. Remove an empty one first.',
  ),
  makeButton: 'Make the plan',
  changeTitle: message<{ plan: string }>('Change {plan}'),
  rename: 'Keep the name',
  makeMain: 'Let everybody begin with this plan',
  mainLead:
    'Everybody begins with this plan. A new proposal comes into the plan in which somebody begins it.',
  otherLead:
    'Everybody begins with one plan. The second button makes that this one; each plan keeps its own pilots and proposals.',
  remove: 'Remove this plan',
  removeLead: 'A plan can be removed as long as it has no pilots and no version of it was kept.',
  line: message<{ plan: string }>('Plan: {plan}'),
  change: 'another plan',
  carriedTitle: 'Runs on from another plan',
  carriedLead:
    'These phases are in another plan and warm the same people in this one. They count in the heat and the hours below, not in the money or the pilots.',
  carriedPhase: 'Phase',
  carriedWhen: 'Runs',
  carriedFrom: 'From plan',
  carriedPilot: 'Pilot',
  carriedDepartments: 'Departments',
  carriedIntensity: 'Intensity',
  move: {
    title: message<{ pilot: string }>('{pilot} to another plan'),
    lead: message<{ plan: string }>(
      'The pilot is in {plan} now. You first see what moving does in both plans; then you decide.',
    ),
    begun:
      'This pilot has begun and stays in this plan: its sequence, promises and gates belong to it. What still runs after this plan ends counts in the heat and hours of the next plan by itself.',
    onlyPlan: 'There is only one plan. Make a second one first; then the pilot can go there.',
    to: 'To which plan?',
    link: 'Link with a pilot in this plan',
    linkValue: message<{ before: string; beforePhase: number; after: string; afterPhase: number }>(
      '{after} phase {afterPhase, number} waits for {before} phase {beforePhase, number}',
    ),
    effectTitle: 'What moving does in both plans',
    effectLead: message<{ pilot: string; from: string; to: string }>(
      '{pilot} goes from {from} to {to}. Its C, its milder phases and the reason why it is parked go along; days that were fixed in {from} do not.',
    ),
    choose: 'Choose another plan',
    pilots: message<{ before: number; after: number }>(
      'Pilots that count: {before, number} → {after, number}.',
    ),
    undated: message<{ plan: string }>(
      'In {plan} the pilot has no dates yet: it warms nobody there until you compute the sequence.',
    ),
    linksKept: message<{ count: number }>(
      '{count, plural, one {One link with another pilot becomes an earliest beginning: the phase that waits} other {# links with other pilots become an earliest beginning: the phase that waits}} does not begin before what it waits for in the other plan is over.',
    ),
    linksEnd: message<{ count: number }>(
      '{count, plural, one {One link with another pilot does not hold} other {# links with other pilots do not hold}} between these plans: the plan that begins first does not wait for a later one, and nobody waits for a phase without a date or on a day that is fixed. Mind the order there yourself.',
    ),
    outdates: message<{ plans: string }>(
      'The computed sequence of {plans} is out of date after this. Compute it again there.',
    ),
    save: 'Move to this plan',
    linkText: 'To another plan…',
  },
};
