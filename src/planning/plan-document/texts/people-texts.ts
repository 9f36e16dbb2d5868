import type { Bare } from './bare.js';

/** What each department notices and when, and what people need around it. */
export interface PeopleTexts {
  'people.heading': Bare;
  'people.intro': Bare;
  'people.nothing': { department: string };
  'people.leads': {
    department: string;
    pilots: number;
    joins: number;
  };
  'people.joins': { department: string; joins: number };
  /** again true: as warm in later quarters too. */
  'people.first': { when: string; warmest: string; heat: string; again: string };
  'people.cool': { when: string };
  'people.undated': { computed: string };
  'people.caption': { department: string; steps: number; dated: string; rest: number; computed: string };
  'people.note': Bare;
  'people.step': { phase: number };
  'people.roleLeads': Bare;
  'people.roleJoins': Bare;
  'people.roleHours': Bare;
  'people.heat': Bare;
  'people.support': Bare;
  'people.kickOff': { date: string; good: number; bad: number; own: string };
  'people.kickOffPlanned': { date: string };
  'people.noKickOff': Bare;
  'people.trained': { percent: string; dated: string };
  'people.rulesDated': { dated: string };
  'people.noRules': Bare;
  'people.informed': Bare;
  'people.notInformed': Bare;
  'people.routed': Bare;
  'people.notRouted': Bare;
  'people.council': Bare;
  'people.councilGiven': { pilots: string; count: number };
  'people.councilRequested': { pilots: string; count: number };
  'people.councilOpen': { pilots: string; count: number };
  'people.councilNotAsked': Bare;
  'people.privacyDone': { pilots: string; count: number };
  'people.privacyOpen': { pilots: string; count: number };
  'people.privacyNotAsked': Bare;
}
