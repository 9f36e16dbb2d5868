import type { Bare } from './bare.js';

/** Cover, colophon and the summary on one page. */
export interface FrontTexts {
  'cover.title': { same: string; from: string; to: string };
  'cover.subtitle': {
    pilots: number;
    departments: number;
    calm: string;
  };
  'cover.version': { version: string; status: string };
  'cover.verdict': { verdict: string };
  'cover.datesAsked': Bare;
  'cover.datesComputed': { profile: string };
  'cover.heat': Bare;
  'cover.heatNote': Bare;
  'cover.noFingerprint': Bare;
  'cover.history': Bare;
  'cover.historyItem': { version: string; status: string; date: string };
  'cover.extract': Bare;
  'cover.forDepartment': { department: string };
  'cover.forCouncil': Bare;
  'cover.without': {
    chapters: string;
    chapterCount: number;
    appendices: string;
    appendixCount: number;
  };

  'summary.heading': Bare;
  'summary.verdict': { verdict: string };
  'summary.noPilots': Bare;
  'summary.allCs': Bare;
  'summary.someCs': { present: number; missing: string; missingCount: number };
  'summary.allCalm': { departments: number };
  'summary.someCalm': { calm: number; total: number };
  'summary.noneCalm': Bare;
  'summary.overCeiling': {
    department: string;
    period: string;
    heat: string;
    ceiling: string;
    times: number;
  };
  'summary.tooFast': { department: string; period: string; rise: string; limit: string };
  'summary.moreHot': { departments: number };
  'summary.risks': { count: number };
  'summary.noRisks': Bare;
  'summary.riskOf': { finding: string; pilots: string; more: number };
  'summary.decisions': Bare;
  'summary.onePageAll': { pilots: number };
  'summary.onePageEnded': { ended: number };
  'summary.onePageEmpty': Bare;
  'summary.onePageMissing': { pilots: string; count: number; phase: string };
  'summary.onePageNoC': { cs: string; count: number };
  'summary.noPilotInC': Bare;
  'summary.moreCounted': { count: number; chapter: string };
  'summary.more': { count: number; pilots: string };

  'decision.adopt': {
    pilots: number;
    titles: string;
    more: number;
    chapter: string;
    period: string;
    /** true: that quarter is over. */
    late: string;
  };
  'decision.adoptNone': Bare;
  'decision.adoptRunning': { pilots: number };
  'decision.block': { count: number; chapter: string };
  /** how: `move` (to a quarter) and `drop` were tried out; `least` is what costs least. */
  'decision.ceiling': {
    department: string;
    ceiling: string;
    period: string;
    pilot: string;
    how: string;
    phase: number;
    to: string;
  };
  'decision.cooling': { departments: number; chapter: string };
  'decision.rise': { department: string; period: string; limit: string };
  /** when: before, after or both, as their pilots have begun. */
  'decision.conditions': { count: number; chapter: string; when: string };
  'decision.money': { periods: string; over: string; count: number };
  'decision.hours': { departments: string; more: number };
  'decision.emptyC': { cs: string; count: number };
  'decision.unfit': { count: number; titles: string };
  'decision.unfitMany': { count: number; chapter: string };
  'decision.lateGate': { pilot: string; dates: string };
  'decision.lateGates': { gates: number; chapter: string };
  'decision.firstGate': { pilot: string; dates: string };
  'decision.firstGates': { gates: number; dates: string; chapter: string };
}
