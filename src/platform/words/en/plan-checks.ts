import type { CheckTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** The plan held against recommendations, growth ladder and readiness, in the plan document. */
export const planChecks: PlanCatalog<CheckTexts> = {
  'checks.heading': 'Check: recommendations, growth and readiness',
  'checks.intro':
    'Others went before you. This chapter holds the plan against what they learned. What is recorded nowhere counts as open.',

  'checks.recommendations': 'The nine recommendations',
  'checks.recommendationsNot':
    'The nine recommendations are about organisations that provide services. They do not apply to this organisation.',
  'checks.recommendationsCaption': message(
    'The plan meets {all, select, true {all {total, number, word}} other {{met, number, word} of the {total, number, word}}} recommendations',
  ),
  'checks.recommendation': 'Recommendation',
  'checks.status': 'State',
  'checks.evidence': 'What it rests on, or what is still open',
  'checks.readyWhen': 'Ready when',
  'checks.metByPlan': 'Nothing was found to be missing.',
  'checks.rec1': message('It begins small, with {pilot} on {date}.'),
  'checks.rec2': 'The goal was set before the tool was chosen.',
  'checks.rec3': message('{platform}: {moment}'),
  'checks.rec4':
    'Every question has the same priority on every channel, from one knowledge base, and there is a protocol for public answers.',
  'checks.rec5': 'Every kind of signal has a route to whoever can act on it.',
  'checks.rec6': 'No gate of phase 1 looks at euros alone.',
  'checks.rec7': message(
    'A meeting on {date}, with {good, plural, one {one good example} other {{good, number, word} good examples}} and {bad, plural, one {one bad one} other {{bad, number, word} bad ones}}.',
  ),
  'checks.rec8': 'The people of webcare come from customer service.',
  'checks.rec9':
    'Somebody watches during service hours, with thresholds for an alarm and a list of whom to call.',

  'checks.gains': 'Three promises of social business',
  'checks.gainsCaption': message(
    '{served, plural, =0 {The plan works on none of the three promises yet} =3 {The plan works on all three promises} one {The plan works on one of the three promises} other {The plan works on {served, number, word} of the three promises}}',
  ),
  'checks.gain': 'Promise',
  'checks.gainDoes': 'What this plan does for it',
  'checks.gainNothing': 'no pilot yet',
  'checks.gainRelations': 'More valuable relations with customers',
  'checks.gainInnovation': 'More innovation',
  'checks.gainCommunication': 'Communication that works better',

  'checks.rules': 'The rules of the game',
  'checks.rulesIntro': 'Whoever takes part in social media accepts these rules:',
  'checks.ruleControl': 'The content is not yours: others help decide what there is to read about you.',
  'checks.rulePush': 'It is not a channel for pushing messages.',
  'checks.ruleTopDown': 'Steering from the top alone does not work.',
  'checks.ruleDialogue': 'It takes a conversation: listen, answer, and show what you do with it.',
  'checks.ruleGoesOn': 'The conversation goes on, also without you.',

  'checks.ladder': 'Growth model',
  'checks.ladderNone': message('No rung of the growth model has been reached yet. The first is {next}.'),
  'checks.ladderNow': message('The organisation now stands on the rung {now}. The next is {next}.'),
  'checks.ladderTop': message('The organisation stands on the highest rung: {now}.'),
  'checks.ladderCaption': message(
    'Of the four rungs {running, plural, =0 {none runs yet} one {one runs} other {{running, number, word} run}} and {planned, plural, =0 {none is planned} one {one is planned} other {{planned, number, word} are planned}}{unplaced, plural, =0 {} one {; one has no date yet} other {; {unplaced, number, word} have no date yet}}',
  ),
  'checks.rung': 'Rung',
  'checks.rungNeeds': 'What it needs',
  'checks.needMet': message('✓ {need}'),
  'checks.needOpen': message('{need}: not yet'),
  'checks.needUnknown': message('{need}: not recorded'),
  'checks.rungFrom': message('from {date}'),
  'checks.platform': 'A place of your own, or existing networks?',
  'checks.platformExisting':
    'For existing networks: customers are there already, and the conversations can be linked to the CRM.',
  'checks.platformOwn':
    'For a place of your own: visitors come to your site and you have more control. But whoever steers hears less of what customers honestly think.',
  'checks.platformChosen': message('This plan chooses {platform}.'),
  'checks.platformOpen': 'This plan does not choose yet.',
  'checks.platformSmall': message(
    'A place of your own is worth considering from {customers} customers, or {visitors} expected visitors a month.',
  ),

  'checks.lessons': 'Readiness: eight lessons',
  'checks.lessonsCaption': message(
    '{met, plural, =0 {None of the {total, number, word} lessons has been met} one {One of the {total, number, word} lessons has been met} other {{met, number, Word} of the {total, number, word} lessons have been met}}',
  ),
  'checks.lesson': 'Lesson',
  'checks.crisis': 'Readiness: eight steps in a crisis',
  'checks.crisisNote':
    'These steps are known in Dutch by names that do not always say what their authors meant. Therefore the meaning is given as well.',
  'checks.crisisCaption': message(
    '{met, plural, =0 {None of the {total, number, word} steps has been prepared} one {One of the {total, number, word} steps has been prepared} other {{met, number, Word} of the {total, number, word} steps have been prepared}}',
  ),
  'checks.crisisStep': 'Step',
  'checks.evidenceNone': 'no evidence named',
  'checks.evidenceUnknown': 'not recorded',
  'checks.monitoringCovers': 'monitoring during all service hours',
  'checks.monitoringShort': 'monitoring during part of the service hours',
  'checks.conductDated': message(
    'conduct rules of {dated}; whether all departments react in the same way is not recorded',
  ),
  'checks.conductTrained': message(
    'conduct rules of {dated}, {percent} trained; whether all departments react in the same way is not recorded',
  ),
  'checks.crisisTested': message('crisis plan tested on {tested}'),
  'checks.crisisNeverTested': message('crisis plan of {dated}, never tested'),
  'checks.noCrisisPlan': 'no crisis plan',

  'checks.exposure': 'Ready to be seen',
  'checks.exposureIntro':
    'The more visible a phase is outside, the more has to be in order beforehand. What no phase asks for does not apply.',
  'checks.exposureCaption': message(
    '{asked, plural, =0 {The phases of this plan ask for nothing here} one {Of the one thing that the phases of this plan ask for, {open, plural, =0 {nothing is open} other {it is open}}} other {Of the {asked, number, word} things that the phases of this plan ask for, {open, plural, =0 {none is open} one {one is open} other {{open, number, word} are open}}}}',
  ),
  'checks.exposureGate': 'What has to be there',
  'checks.exposureNot': 'no phase asks for this',
  'checks.exposureMet': 'recorded in the plan',

  'roi.heading': 'Return: two views and a choice',
  'roi.intro':
    'Experts disagree on whether social media earn their money. This plan gives both views and chooses for each phase.',
  'roi.notYet': 'Not in euros yet',
  'roi.notYetText':
    'Those who have just begun to listen and answer mainly prevent things from getting worse. Return in euros comes later and indirectly: through satisfaction, loyalty and recommendation. Measure response time, sentiment and NPS now (research by Boer & Croon, 2010).',
  'roi.now': 'Measurable now',
  'roi.nowText':
    'Reach, influence, satisfaction and sales can well be measured, and followers say nothing. Those who say it cannot be done lack the skill. What has become normal work should earn a normal return (comment by Ray van den Bel).',
  'roi.bridge': 'What this plan does',
  'roi.bridgeText':
    'The ban on counting euros is for now, not for ever. Phase 1 has nothing to prove in euros, phase 2 gives an indication, and from phase 3 or from a community of its own on, a business case is required. Costs and volumes are recorded from the first day.',
  'roi.caption': message(
    '{required, plural, =0 {No pilot has to show yet what it yields} one {One pilot has to show in a later phase what it yields} other {{required, number, Word} pilots have to show in a later phase what they yield}}',
  ),
  'roi.note': message(
    '{chosen, select, true {Bold: chosen in the proposal itself. Otherwise the} other {The}} default of the method holds{chosen, select, true {} other { everywhere}}.',
  ),
  'roi.noPhase': 'no phase',

  'review.heading': 'Adjusting',
  'review.rhythm':
    'Every quarter the strategy director looks at the plan with the owners: what was measured, what was learned, and what changes in the order.',
  'review.sooner': 'Adjusting sooner is needed when:',
  'review.gate': 'a gate does not open, or the measurement falls below the stop rule;',
  'review.heat': 'a department goes above its ceiling because of something outside this plan;',
  'review.people': 'an owner leaves, or promised hours are withdrawn;',
  'review.crisis': 'a crisis asks for an emergency jump.',
};
