import type { Bare } from './bare.js';

/** Where the organisation stands, where it wants to go, and the approach with its limits. */
export interface ContextTexts {
  'start.heading': Bare;
  'start.roadmap': Bare;
  'start.phase': { organisation: string; phase: string };
  'start.notBegun': { organisation: string };
  'start.recognise': { phase: string };
  'start.answers': { mean: string };
  'start.inhibitors': { first: string; second: string };
  'start.inhibitor': { only: string };
  'start.noAssessment': Bare;
  'start.answersCaption': { mean: string; lowest: string; count: number };
  'start.topic': { topic: string };
  'start.answersNote': Bare;
  'start.phaseCaption': { phase: string };
  'start.phaseNote': { source: string };
  'start.positionTitle': Bare;
  'start.positionDescription': { phase: string };
  'start.positionCaption': { organisation: string; phase: string };
  'start.aspect': Bare;
  'start.what': Bare;
  'start.nextSteps': Bare;
  'start.nextStepsLast': Bare;
  'start.step': { step: string; pilots: string };
  'start.stepStarted': { pilots: string };
  'start.experience': Bare;
  'start.experiences': { count: number; failures: number };
  'start.noExperiences': Bare;
  'start.secondGroup': Bare;
  'start.firstGroup': Bare;
  'start.experienceCaption': { count: number };
  'start.culture': Bare;
  'start.cultureUnknown': Bare;
  'start.cultureIntro': Bare;
  'start.cultureCaption': { highest: string; highestCount: number; lowest: string; lowestCount: number };
  'start.cultureFlat': Bare;
  'start.cultureTitle': Bare;
  'start.cultureDescription': { values: string };
  'start.cultureTable': Bare;
  'start.axisValue': { axis: string; value: string };
  'start.ocaiCaption': { strongest: string };
  'start.ocaiNote': Bare;

  'goals.heading': Bare;
  'goals.programme': { goal: string };
  'goals.noProgramme': Bare;
  'goals.means': Bare;
  'goals.caption': { goals: number; served: number; all: string };
  'goals.none': Bare;
  'goals.unserved': Bare;
  'goals.furthest': { percent: string };

  'notDoing.heading': Bare;
  'notDoing.big': { intensity: string; pilots: number };
  'notDoing.named': { titles: string; count: number; chapter: string };
  'notDoing.proposals': { count: number; chapter: string };
  'notDoing.rungs': { rungs: string; count: number };

  'approach.heading': Bare;
  'approach.threat': Bare;
  'approach.small': Bare;
  'approach.gates': Bare;
  'approach.open': Bare;
  'approach.image': Bare;
  'approach.heat': Bare;
  'approach.heatRule': { share: string; half: string };
  'approach.heatPeriod': Bare;
  'approach.heatExample': {
    department: string;
    period: string;
    parts: string;
    heat: string;
  };
  'approach.examplePart': { degrees: string; pilot: string };
  'approach.bandsCaption': Bare;
  'approach.bandBelow': { to: string };
  'approach.bandBetween': { from: string; to: string };
  'approach.bandAbove': { from: string };
  'approach.limits': Bare;
  'approach.limitsIntro': Bare;
  'approach.limitsCaption': {
    departments: number;
    widest: string;
    widestCount: number;
    tightest: string;
    equal: string;
  };
  'approach.limitsNote': { step: string };
  'approach.temperatureLimit': { rise: string };
  'approach.pause': { weeks: string };
  'approach.noPause': Bare;
  'approach.blackout': { dates: string; reason: string };
  'approach.blackoutPlain': { dates: string };
  'approach.deviate': Bare;
  'approach.noEmergency': Bare;
  'approach.emergency': { pilot: string; phase: number; reason: string };
}
