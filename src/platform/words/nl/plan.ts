import type { PlanTexts } from '../../../planning/index.js';
import type { PlanCatalog } from '../plan-catalog.js';
import { planAlternatives } from './plan-alternatives.js';
import { planChecks } from './plan-checks.js';
import { planContext } from './plan-context.js';
import { planFront } from './plan-front.js';
import { planLabels } from './plan-labels.js';
import { planMeans } from './plan-means.js';
import { planPeople } from './plan-people.js';
import { planPortfolio } from './plan-portfolio.js';
import { planReview } from './plan-review.js';
import { planTime } from './plan-time.js';
import { planVersions } from './plan-versions.js';

/** Every sentence of the plan document, by the code of the planning core. */
export const plan: PlanCatalog<PlanTexts> = {
  ...planLabels,
  ...planFront,
  ...planContext,
  ...planPortfolio,
  ...planTime,
  ...planMeans,
  ...planReview,
  ...planAlternatives,
  ...planPeople,
  ...planChecks,
  ...planVersions,
};
