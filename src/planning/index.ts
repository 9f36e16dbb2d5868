/** The public surface of the planning core. Nothing else in here may be imported from outside. */
export * from './catalogue/index.js';
export * from './kernel/dates.js';
export * from './kernel/finding.js';
export * from './kernel/grid.js';
export * from './kernel/groups.js';
export * from './kernel/numbers.js';
export * from './kernel/random.js';
export * from './organisation/carried.js';
export * from './organisation/organisation.js';
export * from './organisation/own-profile.js';
export * from './organisation/own-texts.js';
export * from './organisation/plan.js';
export * from './organisation/plan-facts.js';
export * from './organisation/check-settings.js';
export * from './organisation/settings.js';
export * from './organisation/setting-subjects.js';
export * from './pilots/carried-on.js';
export * from './pilots/four-cs.js';
export * from './pilots/gate-outcomes.js';
export * from './pilots/intensity.js';
export * from './pilots/kpi-catalogue.js';
export * from './pilots/pilot.js';
export * from './pilots/planned-phase.js';
export * from './pilots/progress.js';
export * from './pilots/status.js';
export * from './pilots/with-progress.js';
export { assess } from './criteria/assess.js';
export * from './criteria/assessment.js';
export * from './criteria/culture-gap.js';
export * from './criteria/form-answers.js';
export * from './criteria/lift.js';
export * from './criteria/panel.js';
export type { LimitReason } from './criteria/question.js';
export * from './gates/calendar.js';
export { leftAtYearEnd } from './gates/year-end.js';
export * from './gates/effect.js';
export * from './gates/guards.js';
export * from './gates/promises.js';
export * from './gates/reading.js';
export * from './maturity/maturity.js';
export * from './maturity/roadmap.js';
export * from './portfolio/case.js';
export * from './portfolio/compare-reports.js';
export * from './portfolio/consistency.js';
export * from './portfolio/dated-case.js';
export * from './portfolio/load.js';
export * from './portfolio/portfolio.js';
export * from './portfolio/report.js';
export * from './portfolio/shares.js';
export type { FindingFacts } from './rules/facts.js';
export {
  ladderPosition,
  type LadderPosition,
  type PrerequisiteStatus,
  type RungPosition,
} from './rules/ladder/position.js';
export { PLATFORM_ARGUMENTS, type Platform, type PlatformChoice } from './rules/ladder/platform.js';
export type { LadderRung, Prerequisite, Strength } from './rules/ladder/rungs.js';
export { roiStance, type ChosenStance, type RoiStance } from './rules/measures/roi-stance.js';
export {
  READINESS_IDS,
  readinessStatuses,
  type ReadinessCheck,
  type ReadinessEvidence,
  type ReadinessId,
} from './rules/readiness/statuses.js';
export type { EqualTreatmentLack, KickOffLack, WatchLack } from './rules/recommendations/facts.js';
export { recommendationStatuses, type RecommendationStatus } from './rules/recommendations/statuses.js';
export { withRemedies } from './advice/find-remedy.js';
export { pilotAdvice, type PilotAdvice } from './advice/pilot-advice.js';
export { smallerForm, type SmallerForm } from './advice/smaller-form.js';
export { checkPortfolio, RULES } from './rules/index.js';
export type { Rule } from './rules/rule.js';
export * from './plan-document/index.js';
export * from './sequencing/index.js';
export * from './steering/compare-plans.js';
export * from './steering/phase-board.js';
export * from './steering/start-months.js';
