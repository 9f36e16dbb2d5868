import type { FrontTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** Cover, colophon and the summary of the plan document. */
export const planFront: PlanCatalog<FrontTexts> = {
  'cover.title': message(
    'Integration plan for customer-centred work {same, select, true {{to}} other {{from}–{to}}}',
  ),
  'cover.subtitle': message(
    '{pilots, plural, =0 {No pilots in the plan yet} one {{pilots, number, Word} pilot} other {{pilots, number, Word} pilots}}{pilots, plural, =0 {} other { {calm, select, true {that slowly {pilots, plural, one {warms} other {warm}} up {departments, plural, one {one department} other {{departments, number, word} departments}}} other {{departments, plural, =0 {without dates} one {in one department} other {in {departments, number, word} departments}}}}}}',
  ),
  'cover.version': message('{version}, {status}'),
  'cover.verdict': message('{verdict} (computed)'),
  'cover.datesAsked': 'as the owners asked for them',
  'cover.datesComputed': message('computed sequence, profile {profile}'),
  'cover.heat': 'Heat per department and quarter, in degrees',
  'cover.heatNote': 'The colour follows the share of the ceiling: the darker, the hotter.',
  'cover.history': 'Earlier versions',
  'cover.historyItem': message('{version}, {status}, {date}'),
  'cover.noFingerprint': 'not computed yet',
  'cover.extract': 'Extract',
  'cover.forDepartment': message('the page of the department {department}; the whole plan holds more'),
  'cover.forCouncil': 'what concerns the works council; the whole plan holds more',
  'cover.without': message(
    'without {chapterCount, plural, =0 {} one {chapter {chapters}} other {chapters {chapters}}}' +
      '{appendixCount, plural, =0 {} one {{chapterCount, plural, =0 {} other { and }}appendix {appendices}} other {{chapterCount, plural, =0 {} other { and }}appendices {appendices}}}',
  ),

  'summary.heading': 'Summary',
  'summary.verdict': message(
    '{verdict, select, ready {The plan is ready.} ready_with_conditions {The plan is ready with conditions.} other {The plan is not ready yet.}}',
  ),
  'summary.noPilots': 'There is no pilot in the plan yet.',
  'summary.allCs': 'All four Cs take part.',
  'summary.someCs': message(
    '{present, plural, =0 {None of the four Cs takes part yet.} one {One of the four Cs takes part; {missing} are missing.} other {{present, number, Word} of the four Cs take part; {missing} {missingCount, plural, one {is} other {are}} missing.}}',
  ),
  'summary.allCalm': message(
    '{departments, plural, one {The department stays} =2 {Both departments stay} other {All {departments, number, word} departments stay}} within the ceiling and the rise limit in every quarter.',
  ),
  'summary.someCalm': message(
    '{calm, plural, one {One} other {{calm, number, Word}}} of the {total, number, word} departments {calm, plural, one {warms} other {warm}} up calmly.',
  ),
  'summary.noneCalm': 'Not one department warms up calmly enough.',
  'summary.overCeiling': message(
    '{department} reaches {heat} in {period}; the ceiling is {ceiling}.{times, plural, one {} other { The department is above its ceiling for {times, number, word} quarters.}}',
  ),
  'summary.tooFast': message('{department} rises by {rise} in {period}; {limit} is the most allowed.'),
  'summary.moreHot': message(
    '{departments, plural, one {One more department goes} other {Another {departments, number, word} departments go}} over a limit.',
  ),
  'summary.risks': message(
    '{count, plural, one {The largest risk} other {The {count, number, word} largest risks}}',
  ),
  'summary.noRisks': 'No risks were found that need a decision now.',
  'summary.riskOf': message(
    '{finding} This is about {pilots}{more, plural, =0 {} one { and one more pilot} other { and {more, number, word} more pilots}}.',
  ),
  'summary.decisions': 'Decisions asked for',
  'summary.onePageAll': message(
    '{pilots, plural, one {The pilot continues in phases 2 and 3} other {Every C has a pilot, and every pilot continues in phases 2 and 3}}',
  ),
  'summary.onePageEnded': message(
    'Every C has a pilot; {ended, plural, one {one pilot has ended} other {{ended, number, word} pilots have ended}}, and the others continue up to and including phase 3',
  ),
  'summary.onePageEmpty': 'Nothing is planned yet',
  'summary.onePageMissing': message(
    'Every C has a pilot; {count, plural, one {{pilots} still lacks} other {{count, number, word} pilots still lack}} a worked-out phase {phase}',
  ),
  'summary.onePageNoC': message('{cs} {count, plural, one {has} other {have}} no pilot yet'),
  'summary.noPilotInC': 'no pilot yet',
  'summary.moreCounted': message('and {count, number, word} more pilots, in chapter {chapter}'),
  'summary.more': message(
    'and {count, plural, one {one more pilot} other {{count, number, word} more pilots}} ({pilots})',
  ),

  'decision.adopt': message(
    'Adopt the plan and {late, select, true {decide on the {pilots, plural, one {start that did not happen in {period}} other {{pilots, number, word} starts that did not happen in {period}}}} other {release the {pilots, plural, one {first start} other {first {pilots, number, word} starts}}, in {period}}}: {titles}{more, plural, =0 {} other { and {more, number, word} more (chapter {chapter})}}.',
  ),
  'decision.adoptRunning': message(
    'Adopt the plan; {pilots, plural, one {the pilot has} =2 {both pilots have} other {all {pilots, number, word} pilots have}} begun already.',
  ),
  'decision.adoptNone':
    'Choose the first pilots: one for each C, small enough to begin with the people and the money of today.',
  'decision.block': message(
    'First clear {count, plural, one {the blocker} other {the {count, number, word} blockers}} (chapter {chapter}). Begin nothing new until then.',
  ),
  'decision.ceiling': message(
    'Bring {department} back to {ceiling} or less in {period}{how, select, move {: let {phase, plural, =1 {} other {phase # of }}{pilot} begin in {to}.} drop {: take {pilot} out of the plan.} other {. Letting {pilot} begin later costs least.}}',
  ),
  'decision.rise': message(
    'Spread the starts at {department} around {period}, so that the rise is at most {limit}.',
  ),
  'decision.cooling': message(
    'Cool the other {departments, number, word} departments that go over a limit as well; section {chapter} lists them.',
  ),
  'decision.conditions': message(
    'Have the {count, plural, one {owner of one pilot meet its conditions} other {owners of {count, number, word} pilots meet their conditions}} {when, select, before {before the start} after {now} other {before the start, or now where the pilot runs already}}; chapter {chapter} lists them.',
  ),
  'decision.money': message(
    'Raise the budget or move spending: {over} too little is available in {periods}{count, plural, one {} other { together}}.',
  ),
  'decision.hours': message(
    'Free hours or move work at {departments}{more, plural, =0 {} one { and one more department} other { and {more, number, word} more departments}}.',
  ),
  'decision.emptyC': message(
    'Choose a first pilot for {cs}, or write down why {count, plural, one {this C does} other {these Cs do}} not take part now.',
  ),
  'decision.unfit': message(
    'Decide what happens to {titles}: {count, plural, one {this pilot does} other {these pilots do}} not fit in the plan’s period.',
  ),
  'decision.unfitMany': message(
    'Decide what happens to the {count, number, word} pilots that do not fit into the plan’s period; section {chapter} lists them.',
  ),
  'decision.lateGate': message('Decide at the gate whose days have passed: {pilot}, {dates}.'),
  'decision.lateGates': message(
    'Decide at the {gates, number, word} gates whose days have passed; chapter {chapter} lists them.',
  ),
  'decision.firstGate': message('Put the first gate in the diary: {pilot}, {dates}.'),
  'decision.firstGates': message(
    'Put the first {gates, number, word} gates in the diary, {dates}; chapter {chapter} lists them.',
  ),
};
