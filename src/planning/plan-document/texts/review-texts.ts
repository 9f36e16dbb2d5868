import type { Bare } from './bare.js';

/** Findings, what is left out, and the appendices. */
export interface ReviewTexts {
  'findings.heading': Bare;
  'findings.counts': { blocks: number; warnings: number; tips: number };
  'findings.grouped': Bare;
  'findings.forPhases': { finding: string; phases: string };
  'findings.levels': Bare;
  'findings.none': Bare;
  'findings.block': Bare;
  'findings.warning': Bare;
  'findings.tip': Bare;
  'findings.named': Bare;
  'findings.namedCaption': { risks: number; open: number };
  'findings.risk': Bare;
  'findings.response': Bare;

  'left.heading': Bare;
  'left.none': Bare;
  'left.intro': Bare;
  'left.rejected': { criteria: string; count: number };
  'left.redesign': { criteria: string; count: number };
  'left.incomplete': { questions: number };
  'left.parked': Bare;
  'left.parkedReason': { reason: string };
  'left.stops': { reason: string };
  'left.withdrawn': Bare;
  'left.withdrawnReason': { reason: string };
  'left.forcedOut': Bare;
  'left.asked': { money: string; fte: string };
  'left.stronger': Bare;
  'left.smaller': { c: string };
  'left.caption': { count: number };

  'scores.heading': Bare;
  'scores.intro': Bare;
  'scores.caption': { criterion: string; passed: number; total: number; all: string };
  'scores.question': { id: string; question: string };
  'scores.open': Bare;
  'scores.evidence': Bare;
  'scores.evidenceOf': { question: string; evidence: string };
  'scores.evidenceCaption': { answers: number };
  'scores.evidenceSeen': Bare;
  'scores.none': Bare;
  'scores.panel': { pilots: string; count: number };

  'verdict.byHand': Bare;
  'verdict.withHand': { verdict: string };
  'verdict.override': { by: string; on: string; computed: string; reason: string };

  'settings.heading': Bare;
  'settings.captionDefault': { count: number };
  'settings.captionChanged': { changed: number; count: number };
  'settings.note': Bare;
  'settings.sources': { appendix: string };

  'build.heading': Bare;
  'build.intro': { chapter: string };
  'build.moneyIntro': { chapter: string };
  'build.moneyCaption': Bare;
  'build.moneyNote': Bare;
  'build.hoursIntro': { chapter: string };
  'build.hoursCaption': { department: string };
  'build.others': Bare;
  'build.caption': { department: string };
  'build.none': Bare;

  'figures.heading': Bare;
  'figures.intro': Bare;
  'figures.none': Bare;
  'figures.caption': { count: number };
  'figures.figure': Bare;
  'figures.shows': Bare;

  'glossary.heading': Bare;
  'glossary.pilot': Bare;
  'glossary.pilotText': Bare;
  'glossary.phase': Bare;
  'glossary.phaseText': Bare;
  'glossary.gate': Bare;
  'glossary.gateText': Bare;
  'glossary.pause': Bare;
  'glossary.pauseText': Bare;
  'glossary.intensity': Bare;
  'glossary.intensityText': Bare;
  'glossary.heat': Bare;
  'glossary.heatText': Bare;
  'glossary.tolerance': Bare;
  'glossary.toleranceText': Bare;
  'glossary.ceiling': Bare;
  'glossary.ceilingText': Bare;
  'glossary.rise': Bare;
  'glossary.riseText': Bare;
  'glossary.fourCs': Bare;
  'glossary.fourCsText': Bare;
  'glossary.webcare': Bare;
  'glossary.webcareText': Bare;
  'glossary.baseline': Bare;
  'glossary.baselineText': Bare;
  'glossary.bigBang': Bare;
  'glossary.bigBangText': Bare;
  'glossary.community': Bare;
  'glossary.communityText': Bare;
  'glossary.sponsor': Bare;
  'glossary.sponsorText': Bare;
  'glossary.fte': Bare;
  'glossary.fteText': Bare;
  'glossary.nps': Bare;
  'glossary.npsText': Bare;
  'glossary.csat': Bare;
  'glossary.csatText': Bare;
  'glossary.emergency': Bare;
  'glossary.emergencyText': Bare;

  'sources.heading': Bare;
  'sources.intro': Bare;
  'sources.s0': Bare;
  'sources.s1': Bare;
  'sources.s2': Bare;
  'sources.s3': Bare;
  'sources.s4': Bare;
  'sources.page': { id: string; title: string; year: string; url: string };
  'sources.yearUnknown': Bare;
  'sources.w': Bare;
  'sources.d': Bare;
}
