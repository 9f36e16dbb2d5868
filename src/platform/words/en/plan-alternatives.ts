import type { AlternativeTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** Scenarios beside the plan, and why they were not chosen. */
export const planAlternatives: PlanCatalog<AlternativeTexts> = {
  'alternatives.heading': 'Alternatives that were considered',
  'alternatives.none': 'No scenario was kept beside this plan, so there is nothing to hold it against.',
  'alternatives.intro': message(
    '{scenarios, plural, one {One scenario was considered beside this plan.} other {{scenarios, number, Word} scenarios were considered beside this plan.}} ' +
      'What comes of it was computed in the same way as this plan.',
  ),
  'alternatives.captionWorse': message(
    '{scenarios, plural, one {The scenario is worse than this plan on at least one point} other {Each of the {scenarios, number, word} scenarios is worse than this plan on at least one point}}',
  ),
  'alternatives.captionEqual': message(
    '{names} {scenarios, plural, one {is} other {are}} worse than this plan on no point at all',
  ),
  'alternatives.title': 'This plan beside the scenarios',
  'alternatives.description': message('{values}.'),
  'alternatives.value': message(
    '{name}: {pilots, plural, one {one pilot} other {# pilots}}, first result for customers {firstResult}, ' +
      'last department aboard {allAboard}, warmest department {heat}, ' +
      '{breaches, plural, =0 {no limit passed} one {a limit passed once} other {a limit passed # times}}',
  ),
  'alternatives.plan': 'This plan',
  'alternatives.after': message('after {weeks}'),
  'alternatives.never': 'never',
  'alternatives.note':
    'Hatched is worse than this plan. Of pilots more is better, of everything else less. Where fewer departments come aboard, the last of them is hatched.',
  'alternatives.table': message(
    '{scenarios, plural, one {What the scenario does, and why it was not chosen} other {What each scenario does, and why it was not chosen}}',
  ),
  'alternatives.scenario': 'Scenario',
  'alternatives.gains': 'Better than this plan',
  'alternatives.whyNot': 'Why it was not chosen',
  'alternatives.noGain': 'On no point at all.',
  'alternatives.noReason': 'The figures give no reason: it is worse on no point at all.',
  'alternatives.outdated': message(
    '{names} {scenarios, plural, one {was} other {were}} computed for the plan as it was earlier, and {scenarios, plural, one {is} other {are}} not compared for that reason.',
  ),
  'alternatives.nothingFits': message(
    '{names}: no dates were found for {scenarios, plural, one {it} other {them}} that stay within all limits.',
  ),
  'alternatives.notComputed': message('No dates were computed yet for {names}.'),
  'alternatives.told': message('Why {name} was not chosen: {reason}.'),

  'alternatives.pilots': message(
    '{size, plural, one {One pilot} other {# pilots}} {more, select, true {more} other {fewer}} {size, plural, one {has} other {have}} a place.',
  ),
  'alternatives.phases': message(
    '{size, plural, one {One phase} other {# phases}} {more, select, true {more} other {fewer}} {size, plural, one {fits} other {fit}} into the plan.',
  ),
  'alternatives.heat': message(
    'The warmest department gets {size} {more, select, true {warmer} other {less warm}}.',
  ),
  'alternatives.rise': message(
    'The largest rise in a quarter is {size} {more, select, true {higher} other {lower}}.',
  ),
  'alternatives.result': message(
    'The first result in {c} comes {size} {more, select, true {later} other {earlier}}.',
  ),
  'alternatives.hasResult': message(
    'In {c} there is {more, select, true {a} other {no}} result that customers notice.',
  ),
  'alternatives.aboard': message(
    '{size, plural, one {One department} other {# departments}} {more, select, true {more} other {fewer}} {size, plural, one {comes} other {come}} aboard.',
  ),
  'alternatives.allAboard': message(
    'The last department comes aboard {size} {more, select, true {later} other {earlier}}.',
  ),
  'alternatives.conditions': message(
    '{size, plural, one {One pilot} other {# pilots}} {more, select, true {more} other {fewer}} {size, plural, one {takes} other {take}} part under conditions.',
  ),
  'alternatives.passes': message(
    '{department} {kind, select, ceiling {goes over its ceiling} other {rises too fast}} in {periods}.',
  ),
  'alternatives.solves': message(
    '{department} {kind, select, ceiling {stays under its ceiling} other {does not rise too fast}} in {periods}.',
  ),

  'alternatives.data': message(
    'This plan beside {scenarios, plural, one {the scenario} other {{scenarios, number, word} scenarios}}, in figures',
  ),
  'alternatives.phasesHead': 'Phases',
  'alternatives.heatHead': 'Warmest department, degrees',
  'alternatives.riseHead': 'Largest rise, degrees',
  'alternatives.firstResultHead': 'First result after',
  'alternatives.allAboardHead': 'Last department aboard after',
  'alternatives.breachesHead': 'Times over a limit',
};
