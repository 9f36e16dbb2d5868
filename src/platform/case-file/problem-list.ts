import type { ReadingCode, ReadingFacts, ReadingProblem } from './reading-problem.js';

/** Nobody reads more, and a file full of nonsense should not fill the memory with complaints about it. */
const MAX_PROBLEMS = 1_000;

/** Collects problems while a case is checked. */
export class ProblemList {
  private readonly problems: ReadingProblem[] = [];

  get full(): boolean {
    return this.problems.length > MAX_PROBLEMS;
  }

  add<Code extends ReadingCode>(path: string, code: Code, facts: ReadingFacts[Code]): void {
    const { length } = this.problems;
    if (length < MAX_PROBLEMS) this.problems.push(problem(path, code, facts));
    else if (length === MAX_PROBLEMS) this.problems.push(problem('', 'more-problems', { max: MAX_PROBLEMS }));
  }

  all(): readonly ReadingProblem[] {
    return this.problems;
  }
}

export function problem<Code extends ReadingCode>(
  path: string,
  code: Code,
  facts: ReadingFacts[Code],
): ReadingProblem {
  // The generic signature ties code and facts together; the union has exactly these members.
  return { path, code, facts } as ReadingProblem;
}
