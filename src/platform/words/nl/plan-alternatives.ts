import type { AlternativeTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** Scenarios beside the plan, and why they were not chosen. */
export const planAlternatives: PlanCatalog<AlternativeTexts> = {
  'alternatives.heading': 'Alternatieven die zijn overwogen',
  'alternatives.none': 'Naast dit plan is geen scenario bewaard, dus er is niets om het mee te vergelijken.',
  'alternatives.intro': message(
    '{scenarios, plural, one {Naast dit plan is één scenario overwogen.} other {Naast dit plan zijn {scenarios, number, word} scenario’s overwogen.}} ' +
      'Wat eruit komt, is op dezelfde manier berekend als dit plan.',
  ),
  'alternatives.captionWorse': message(
    '{scenarios, plural, one {Het scenario is op minstens één punt slechter dan dit plan} other {Elk van de {scenarios, number, word} scenario’s is op minstens één punt slechter dan dit plan}}',
  ),
  'alternatives.captionEqual': message(
    '{names} {scenarios, plural, one {is} other {zijn}} op geen enkel punt slechter dan dit plan',
  ),
  'alternatives.title': 'Dit plan naast de scenario’s',
  'alternatives.description': message('{values}.'),
  'alternatives.value': message(
    '{name}: {pilots, plural, one {één pilot} other {# pilots}}, eerste resultaat voor klanten {firstResult}, ' +
      'laatste afdeling aan boord {allAboard}, warmste afdeling {heat}, ' +
      '{breaches, plural, =0 {geen grens gepasseerd} one {één keer een grens gepasseerd} other {# keer een grens gepasseerd}}',
  ),
  'alternatives.plan': 'Dit plan',
  'alternatives.after': message('na {weeks}'),
  'alternatives.never': 'nooit',
  'alternatives.note':
    'Gearceerd is slechter dan dit plan. Bij pilots is meer beter, bij al het andere minder. Komen er minder afdelingen aan boord, dan is hun laatste gearceerd.',
  'alternatives.table': message(
    '{scenarios, plural, one {Wat het scenario doet, en waarom het niet is gekozen} other {Wat elk scenario doet, en waarom het niet is gekozen}}',
  ),
  'alternatives.scenario': 'Scenario',
  'alternatives.gains': 'Beter dan dit plan',
  'alternatives.whyNot': 'Waarom niet gekozen',
  'alternatives.noGain': 'Op geen enkel punt.',
  'alternatives.noReason': 'De cijfers geven geen reden: op geen enkel punt is het slechter.',
  'alternatives.outdated': message(
    '{names} {scenarios, plural, one {is} other {zijn}} berekend voor een eerdere stand van het plan, en {scenarios, plural, one {staat} other {staan}} daarom niet in de vergelijking.',
  ),
  'alternatives.nothingFits': message(
    '{names}: daarvoor {scenarios, plural, one {is} other {zijn}} geen datums gevonden die binnen alle grenzen blijven.',
  ),
  'alternatives.notComputed': message('Van {names} zijn nog geen datums berekend.'),
  'alternatives.told': message('Waarom {name} niet is gekozen: {reason}.'),

  'alternatives.pilots': message(
    'Er {size, plural, one {komt één pilot} other {komen # pilots}} {more, select, true {meer} other {minder}} aan bod.',
  ),
  'alternatives.phases': message(
    'Er {size, plural, one {past één fase} other {passen # fasen}} {more, select, true {meer} other {minder}} in het plan.',
  ),
  'alternatives.heat': message(
    'De warmste afdeling wordt {size} {more, select, true {warmer} other {minder warm}}.',
  ),
  'alternatives.rise': message(
    'De grootste stijging in een kwartaal is {size} {more, select, true {hoger} other {lager}}.',
  ),
  'alternatives.result': message(
    'Het eerste resultaat bij {c} komt {size} {more, select, true {later} other {eerder}}.',
  ),
  'alternatives.hasResult': message(
    'Bij {c} {more, select, true {komt er wel} other {komt er geen}} resultaat dat klanten merken.',
  ),
  'alternatives.aboard': message(
    'Er {size, plural, one {komt één afdeling} other {komen # afdelingen}} {more, select, true {meer} other {minder}} aan boord.',
  ),
  'alternatives.allAboard': message(
    'De laatste afdeling komt {size} {more, select, true {later} other {eerder}} aan boord.',
  ),
  'alternatives.conditions': message(
    'Er {size, plural, one {doet één pilot} other {doen # pilots}} {more, select, true {meer} other {minder}} mee onder voorwaarden.',
  ),
  'alternatives.passes': message(
    '{department} {kind, select, ceiling {komt boven haar plafond} other {stijgt te snel}} in {periods}.',
  ),
  'alternatives.solves': message(
    '{department} {kind, select, ceiling {blijft onder haar plafond} other {stijgt niet te snel}} in {periods}.',
  ),

  'alternatives.data': message(
    'Dit plan naast {scenarios, plural, one {het scenario} other {{scenarios, number, word} scenario’s}}, in cijfers',
  ),
  'alternatives.phasesHead': 'Fasen',
  'alternatives.heatHead': 'Warmste afdeling, graden',
  'alternatives.riseHead': 'Grootste stijging, graden',
  'alternatives.firstResultHead': 'Eerste resultaat na',
  'alternatives.allAboardHead': 'Laatste afdeling aan boord na',
  'alternatives.breachesHead': 'Keer over een grens',
};
