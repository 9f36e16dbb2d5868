import { describeProblem } from '../../../platform/case-file/index.js';
import type { FieldError } from '../../../platform/forms/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { CaseProblem } from '../../../planning/index.js';

interface Problems {
  readonly errors: readonly FieldError[];
  readonly problems?: readonly string[];
}

/** Field of the form that a place in the case is filled in at. */
function fieldAt(path: string): string | undefined {
  if (path === 'plan.start') return 'start';
  return /^plan\.blackout\[\d+\]\.(from|to)$/.exec(path)?.[1];
}

/** What cannot be, beside its field where the form has one; else as a sentence above the form. */
export function problemsOf(found: readonly CaseProblem[], speech: Speech): Problems {
  const errors: FieldError[] = [];
  const problems: string[] = [];
  for (const problem of found) {
    const field = fieldAt(problem.path);
    if (field === undefined || problem.code === 'date-out-of-range')
      problems.push(describeProblem(problem, speech));
    else errors.push({ field, code: 'invalid', facts: {} });
  }
  return { errors, ...(problems.length > 0 ? { problems } : {}) };
}
