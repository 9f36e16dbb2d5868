import type { Bare } from './bare.js';

/** The plan held against the recommendations, the growth ladder and the readiness lists. */
export interface CheckTexts {
  'checks.heading': Bare;
  'checks.intro': Bare;

  'checks.recommendations': Bare;
  'checks.recommendationsNot': Bare;
  'checks.recommendationsCaption': { met: number; total: number; all: string };
  'checks.recommendation': Bare;
  'checks.status': Bare;
  'checks.evidence': Bare;
  'checks.readyWhen': Bare;
  'checks.metByPlan': Bare;
  'checks.rec1': { pilot: string; date: string };
  'checks.rec2': Bare;
  'checks.rec3': { platform: string; moment: string };
  'checks.rec4': Bare;
  'checks.rec5': Bare;
  'checks.rec6': Bare;
  'checks.rec7': { date: string; good: number; bad: number };
  'checks.rec8': Bare;
  'checks.rec9': Bare;

  'checks.gains': Bare;
  'checks.gainsCaption': { served: number };
  'checks.gain': Bare;
  'checks.gainDoes': Bare;
  'checks.gainNothing': Bare;
  'checks.gainRelations': Bare;
  'checks.gainInnovation': Bare;
  'checks.gainCommunication': Bare;

  'checks.rules': Bare;
  'checks.rulesIntro': Bare;
  'checks.ruleControl': Bare;
  'checks.rulePush': Bare;
  'checks.ruleTopDown': Bare;
  'checks.ruleDialogue': Bare;
  'checks.ruleGoesOn': Bare;

  'checks.ladder': Bare;
  'checks.ladderNone': { next: string };
  'checks.ladderNow': { now: string; next: string };
  'checks.ladderTop': { now: string };
  'checks.ladderCaption': { running: number; planned: number; unplaced: number };
  'checks.rung': Bare;
  'checks.rungNeeds': Bare;
  'checks.needMet': { need: string };
  'checks.needOpen': { need: string };
  'checks.needUnknown': { need: string };
  'checks.rungFrom': { date: string };
  'checks.platform': Bare;
  'checks.platformExisting': Bare;
  'checks.platformOwn': Bare;
  'checks.platformChosen': { platform: string };
  'checks.platformOpen': Bare;
  'checks.platformSmall': { customers: string; visitors: string };

  'checks.lessons': Bare;
  'checks.lessonsCaption': { met: number; total: number };
  'checks.lesson': Bare;
  'checks.crisis': Bare;
  'checks.crisisNote': Bare;
  'checks.crisisCaption': { met: number; total: number };
  'checks.crisisStep': Bare;
  'checks.evidenceNone': Bare;
  'checks.evidenceUnknown': Bare;
  'checks.monitoringCovers': Bare;
  'checks.monitoringShort': Bare;
  'checks.conductDated': { dated: string };
  'checks.conductTrained': { dated: string; percent: string };
  'checks.crisisTested': { tested: string };
  'checks.crisisNeverTested': { dated: string };
  'checks.noCrisisPlan': Bare;

  'checks.exposure': Bare;
  'checks.exposureIntro': Bare;
  'checks.exposureCaption': { open: number; asked: number };
  'checks.exposureGate': Bare;
  'checks.exposureNot': Bare;
  'checks.exposureMet': Bare;

  'roi.heading': Bare;
  'roi.intro': Bare;
  'roi.notYet': Bare;
  'roi.notYetText': Bare;
  'roi.now': Bare;
  'roi.nowText': Bare;
  'roi.bridge': Bare;
  'roi.bridgeText': Bare;
  'roi.caption': { required: number; pilots: number };
  'roi.note': { chosen: string };
  'roi.noPhase': Bare;

  'review.heading': Bare;
  'review.rhythm': Bare;
  'review.sooner': Bare;
  'review.gate': Bare;
  'review.heat': Bare;
  'review.people': Bare;
  'review.crisis': Bare;
}
