import type { PeopleTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** Who notices what and when, in the plan document. */
export const planPeople: PlanCatalog<PeopleTexts> = {
  'people.heading': 'People and culture',
  'people.intro':
    'People can only get used to what they know is coming. Here each department reads what it will notice, and when.',
  'people.note':
    'Degrees count towards the heat of the department: whoever leads carries all of them, whoever takes part a share. Giving hours alone makes no heat.',
  'people.nothing': message(
    '{department} notices nothing in this plan yet: it leads no pilot and takes part in none.',
  ),
  'people.leads': message(
    '{department} leads {pilots, plural, one {one pilot} other {{pilots, number, word} pilots}}{joins, plural, =0 {} one { and helps with one other} other { and helps with {joins, number, word} others}}.',
  ),
  'people.joins': message(
    '{department} leads nothing itself and helps with {joins, plural, one {one pilot} other {{joins, number, word} pilots}}.',
  ),
  'people.first': message(
    'Its first step begins in {when}. {again, select, true {It gets no warmer than {heat}, first in {warmest}.} other {It gets warmest in {warmest}: {heat}.}}',
  ),
  'people.cool': message(
    'Its first step begins in {when}. Within the plan’s period it gets no warmer from that.',
  ),
  'people.undated': message(
    '{computed, select, true {None of these steps fits in the plan’s period.} other {None of these steps has a date yet.}}',
  ),
  'people.caption': message(
    '{department} notices {steps, plural, one {one step{dated, select, some {} unfit {, which does not fit in the plan’s period} other {, without a date yet}}} other {{steps, number, word} steps, {dated, select, some {in order of time} unfit {which do not fit in the plan’s period} other {without dates yet}}}}{rest, plural, =0 {} one {; one more {computed, select, true {does not fit in the plan’s period} other {has no date yet}}} other {; {rest, number, word} more {computed, select, true {do not fit in the plan’s period} other {have no dates yet}}}}',
  ),
  'people.step': message('phase {phase, number}'),
  'people.roleLeads': 'leads',
  'people.roleJoins': 'takes part',
  'people.roleHours': 'gives hours',
  'people.heat': 'Degrees',
  'people.support': 'Support and training',
  'people.kickOff': message(
    'The plan begins with a meeting on {date}, with {good, plural, one {one good example} other {{good, number, word} good examples}} and {bad, plural, one {one bad one} other {{bad, number, word} bad ones}}{own, select, true {, one of them our own} other {}}.',
  ),
  'people.kickOffPlanned': message('The plan begins with a meeting on {date}.'),
  'people.noKickOff': 'No meeting has been planned yet to begin the plan with.',
  'people.trained': message(
    'There are conduct rules of {dated}; {percent} of the people have been trained in them.',
  ),
  'people.rulesDated': message(
    'There are conduct rules of {dated}. How many people have been trained in them is not recorded.',
  ),
  'people.noRules': 'No conduct rules are recorded.',
  'people.informed': 'Staff hear the news before customers do.',
  'people.notInformed': 'That staff hear the news before customers do has not been recorded yet.',
  'people.routed': 'What customers say goes by a fixed route to the department that can act on it.',
  'people.notRouted': 'By which route other departments hear what customers say is not recorded yet.',
  'people.council': 'Works council and privacy',
  'people.councilGiven': message(
    'In {pilots} we watch what staff post. The works council has consented to that.',
  ),
  'people.councilRequested': message(
    'In {pilots} we watch what staff post. The works council has been asked for its consent and has not given it yet; without it we may not.',
  ),
  'people.councilOpen': message(
    'In {pilots} we watch what staff post. That needs the consent of the works council, which has not been asked yet.',
  ),
  'people.councilNotAsked':
    'No pilot watches what staff post, so the works council need not consent to that.',
  'people.privacyDone': message(
    '{pilots} {count, plural, one {uses} other {use}} personal data; the privacy check (GDPR) has been done.',
  ),
  'people.privacyOpen': message(
    '{pilots} {count, plural, one {uses} other {use}} personal data. The privacy check (GDPR) is still to be done: record purpose, retention and rights, and see whether a DPIA is needed.',
  ),
  'people.privacyNotAsked': 'No pilot is recorded as using personal data.',
};
