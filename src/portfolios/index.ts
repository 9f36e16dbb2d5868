/** The plan as a whole: which pilots count, what the rules say, and in which order everything happens. */
export { portfolioSections } from './archive.js';
export { plansProblems, readRestored, type RestoredPlan } from './check-restored.js';
export { eachPlanBases, planBases } from './plan-bases.js';
export { addBuild, fittingBuild, problemsOfBuild, type Build } from './add-build.js';
export { removeIfUnused } from './setup/remove-department.js';
export { importCase } from './import-case.js';
export { addressIn, listPlanAddresses } from './several/plan-address.js';
export { canBeRemoved, makeMain, removePlan, renamePlan } from './several/change-plans.js';
export { joinPlan } from './several/join-plan.js';
export { makePlan } from './several/make-plan.js';
export { MAX_PLANS, nextPlanOf } from './several/new-plan.js';
export { isMain, numberOf } from './store/plan.store.js';
export { problemsOf as planProblems } from './web/setup/plan-problems.js';
export { PlanInterceptor } from './web/several/plan.interceptor.js';
export { readPlanCase } from './read-plan-case.js';
export {
  changedAt,
  inForce,
  judgeAgain,
  JudgedPlans,
  type JudgedPlan,
  type Judgement,
} from './judged-plans.js';
export { SequenceJobs } from './sequence-jobs.js';
export { documentScenarios } from './scenarios/document-scenarios.js';
export { readProposedOutcome, type ProposedOutcome } from './proposed-sequence.js';
export { PortfoliosModule } from './portfolios.module.js';
export { findingPilots } from './web/pilot-filter.js';
export { emptyCLink } from './web/empty-c/empty-c.page.js';
export { findingItems } from './web/finding-items.js';
export { heatTable } from './web/heat-table.js';
export { verdictLine } from './web/plan-verdict.js';
export { profileName } from './web/profiles/profile-texts.js';
export { countSentence, staleness } from './web/portfolio.page.js';
export { readTimelineLook, type AdoptedPlan } from './web/timeline/timeline-look.js';
export { timelineModel, timelinePage } from './web/timeline/timeline.page.js';
export { assessmentFields, assessmentValues } from './web/self-assessment.page.js';
export { answersOf, SelfAssessmentForm } from './web/self-assessment.form.js';
export { changePlan } from './setup/change-plan.js';
export { withBudgets } from './setup/plan-changes.js';
export type { Again } from './web/setup/form-again.js';
export { moneyModel } from './web/setup/plan.pages.js';
export { MoneyForm, quarterNumbers } from './web/setup/setup.forms.js';
export { portfolioUrls } from './web/urls.js';
export type { PlanTextRow } from './store/plan-text.entity.js';
export { listTexts, saveText } from './texts/save-text.js';
export { renameInPortfolios } from './override-plan-verdict.js';
