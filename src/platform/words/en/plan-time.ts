import type { TimeTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** Timeline, heat, certificate, reasons and gates of the plan document. */
export const planTime: PlanCatalog<TimeTexts> = {
  'time.heading': 'The sequence over time',
  'time.undated':
    'No phase has a date yet, so there is no timeline and no heat. Ask the owners for their dates or compute the sequence.',
  'time.asked': 'The dates in this chapter are those of the pilots’ owners. Nothing has been moved yet.',
  'time.computed': message(
    'The dates in this chapter were computed with the profile {profile}. Every phase begins as early as the limits allow; where that is later than its owner asked, the reason is given.',
  ),
  'time.underWay':
    'What has begun stands on the day on which it began; what follows it moved along where needed.',
  'time.sooner': message(
    '{pilots}{more, plural, =0 {} one { and one more pilot} other { and {more, number, word} more pilots}} {count, plural, one {begins} other {begin}} earlier than {count, plural, one {its owner} other {their owners}} asked; ask whether that can be done.',
  ),
  'time.timeline': 'Timeline',
  'time.timelineTitle': message(
    'Timeline of {pilots, plural, one {one pilot} other {{pilots, number, word} pilots}}, {from} up to and including {to}',
  ),
  'time.timelineDescription': message(
    'For each pilot its phases as bars with their intensity, a diamond for each gate and hatching for evaluation and learning pauses. The table below the figure gives {pilots, plural, one {all dates} other {all dates of {pilots, number, word} pilots}}.',
  ),
  'time.timelineCaption': message(
    '{same, select, true {{firstCount, plural, one {The pilot begins} =2 {Both pilots begin} other {All {firstCount, number, word} pilots begin}} in {first}} other {{firstCount, plural, one {One pilot begins} other {{firstCount, number, Word} pilots begin}} in {first}; the last {lastCount, plural, one {one begins} other {{lastCount, number, word} begin}} in {last}}}',
  ),
  'time.timelineNone': 'Nothing is planned yet',
  'time.timelineBeyond': message(
    '{count, plural, one {One pilot runs} other {{count, number, Word} pilots run}} on after the end of the plan’s period on {date}. What falls after that day does not count in heat and money.',
  ),
  'time.datesCaption': message(
    'When each phase runs{pilots, plural, one {} =2 {, for both pilots} other {, for all {pilots, number, word} pilots}}',
  ),
  'time.phaseCell': message('{dates}, intensity {intensity}'),

  'heat.heading': 'Heat per department',
  'heat.minisTitle': 'Heat of each department per quarter',
  'heat.minisDescription': message(
    'Small bar charts on one scale. {values}. The table below the figure gives all numbers.',
  ),
  'heat.minisItem': message('{department}: at most {heat}, ceiling {ceiling}'),
  'heat.minisCalm': message(
    '{departments, plural, one {The department stays within its ceiling} =2 {Both departments stay within their ceilings} other {All {departments, number, word} departments stay within their ceilings}}',
  ),
  'heat.minisOver': message(
    '{departments} {count, plural, one {goes above its ceiling} other {go above their ceilings}}{others, plural, =0 {} one {; the other department stays within it} other {; the other {others, number, word} stay within theirs}}',
  ),
  'heat.minisFast': message(
    'Everybody stays within the ceiling, but {departments} {count, plural, one {rises} other {rise}} too fast at least once',
  ),
  'heat.minisNote': message(
    'Each bar is a quarter, from {from} up to and including {to}. The dotted line is the ceiling. All figures have the same scale.',
  ),
  'heat.tableCalm': 'Every heat stays within its ceiling and does not rise too fast',
  'heat.tableOver': message(
    '{cells, plural, one {One number goes} other {{cells, number, Word} numbers go}} over a limit, at {departments}',
  ),
  'heat.tableNote':
    'Heat in degrees. The colour follows the share of the ceiling. Filled triangle: above the ceiling. Open triangle: rises too fast.',
  'heat.organisationTitle': 'The heat of the whole organisation per quarter',
  'heat.organisationDescription': message(
    'Bars with the heat in degrees, weighted by headcount: {values}. A dash shows how far a quarter may come above the one before: {limit}.',
  ),
  'heat.organisationCaption': message(
    'The organisation as a whole rises by no more than {limit} in any quarter',
  ),
  'heat.organisationCaptionFast': message(
    'In {period} the organisation as a whole rises by more than the permitted {limit}',
  ),
  'heat.organisationRow': 'Whole organisation',
  'heat.noCeiling': 'no ceiling of its own',
  'heat.organisationCalm': message(
    'The organisation as a whole warms up calmly: the largest rise is {rise}, in {period}. At most {limit} per quarter was agreed.',
  ),
  'heat.organisationFast': message(
    'The organisation as a whole warms up too fast: by {rise} in {period}. At most {limit} per quarter was agreed.',
  ),

  'curve.heading': 'Heat curve of each department',
  'curve.title': message('Heat of {department} per quarter'),
  'curve.description': message(
    'Step chart in degrees: {values}. The ceiling is {ceiling}; at most {rise} may be added per quarter.',
  ),
  'curve.value': message('{period} {heat}'),
  'curve.over': message(
    '{department} is above its ceiling for {times, plural, one {one quarter} other {{times, number, word} quarters}}{times, plural, one {,} other {, first}} in {period}',
  ),
  'curve.fast': message(
    '{department} stays within its ceiling, but rises too fast in {period}: {rise}, allowed {limit}',
  ),
  'curve.calm': message(
    '{department} stays below its ceiling of {ceiling}: {heat} at most, {again, select, true {first } other {}}in {period}',
  ),
  'curve.full': message(
    '{department} reaches exactly its ceiling of {heat}{again, select, true {, first} other {}} in {period}',
  ),
  'curve.none': message('{department} has no change to carry in this period'),
  'curve.allFrom': message('In {period} all heat comes from {c}.'),
  'curve.mostFrom': message(
    'Of the {heat} in {period} {equal, select, true {as much comes from {c} as from {as}} other {most comes from {c}}}: {part}.',
  ),
  'curve.exempt': message(
    'The excess at {department} is an emergency jump and does not count for the verdict.',
  ),
  'curve.noChange': message(
    '{departments} {count, plural, one {has} other {have}} no change to carry in this period; no figure was made for {count, plural, one {it} other {them}}.',
  ),

  'certificate.heading': message(
    '{calm, select, true {No big bang anywhere: check it yourself} other {Heat and rise next to their limits}}',
  ),
  'certificate.intro':
    'This table puts every heat and every rise next to its limit, so that you can check the plan yourself.',
  'certificate.none': 'No pilot has been planned yet, so there is no heat yet.',
  'certificate.undated': 'No phase has a date yet, so there is no heat yet.',
  'certificate.calm':
    'In no quarter does the heat of a department rise by more than its rise limit, and nowhere does it pass the ceiling. There is no big bang anywhere.',
  'certificate.within':
    'In no quarter does the heat of a department rise by more than its rise limit, and nowhere does it pass the ceiling.',
  'certificate.bang': message(
    '{count, plural, one {There is one big bang in this plan.} other {There are {count, number, word} big bangs in this plan.}}',
  ),
  'certificate.moreBangs': message('Chapter {chapter} lists them all.'),
  'certificate.outside': message(
    '{count, plural, one {One phase has} other {{count, number, Word} phases have}} no place in the plan’s period and {count, plural, one {does} other {do}} not count in this.',
  ),
  'certificate.noFast': 'In no quarter does the heat of a department rise by more than its rise limit.',
  'certificate.fast': message(
    '{count, plural, one {Once} =2 {Twice} other {{count, number, Word} times}} a department rises faster than its rise limit: {items}.',
  ),
  'certificate.fastOne': message('{department} rises by {rises} degrees in {periods}, {limit} is allowed'),
  'certificate.over': message(
    '{count, plural, one {Once} =2 {Twice} other {{count, number, Word} times}} a department passes its ceiling: {items}.',
  ),
  'certificate.overOne': message(
    '{department} reaches {heats} degrees in {periods}, the ceiling is {ceiling}',
  ),
  'certificate.more': message(
    'and {count, plural, one {one more department} other {{count, number, word} more departments}}, see the table',
  ),
  'certificate.exempt': message(
    '{count, plural, one {One excess is} other {{count, number, Word} excesses are}} due to an emergency jump.',
  ),
  'certificate.captionCalm': message(
    'Every heat and every rise next to its limit: all {numbers, number} numbers stay within',
  ),
  'certificate.captionBreach': message(
    'Every heat and every rise next to its limit: {breaches, number, word} of the {numbers, number} numbers {breaches, plural, one {goes} other {go}} over',
  ),
  'certificate.note':
    'Heat in degrees per quarter; rise compared with the quarter before. A triangle stands at a number above the limit.',
  'certificate.pencil': message(
    'You can check this with a pencil: the rise is the heat of this quarter minus that of the quarter before. {first}',
  ),
  'certificate.before': message('Before the plan some heat was already there: {departments}.'),
  'certificate.beforeZero': message('Before {first} the heat is 0.'),

  'reasons.heading': 'Why this order',
  'reasons.asked':
    'The owners chose these dates themselves. Where they collide with a limit, the heat above and the points of attention say so.',
  'reasons.computed':
    'Every phase begins as early as it can. For each phase this table says what is not ready before then, or which limit the plan would pass if it began sooner.',
  'reasons.none': 'No phase was held back.',
  'reasons.caption': message(
    'Why {phases, plural, one {the phase does} other {each of the {phases, number, word} phases does}} not begin earlier',
  ),
  'reasons.column': 'Why not earlier',
  'reasons.phase': message('{pilot}, phase {phase, number}'),
  'reasons.noReason': 'nothing held this phase back',
  'unfit.heading': 'What does not fit, and why',
  'unfit.text': message(
    '{pilots, plural, one {One pilot does} other {{pilots, number, Word} pilots do}} not fit into the plan’s period without passing a limit.',
  ),
  'unfit.later': message(
    'Of {pilots, plural, one {one pilot} other {{pilots, number, word} pilots}} only a later phase does not fit.',
  ),

  'unfit.item': message('{pilot}, from phase {phase, number} on:'),
  'unfit.items': message('{pilots, number, Word} pilots, from phase {phase, number} on:'),
  'unfit.names': message('They are {pilots}.'),
  'gates.heading': 'Moments of decision',
  'gates.intro':
    'A next phase never begins by itself. In the last two weeks of each phase the people named here decide, with the measurement in hand.',
  'gates.outcomes':
    'Six outcomes are possible: go on, adjust, extend once by at most 13 weeks, keep at this temperature, wait for a date or a condition, or stop and record the lessons.',
  'gates.none': 'No gates have been recorded yet.',
  'gates.caption': message(
    'There {gates, plural, one {is one gate} other {are {gates, number, word} gates}}; the first is {first}{undated, plural, =0 {} one {; one has no date} other {; {undated, number, word} have no date{listed, select, true {} other { and stand with their pilots alone}}}}',
  ),
  'gates.undated': message(
    'There {gates, plural, one {is one gate, without a date yet} other {are {gates, number, word} gates, without dates yet}}',
  ),
  'gates.yearEndLeft': message('Christmas and New Year fall into this. What is left: {days}.'),
  'gates.yearEndNothing': 'This falls between Christmas and New Year. Agree on another day.',
  'gates.outcome': 'Decided',
  'gates.evidence': message('measured in this phase: {measure}'),
  'gates.open': 'still open',
  'gates.decided': message('{outcome}, {date}'),
  'gates.when': 'When',
  'gates.step': message('phase {from, number} to {to, number}'),
  'gates.missing': message('{pilots} {count, plural, one {lacks a gate} other {lack gates}} between phases.'),
};
