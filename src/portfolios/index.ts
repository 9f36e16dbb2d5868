/** The plan as a whole: which pilots count, what the rules say, and in which order everything happens. */
export { importCase } from './import-case.js';
export { inForce, judgeAgain, JudgedPlans, type JudgedPlan, type Judgement } from './judged-plans.js';
export { SequenceJobs } from './sequence-jobs.js';
export { isProposed } from './proposed-sequence.js';
export { PortfoliosModule } from './portfolios.module.js';
export { findingItems } from './web/finding-items.js';
export { heatTable } from './web/heat-table.js';
export { verdictLine } from './web/plan-verdict.js';
export { profileName } from './web/profiles/profile-texts.js';
export { countSentence, staleness } from './web/portfolio.page.js';
export { readTimelineLook, type AdoptedPlan } from './web/timeline/timeline-look.js';
export { timelineModel, timelinePage } from './web/timeline/timeline.page.js';
export { portfolioUrls } from './web/urls.js';
export type { PlanTextRow } from './store/plan-text.entity.js';
export { listTexts, saveText } from './texts/save-text.js';
export { renameInPortfolios } from './override-plan-verdict.js';
