import type { Bare } from './bare.js';

/** Scenarios beside the plan, and why they were not chosen. */
export interface AlternativeTexts {
  'alternatives.heading': Bare;
  'alternatives.none': Bare;
  'alternatives.intro': { scenarios: number };
  'alternatives.captionWorse': { scenarios: number };
  'alternatives.captionEqual': { names: string; scenarios: number };
  'alternatives.title': Bare;
  'alternatives.description': { values: string };
  'alternatives.value': {
    name: string;
    pilots: number;
    firstResult: string;
    allAboard: string;
    heat: string;
    breaches: number;
  };
  'alternatives.plan': Bare;
  'alternatives.after': { weeks: string };
  'alternatives.never': Bare;
  'alternatives.note': Bare;
  'alternatives.table': { scenarios: number };
  'alternatives.scenario': Bare;
  'alternatives.gains': Bare;
  'alternatives.whyNot': Bare;
  'alternatives.noGain': Bare;
  'alternatives.noReason': Bare;
  'alternatives.outdated': { names: string; scenarios: number };
  'alternatives.nothingFits': { names: string; scenarios: number };
  'alternatives.notComputed': { names: string; scenarios: number };
  'alternatives.told': { name: string; reason: string };

  'alternatives.pilots': { size: number; more: string };
  'alternatives.phases': { size: number; more: string };
  'alternatives.heat': { size: string; more: string };
  'alternatives.rise': { size: string; more: string };
  'alternatives.result': { c: string; size: string; more: string };
  'alternatives.hasResult': { c: string; more: string };
  'alternatives.aboard': { size: number; more: string };
  'alternatives.allAboard': { size: string; more: string };
  'alternatives.conditions': { size: number; more: string };
  'alternatives.passes': { department: string; kind: string; periods: string };
  'alternatives.solves': { department: string; kind: string; periods: string };

  'alternatives.data': { scenarios: number };
  'alternatives.phasesHead': Bare;
  'alternatives.heatHead': Bare;
  'alternatives.riseHead': Bare;
  'alternatives.firstResultHead': Bare;
  'alternatives.allAboardHead': Bare;
  'alternatives.breachesHead': Bare;
}
