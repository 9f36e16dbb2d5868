import type { ReviewTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** Findings, what is left out, and the appendices of the plan document. */
export const planReview: PlanCatalog<ReviewTexts> = {
  'findings.heading': 'Risks and alternatives',
  'findings.counts': message(
    'There {blocks, plural, =0 {are no blockers} one {is one blocker} other {are {blocks, number, word} blockers}}, ' +
      '{warnings, plural, =0 {no warnings} one {one warning} other {{warnings, number, word} warnings}} and ' +
      '{tips, plural, =0 {no tips} one {one tip} other {{tips, number, word} tips}}.',
  ),
  'findings.grouped': 'What holds for several pilots or phases is listed once below.',
  'findings.forPhases': message('{finding} This holds for phases {phases}.'),
  'findings.levels': 'A blocker stops the plan. A warning asks for a decision. A tip makes the plan better.',
  'findings.none': 'Nothing was found that asks for attention.',
  'findings.block': 'Blockers: clear these first',
  'findings.warning': 'Warnings: these need a decision',
  'findings.tip': 'Tips: these make the plan better',
  'findings.named': 'Risks that the proposals name themselves',
  'findings.namedCaption': message(
    '{risks, plural, one {One risk} other {{risks, number, Word} risks}}{open, plural, =0 {, {risks, plural, one {with} other {each with}} a response} one {; for one it has not been said what we do then} other {; for {open, number, word} it has not been said what we do then}}',
  ),
  'findings.risk': 'Risk',
  'findings.response': 'What we do then',

  'left.heading': 'What is not in this plan',
  'left.none': 'All proposals take part. Nothing was rejected or parked.',
  'left.intro':
    'Everyone who hands in a proposal deserves an answer. A no to this form is not a no to the idea.',
  'left.rejected': message(
    'This does not fit now: {criteria} {count, plural, one {is} other {are}} not met yet.',
  ),
  'left.redesign': message(
    'The idea is good enough to redesign: {criteria} {count, plural, one {is} other {are}} still conditional. Hand it in again after that.',
  ),
  'left.incomplete': message(
    'This proposal is not finished: {questions, plural, one {one question has} other {{questions, number, word} questions have}} not been answered yet.',
  ),
  'left.parked': 'This proposal has been parked.',
  'left.parkedReason': message('This proposal has been parked. The reason: {reason}.'),
  'left.stops': message('This proposal stops after phase 1 and is therefore parked. The reason: {reason}.'),
  'left.withdrawn': 'Its proposer has withdrawn this proposal.',
  'left.withdrawnReason': message('Its proposer has withdrawn this proposal. The reason: {reason}.'),
  'left.forcedOut': 'This proposal was left out of the plan for this computation.',
  'left.asked': message('Asked for phase 1: {money} and {fte} FTE.'),
  'left.stronger': 'This would make the proposal stronger:',
  'left.smaller': message(
    'Think of something smaller, such as {c, select, ' +
      'customer_experience {answering on working days on one channel, with people who help customers today} ' +
      'conversation {a listening post that brings a few signals a month to somebody who acts on them} ' +
      'content {a short campaign with one useful action, and a follow-up that has been thought of already} ' +
      'other {a closed group of customers around one question, or a reading group of twelve customers for one text}}.',
  ),
  'left.caption': message(
    '{count, plural, one {One proposal is} other {{count, number, Word} proposals are}} not in the plan now',
  ),

  'scores.heading': 'Scorecards',
  'scores.intro':
    'Each question gets 0 (no or unknown), 1 (weak), 2 (sufficient) or 3 (strong). A 2 or 3 without evidence counts as 1; an open triangle marks it. Questions with an asterisk are decisive: too low there cannot be made good elsewhere.',
  'scores.caption': message(
    '{criterion}: {all, select, true {{total, plural, one {the proposal meets it} =2 {both proposals meet it} other {all {total, number, word} proposals meet it}}} other {{total, plural, one {the proposal does not meet it yet} other {{passed, plural, =0 {none} other {{passed, number, word}}} of the {total, number, word} proposals {passed, plural, =0 {meets} one {meets} other {meet}} it}}}}',
  ),
  'scores.question': message('{id}. {question}'),
  'scores.open': 'open',
  'scores.evidence': 'Evidence',
  'scores.evidenceOf': message('{question}: {evidence}'),
  'scores.evidenceCaption': message(
    'What {answers, plural, one {the answer rests} other {the {answers, number, word} answers rest}} on',
  ),
  'scores.evidenceSeen':
    'Where an answer of 2 or 3 has no evidence here, the evidence was seen when it was judged and was not written down.',
  'scores.none': 'There are no proposals.',
  'scores.panel': message(
    'For {pilots} the scores are not {count, plural, one {the proposal’s own answers} other {the proposals’ own answers}} but what several people answered independently: the middle value, rounded down.',
  ),

  'verdict.byHand': 'set by hand',
  'verdict.withHand': message('{verdict} (set by hand)'),
  'verdict.override': message(
    'This verdict was set by hand by {by} on {on}; computed was “{computed}”. The reason: {reason}.',
  ),

  'settings.heading': 'Settings',
  'settings.captionDefault': message('All {count, number} settings have their default value'),
  'settings.captionChanged': message(
    '{changed, number} of the {count, number} settings {changed, plural, one {differs} other {differ}} from the default',
  ),
  'settings.note':
    'A filled diamond marks what differs. Rows of five numbers hold for change tolerance 1 to 5.',
  'settings.sources': message(
    'Source: S0 to S4 and W are sources in appendix {appendix}; D is a choice of our own that makes a statement computable, not a result of research. A number after the dash is a statement of that source: S1-2 is the second statement of S1.',
  ),

  'build.heading': 'Data: how heat, money and hours are made up',
  'build.intro': message(
    'For each department and quarter what every pilot contributes in the hottest week. The sum is the heat of chapter {chapter}.',
  ),
  'build.moneyIntro': message(
    'What each pilot costs per quarter. The sum is the money of section {chapter}.',
  ),
  'build.moneyCaption': 'Money: what each pilot costs per quarter, in euros',
  'build.moneyNote': 'Rounded to whole euros, so that a sum may be one euro off.',
  'build.hoursIntro': message(
    'For each department how many FTE every pilot asks for in the busiest week of each quarter. The sum is the number in section {chapter}.',
  ),
  'build.hoursCaption': message('{department}: how many FTE each pilot asks for'),
  'build.others': 'The data of the other figures are in the table at each figure.',
  'build.caption': message('{department}: what each pilot brings in heat, in degrees'),
  'build.none': 'There is no heat, money or time yet to fill a quarter.',

  'figures.heading': 'The figures in words',
  'figures.intro':
    'For those who cannot see the figures, or have the plan read aloud. The numbers are in the table beside each figure.',
  'figures.none': 'This plan has no figures yet.',
  'figures.caption': message(
    '{count, plural, one {The figure and what it shows} other {The {count, number, word} figures and what they show}}',
  ),
  'figures.figure': 'Figure',
  'figures.shows': 'What it shows',

  'glossary.heading': 'Glossary',
  'glossary.pilot': 'Pilot',
  'glossary.pilotText': 'A small project with an end, and with a follow-up that has already been thought of.',
  'glossary.phase': 'Phase',
  'glossary.phaseText': 'A step of a pilot: the same thing, each time a little longer, wider or deeper.',
  'glossary.gate': 'Gate',
  'glossary.gateText':
    'The moment when it is decided whether the next phase begins, with a measurable threshold.',
  'glossary.pause': 'Learning pause',
  'glossary.pauseText': 'Time between two phases to digest what was learned.',
  'glossary.intensity': 'Intensity',
  'glossary.intensityText': 'How much a phase changes daily work, from 1 (little) to 5 (everything at once).',
  'glossary.heat': 'Heat',
  'glossary.heatText': 'The change that a department carries at one time, in degrees.',
  'glossary.tolerance': 'Change tolerance',
  'glossary.toleranceText': 'How much change a department can take, from 1 to 5.',
  'glossary.ceiling': 'Ceiling',
  'glossary.ceilingText': 'The highest heat that a department can carry.',
  'glossary.rise': 'Rise limit',
  'glossary.riseText': 'How many degrees may be added at most in one quarter.',
  'glossary.fourCs': 'The four Cs',
  'glossary.fourCsText':
    'Customer Experience, Conversation, Content and Collaboration: four sides from which customer-centred work begins.',
  'glossary.webcare': 'Webcare',
  'glossary.webcareText':
    'Finding and answering customers’ messages on social media, and learning from them.',
  'glossary.baseline': 'Baseline measurement',
  'glossary.baselineText': 'The value before phase 1 begins.',
  'glossary.bigBang': 'Big bang',
  'glossary.bigBangText': 'A start or step so large that people see a threat and pull back.',
  'glossary.community': 'Community',
  'glossary.communityText': 'A place where customers talk with us and with each other.',
  'glossary.sponsor': 'Sponsor',
  'glossary.sponsorText': 'The board member who stands for a pilot.',
  'glossary.fte': 'FTE',
  'glossary.fteText': 'One full-time job; 0.5 FTE is half of one person’s working week.',
  'glossary.nps': 'NPS',
  'glossary.npsText':
    'Net Promoter Score: the share of customers who give a 9 or 10 when asked whether they would recommend us, minus the share who give 0 to 6.',
  'glossary.csat': 'CSAT',
  'glossary.csatText': 'How satisfied customers are after a contact, as a mark out of ten.',
  'glossary.emergency': 'Emergency jump',
  'glossary.emergencyText': 'A phase that may pass a limit in a crisis, with a reason.',

  'sources.heading': 'Sources',
  'sources.intro': 'Where the rules and numbers in this plan come from:',
  'sources.s0': 'S0: Social Inc., Social Business Roadmap, part 1 (Sanne Heerink, 2014).',
  'sources.s1': 'S1: article on the frog-in-the-pan strategy, after the 4C model of Steven Van Belleghem.',
  'sources.s2': 'S2: Denis Doeland, lessons of Nestlé for communication in a crisis (2013, 2020).',
  'sources.s3':
    'S3: Marketingfacts, 10 December 2010, research of Boer & Croon at ING, T-Mobile and Zilveren Kruis.',
  'sources.s4': 'S4: Marketingfacts, 29 April 2011, from webcare to community management (Boer & Croon).',
  'sources.page': message('{id}: {title} ({year}), {url}'),
  'sources.yearUnknown': 'year not known',
  'sources.w':
    'W with a number: a public page on the web. The pages that this plan rests on are listed below.',
  'sources.d':
    'D: a default that Kikkerplan chose itself to make a statement computable. You can change every default.',
};
