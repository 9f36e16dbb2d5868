import type { Bare } from './bare.js';

/** Money, hours and measures. */
export interface MeansTexts {
  'means.heading': Bare;
  'means.money': Bare;
  'means.total': { total: string; available: string; quarters: number };
  'means.beyond': { money: string };
  'means.moneyTitle': Bare;
  'means.moneyDescription': { values: string };
  'means.moneyValue': { period: string; planned: string; available: string };
  'means.moneyFits': { least: string; most: string };
  'means.moneyOver': { periods: string; count: number; over: string };
  'means.moneyNone': Bare;
  'means.moneyNote': Bare;
  'means.moneyTable': Bare;
  'means.inUse': Bare;
  'means.noMoney': Bare;
  'means.noBudget': Bare;
  'means.hours': Bare;
  'means.hoursTitle': Bare;
  'means.hoursDescription': { values: string };
  'means.hoursItem': { department: string; fte: string; capacity: string };
  'means.hoursFit': Bare;
  'means.hoursOver': { departments: string; count: number };
  'means.hoursBetween': { least: string; most: string };
  'means.hoursSum': Bare;
  'means.hoursNone': Bare;
  'means.hoursNote': Bare;
  'means.hoursTable': { fte: string; period: string };
  'means.hoursTableNote': Bare;
  'means.hoursFree': Bare;
  'means.afterwards': Bare;
  'means.afterwardsCaption': { perYear: string };
  'means.afterwardsUnknown': { pilots: number };

  'measures.heading': Bare;
  'measures.intro': Bare;
  'measures.none': Bare;
  'measures.caption': { measures: number; without: number };
  'measures.note': Bare;
  'measures.referenceHeading': Bare;
  'measures.referenceCaption': { measures: number };
  'measures.referenceNote': Bare;
  'measures.how': Bare;
  'measures.better': Bare;
  'measures.usual': Bare;
  'measures.others': Bare;
  'measures.fromTo': { from: string; to: string };
  'measures.measureFirst': Bare;
  'measures.toWorkOut': Bare;
  'measures.figure': { group: string; figure: string; years: string; source: string };
  'measures.between': { from: string; to: string };
  'measures.years': { first: string; last: string };
  'measures.yearUnknown': Bare;
  'measures.noOthers': Bare;
  'measures.vanity': Bare;
}
