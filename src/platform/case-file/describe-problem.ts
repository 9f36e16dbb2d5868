import type { Speech } from '../words/index.js';

import { describeContradiction, isContradiction } from './describe-contradiction.js';
import { describeReading } from './describe-reading.js';
import type { CaseFileProblem } from './read-case.js';

/** One line that says what is wrong with a case file and what to do. Where it is, its path says. */
export function describeProblem(problem: CaseFileProblem, speech: Speech): string {
  return isContradiction(problem) ? describeContradiction(problem, speech) : describeReading(problem, speech);
}
