import { message, type Translation } from '../message.js';
import type { reasons as nl } from '../nl/reasons.js';

/** What else weighs on the same department, after a sentence about a limit. */
const WITH_OTHERS =
  '{count, plural, =0 {} other { That includes {others}{more, plural, =0 {} one { and one more pilot} other { and {more, number, word} more pilots}}.}}';

export const reasons: Translation<typeof nl> = {
  notEarlier: message('Not earlier: {reason}'),
  phaseOf: message('phase {phase, number} of {pilot}'),
  about: message('{phase}: {reason}'),
  enough: message(
    '{count, plural, one {Once this limit is wider, it fits.} other {Once one of these limits is wider, it fits.}}',
  ),
  allOf: message('There is only room once all of these limits give way: {limits}'),
  clash: message('{count, plural, one {This is not possible:} other {These # things do not go together:}}'),
  letGo: message(
    '{count, plural, =0 {More stands in the way than this alone.} one {Let go of this one and there is a sequence: number {which}.} other {Let go of one of these and there is a sequence: number {which}.}}',
  ),
  constraints: {
    'plan-start': message('Nothing can begin before {day}.'),
    running: message('This phase began on {day} and cannot move any more.'),
    pin: message('The planner fixed the start on {day}.'),
    kept: message('This phase stayed where it was, on {day}.'),
    order: message(
      '{known, select, yes {Phase {before, number} lasts until {until}.{pause, plural, =0 {} one { Then follows a learning pause of # week.} other { Then follows a learning pause of # weeks.}}} ' +
        'other {Phase {before, number} itself gets no place.}}',
    ),
    link: message(
      '{known, select, yes {First {before} must be finished. That is on {until}.{lag, plural, =0 {} one { After that # week must pass.} other { After that # weeks must pass.}}} ' +
        'outside {First {before} must be finished, but {pilot} is not in the plan.} ' +
        'other {First {before} must be finished, but that phase gets no place.}}',
    ),
    ladder: message(
      'Webcare must first have been in order for {quarters, plural, one {# quarter} other {# quarters}}. ' +
        '{known, select, yes {That is on {day} at the earliest.} other {This plan does not get that far.}}',
    ),
    condition: message(
      'The last condition must be met on {due}. The pilot can begin in the quarter after that, on {day}.',
    ),
    earliest: message('It was agreed that this phase does not begin before {day}.'),
    latest: message(
      'This phase must be finished on {deadline}. {known, select, yes {It would last until {until}.} other {It gets no place.}}',
    ),
    readiness: message('This phase is public. The conduct rules only apply from {day}.'),
    blackout: message('Nothing new begins on {dates}{known, select, yes { ({reason})} other {}}.'),
    together: message('This phase may not run at the same time as {other}.'),
    ceiling: message(
      `{department} {mood, select, would {would reach} other {reaches}} {heat} in {quarter}; the ceiling is {limit}.${WITH_OTHERS}`,
    ),
    rise: message(
      `{department} {mood, select, would {would rise} other {rises}} {rise} in {quarter}; its rise limit is {limit}.${WITH_OTHERS}`,
    ),
    fte: message(
      `{department} {mood, select, would {would need} other {needs}} {fte} FTE in {quarter} and has {limit} FTE free.${WITH_OTHERS}`,
    ),
    money: message(
      'Everything together {mood, select, would {would cost} other {costs}} {money} in {quarter}; there is {limit}.',
    ),
    starts: message(
      '{department} {mood, select, would {would begin} other {begins}} {starts, number, word} pilots at once in {quarter}; {limit, plural, one {at most one is} other {at most {limit, number, word} are}} allowed.' +
        '{count, plural, =0 {} other { They include {others}.}}',
    ),
    'company-starts': message(
      '{departments} {mood, select, would {would all begin} other {all begin}} for the first time in {quarter}; at most {limit, plural, one {one department} other {{limit, number, word} departments}} may do so at once.',
    ),
    'hot-start': message(
      '{department} {mood, select, would {would begin} other {begins}} {start} in {quarter}, in or right after the quarter in which {hot} begins hot. Nothing new begins then.',
    ),
    temperature: message(
      'The organisation as a whole {mood, select, would {would rise} other {rises}} {rise} degrees in {quarter}; at most {limit} is allowed.',
    ),
    breadth: message(
      '{c} does not begin in the first {quarters, plural, one {quarter} other {# quarters}}. Letting {pilots} begin in time is not possible within the limits.',
    ),
    'service-first': message(
      'Whoever serves customers begins with listening or webcare. First {count, plural, one {it is the turn of {pilots}} other {it is the turn of one of these: {pilots}}}.',
    ),
    horizon: message('This phase would last until {until}. The plan runs until {end}.'),
    duration: message('The proposal does not say how long this phase lasts.'),
    cycle: message('These phases wait for each other: {phases}. Remove one of the links.'),
    choice: message(
      'Earlier is possible, but then {term, select, value {less fits in the plan} phases {fewer phases fit in the plan} ' +
        'breadth {one of the four Cs begins later} result {a result is visible later} finish {the whole is finished later} ' +
        'other {the heat goes up and down more sharply}}.',
    ),
  },
};
