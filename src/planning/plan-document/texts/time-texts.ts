import type { Bare } from './bare.js';

/** The order in time, heat and its certificate, reasons, and the gate calendar. */
export interface TimeTexts {
  'time.heading': Bare;
  'time.asked': Bare;
  'time.undated': Bare;
  'time.computed': { profile: string };
  'time.underWay': Bare;
  'time.sooner': { pilots: string; count: number; more: number };
  'time.timeline': Bare;
  'time.timelineTitle': { pilots: number; from: string; to: string };
  'time.timelineDescription': { pilots: number };
  'time.timelineCaption': {
    first: string;
    firstCount: number;
    last: string;
    lastCount: number;
    same: string;
  };
  'time.timelineNone': Bare;
  'time.timelineBeyond': { count: number; date: string };
  'time.datesCaption': { pilots: number };
  'time.phaseCell': { dates: string; intensity: string };

  'heat.heading': Bare;
  'heat.minisTitle': Bare;
  'heat.minisDescription': { values: string };
  'heat.minisItem': { department: string; heat: string; ceiling: string };
  'heat.minisCalm': { departments: number };
  'heat.minisOver': { departments: string; count: number; others: number };
  'heat.minisFast': { departments: string; count: number };
  'heat.minisNote': { from: string; to: string };
  'heat.tableCalm': Bare;
  'heat.tableOver': { cells: number; departments: string };
  'heat.tableNote': Bare;
  'heat.organisationTitle': Bare;
  'heat.organisationDescription': { values: string; limit: string };
  'heat.organisationCaption': { limit: string };
  'heat.organisationCaptionFast': { period: string; limit: string };
  'heat.organisationRow': Bare;
  'heat.noCeiling': Bare;
  'heat.organisationCalm': { rise: string; period: string; limit: string };
  'heat.organisationFast': { rise: string; period: string; limit: string };

  'curve.heading': Bare;
  'curve.title': { department: string };
  'curve.description': { department: string; values: string; ceiling: string; rise: string };
  'curve.value': { period: string; heat: string };
  'curve.over': { department: string; times: number; period: string };
  'curve.fast': { department: string; period: string; rise: string; limit: string };
  /** again true: as hot in later quarters too. */
  'curve.calm': { department: string; heat: string; period: string; ceiling: string; again: string };
  'curve.full': { department: string; heat: string; period: string; again: string };
  'curve.none': { department: string };
  'curve.allFrom': { period: string; c: string };
  /** equal: another C brings as much. */
  'curve.mostFrom': {
    period: string;
    part: string;
    heat: string;
    c: string;
    as: string;
    equal: string;
  };
  'curve.exempt': { department: string };
  'curve.noChange': { departments: string; count: number };

  'certificate.heading': { calm: string };
  'certificate.intro': Bare;
  'certificate.none': Bare;
  'certificate.undated': Bare;
  'certificate.calm': Bare;
  'certificate.within': Bare;
  'certificate.bang': { count: number };
  'certificate.moreBangs': { chapter: string };
  'certificate.outside': { count: number };
  'certificate.noFast': Bare;
  'certificate.fast': { count: number; items: string };
  'certificate.fastOne': { department: string; periods: string; rises: string; limit: string };
  'certificate.over': { count: number; items: string };
  'certificate.overOne': { department: string; periods: string; heats: string; ceiling: string };
  'certificate.more': { count: number };
  'certificate.exempt': { count: number };
  'certificate.captionCalm': { numbers: number };
  'certificate.captionBreach': { breaches: number; numbers: number };
  'certificate.note': Bare;
  'certificate.pencil': { first: string };
  'certificate.before': { departments: string };
  'certificate.beforeZero': { first: string };

  'reasons.heading': Bare;
  'reasons.asked': Bare;
  'reasons.computed': Bare;
  'reasons.none': Bare;
  'reasons.caption': { phases: number };
  'reasons.column': Bare;
  'reasons.phase': { pilot: string; phase: number };
  'reasons.noReason': Bare;
  'unfit.heading': Bare;
  'unfit.text': { pilots: number };
  'unfit.later': { pilots: number };

  'unfit.item': { pilot: string; phase: number };
  'unfit.items': { pilots: number; phase: number };
  'unfit.names': { pilots: string };
  'gates.heading': Bare;
  'gates.intro': Bare;
  'gates.outcomes': Bare;
  'gates.none': Bare;
  'gates.caption': { gates: number; first: string; undated: number; listed: string };
  'gates.undated': { gates: number };
  'gates.when': Bare;
  'gates.yearEndLeft': { days: string };
  'gates.yearEndNothing': Bare;
  'gates.outcome': Bare;
  'gates.open': Bare;
  'gates.evidence': { measure: string };
  'gates.decided': { outcome: string; date: string };
  'gates.step': { from: number; to: number };
  'gates.missing': { pilots: string; count: number };
}
