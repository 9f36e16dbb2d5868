import { caseSchema } from '../../platform/case-file/index.js';

import { answerJson, type Outcome } from '../outcome.js';

/** `kikkerplan schema`: the JSON Schema of a case file. */
export function schema(): Outcome {
  return answerJson(caseSchema.node);
}
