import type { FindingCode } from '../../../planning/index.js';
import { answerArguments } from './answer-arguments.js';
import { departmentArguments } from './department-arguments.js';
import type { ArgumentsFor } from './finding-words.js';
import { portfolioArguments } from './portfolio-arguments.js';
import { sequenceArguments } from './sequence-arguments.js';

/** What the sentence of every finding is filled with. A rule without it does not compile. */
export const findingArguments = {
  ...sequenceArguments,
  ...departmentArguments,
  ...portfolioArguments,
  ...answerArguments,
} satisfies ArgumentsFor<FindingCode>;
