import type { FindingCode } from '../../../planning/index.js';
import { answerArguments } from './answer-arguments.js';
import { departmentArguments } from './department-arguments.js';
import type { ArgumentsFor } from './finding-words.js';
import { ladderArguments } from './ladder-arguments.js';
import { measureArguments } from './measure-arguments.js';
import { portfolioArguments } from './portfolio-arguments.js';
import { readinessArguments } from './readiness-arguments.js';
import { recommendationArguments } from './recommendation-arguments.js';
import { sequenceArguments } from './sequence-arguments.js';

/** What the sentence of every finding is filled with. A rule without it does not compile. */
export const findingArguments = {
  ...sequenceArguments,
  ...departmentArguments,
  ...portfolioArguments,
  ...recommendationArguments,
  ...ladderArguments,
  ...readinessArguments,
  ...measureArguments,
  ...answerArguments,
} satisfies ArgumentsFor<FindingCode>;
