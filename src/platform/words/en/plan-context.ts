import type { ContextTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** Starting point, goals and approach in the plan document. */
export const planContext: PlanCatalog<ContextTexts> = {
  'start.heading': 'Where we stand',
  'start.roadmap': 'Place on the Social Business Roadmap',
  'start.phase': message(
    '{organisation} is in {phase, select, 1 {phase 1, Presence: being there and learning} 2 {phase 2, Dialogue: talking and understanding} 3 {phase 3, Engagement: involving and organising} other {phase 4, Social business: connecting and renewing}}.',
  ),
  'start.notBegun': message(
    '{organisation} has not begun yet: fewer than nine of the twelve topics are under way.',
  ),
  'start.recognise': message(
    '{phase, select, ' +
      '0 {Building knowledge first helps: listening, looking at good and bad examples, training a few people.} ' +
      '1 {There are accounts, often thanks to a few enthusiasts, but no plan. The next step is a plan with goals, and cooperation between the departments that meet the outside world.} ' +
      '2 {Marketing, service and press each use social media for their own goals. What is missing is a common line across the departments.} ' +
      '3 {Customers already help to think and several departments take part. The next step is that feedback and improvement become part of ordinary work.} ' +
      'other {Every department works with what customers say. The art is to keep learning and not to depend on a few people.}}',
  ),
  'start.answers': message('The mean over the twelve topics is {mean} on a scale of 0 to 4.'),
  'start.inhibitors': message('Two topics hold back most: “{first}” and “{second}”.'),
  'start.inhibitor': message('One topic holds back most: “{only}”.'),
  'start.noAssessment':
    'The self-assessment of the Social Business Roadmap has not been filled in. So nobody can say which phase the organisation is in.',
  'start.answersCaption': message(
    '{count, plural, one {The lowest score is} other {The lowest scores are}} {lowest}; the mean is {mean}',
  ),
  'start.topic': message('“{topic}”'),
  'start.answersNote': '0 not at all, 1 Presence, 2 Dialogue, 3 Engagement, 4 Social business.',
  'start.phaseCaption': message(
    '{phase, select, 0 {What belongs to an organisation that has not begun} 1 {What belongs to phase 1, Presence} 2 {What belongs to phase 2, Dialogue} 3 {What belongs to phase 3, Engagement} other {What belongs to phase 4, Social business}}',
  ),
  'start.phaseNote': message('Provenance: {source}. D is our own addition.'),
  'start.positionTitle': 'Position on the Social Business Roadmap',
  'start.positionDescription': message(
    'Four steps. {phase, select, 0 {No step is filled: nothing has begun yet.} other {Step {phase} is filled.}}',
  ),
  'start.positionCaption': message(
    '{organisation} {phase, select, 0 {stands before the first step} 1 {stands on the first of four steps} 2 {stands on the second of four steps} 3 {stands on the third of four steps} other {stands on the highest of four steps}}',
  ),
  'start.aspect': 'Topic',
  'start.what': 'What we see',
  'start.nextSteps':
    'These are the next steps towards the phase after this one. They are suggestions; the pilots in brackets come from the catalogue of first pilots.',
  'start.nextStepsLast':
    'These are the next steps to keep it alive. They are suggestions; the pilots in brackets come from the catalogue of first pilots.',
  'start.step': message('{step} ({pilots})'),
  'start.stepStarted': message('There is a proposal for this already: {pilots}.'),
  'start.experience': 'Earlier experiences',
  'start.experiences': message(
    'There {count, plural, one {is one earlier experience} other {are {count, number, word} earlier experiences}}; {failures, plural, =0 {none failed} one {one failed} other {{failures, number, word} failed}}.',
  ),
  'start.noExperiences': 'No earlier experiences have been recorded.',
  'start.secondGroup':
    'So the organisation belongs to the second group: some hits and some misses, and no road to a whole yet. This approach is meant for that group.',
  'start.firstGroup':
    'So the organisation belongs to the first group. Begin with knowledge: a session with good and bad examples, training and listening. Keep to one small pilot per C.',
  'start.experienceCaption': message(
    '{count, plural, one {One experience to learn from} other {{count, number, Word} experiences to learn from}}',
  ),
  'start.culture': 'Culture',
  'start.cultureUnknown': 'The culture profile has not been filled in yet.',
  'start.cultureIntro':
    'We do not wait until the culture is different. Phase 1 of every pilot fits how we work today; after that we move on step by step.',
  'start.cultureCaption': message(
    '{highest} {highestCount, plural, one {is} other {are}} strongest; {lowest} {lowestCount, plural, one {asks} other {ask}} for the smallest steps',
  ),
  'start.cultureFlat': 'The culture is equally strong on all aspects',
  'start.cultureTitle': 'Culture profile of the organisation',
  'start.cultureDescription': message('Each aspect on a scale of 1 to 5: {values}.'),
  'start.cultureTable': 'Culture profile in numbers, from 1 (weak) to 5 (strong)',
  'start.axisValue': message('{axis} {value}'),
  'start.ocaiCaption': message('Today the {strongest} is strongest'),
  'start.ocaiNote': '100 points divided over four types of culture.',

  'goals.heading': 'Where we want to go',
  'goals.programme': message('The goal of this programme: “{goal}”.'),
  'goals.noProgramme':
    'No programme goal has been recorded. Name what customers will notice, not which channel or system there will be.',
  'goals.means': 'Customer-centred thinking is the goal; technology and channels are the means.',
  'goals.caption': message(
    '{all, select, true {{goals, plural, one {At least one pilot works on the goal} other {At least one pilot works on each of the {goals, number, word} goals}}} other {{served, plural, =0 {No pilot works on any goal yet} other {At least one pilot works on {served, number, word} of the {goals, number, word} goals}}}}',
  ),
  'goals.none': 'No long-term goals have been recorded yet.',
  'goals.unserved': 'no pilot yet',
  'goals.furthest': message('up to {percent}'),
  'goals.within': message('{percent} within the plan’s period'),

  'notDoing.heading': 'What we leave alone on purpose',
  'notDoing.big': message(
    'We do not begin big: {pilots, plural, one {the pilot begins at intensity {intensity}} other {no pilot begins warmer than intensity {intensity}}}, on a scale up to 5.',
  ),
  'notDoing.named': message(
    'We do not do {titles} now; appendix {chapter} says {count, plural, one {why} other {why for each proposal}}.',
  ),
  'notDoing.proposals': message(
    'We do not do {count, number, word} of the proposals now; appendix {chapter} says why for each.',
  ),
  'notDoing.rung': message('“{rung}”'),
  'notDoing.rungs': message(
    'We skip no rung of the growth model: {rungs} {count, plural, one {comes} other {come}} only after this plan.',
  ),
  'notDoing.laterRungs': message(
    'On the growth model {rungs} {count, plural, one {comes} other {come}} only after this plan.',
  ),

  'approach.heading': 'Approach: warming up slowly',
  'approach.threat': 'Change that comes too suddenly feels like a threat. People then pull back.',
  'approach.small':
    'So every pilot begins small: with the people, the rules and the money that are there today.',
  'approach.gates':
    'Every next phase is a little longer, wider or deeper, and only begins when its gate opens.',
  'approach.open': 'Slow is not secret: everybody knows the road, the limits and the moments of decision.',
  'approach.image':
    'The frog in the pan is an image of getting used to something calmly, not a recipe for hiding change.',
  'approach.heat': 'How heat is computed',
  'approach.heatRule': message(
    'Heat says how much change a department carries at one time, in degrees. Each phase has an intensity of 1 to 5. What a department leads counts in full; of what it takes part in, {half, select, true {half} other {{share}}} counts.',
  ),
  'approach.heatPeriod':
    'The hottest week of each quarter counts. What is finished no longer counts: it has become ordinary work. Hours make no heat; only leading and taking part do.',
  'approach.heatExample': message('An example: in {period} {department} is at {heat}, namely {parts}.'),
  'approach.examplePart': message('{degrees} from {pilot}'),
  'approach.bandsCaption': 'Five temperatures, by the share of the ceiling that is in use',
  'approach.bandBelow': message('below {to}'),
  'approach.bandBetween': message('{from} to {to}'),
  'approach.bandAbove': message('above {from}'),
  'approach.limits': 'The limits we agreed on',
  'approach.limitsIntro':
    'Two limits keep it calm. The ceiling is what a department can carry at one time. The rise limit is what may be added in one quarter.',
  'approach.limitsCaption': message(
    '{departments, plural, one {The limits of the department} other {{equal, select, true {All departments can carry the same} other {{widest} can carry most, {tightest} least}}}}',
  ),
  'approach.limitsNote': message(
    'Change tolerance from 1 (little) to 5 (much). Limits in degrees; a next phase is at most {step} warmer than the one before.',
  ),
  'approach.temperatureLimit': message(
    'The whole organisation together, weighted by headcount, rises at most {rise} per quarter.',
  ),
  'approach.pause': message('Between two phases of a pilot there is a learning pause of {weeks}.'),
  'approach.noPause':
    'There is no fixed learning pause: a next phase may begin on the Monday after the gate.',
  'approach.blackout': message('From {dates} nothing new begins: {reason}.'),
  'approach.blackoutPlain': message('From {dates} nothing new begins.'),
  'approach.deviate':
    'Nobody departs from these limits in silence. Only an emergency jump, in a crisis for example, may pass them, with a reason that stands in this plan.',
  'approach.noEmergency': 'This plan has no emergency jump.',
  'approach.emergency': message('Emergency jump: {pilot}, phase {phase, number}. Reason: {reason}.'),
};
