import type { FindingCatalog } from '../findings/finding-words.js';
import type { findingArguments } from '../findings/finding-arguments.js';
import { answerFindings } from './findings/answers.js';
import { departmentFindings } from './findings/departments.js';
import { ladderFindings } from './findings/ladder.js';
import { measureFindings } from './findings/measures.js';
import { portfolioFindings } from './findings/portfolio.js';
import { readinessFindings } from './findings/readiness.js';
import { recommendationFindings } from './findings/recommendations.js';
import { sequenceFindings } from './findings/sequence.js';

/** Every finding in words, by code. A finding without a text does not compile. */
export const findings: FindingCatalog<typeof findingArguments> = {
  ...sequenceFindings,
  ...departmentFindings,
  ...portfolioFindings,
  ...recommendationFindings,
  ...ladderFindings,
  ...readinessFindings,
  ...measureFindings,
  ...answerFindings,
};
