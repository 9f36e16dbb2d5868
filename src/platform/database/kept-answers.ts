/** Answers at hand; beyond that all of them go, and what is still asked comes back by itself. */
const KEPT = 2_000;

/** Answers that hold as long as nothing is committed: all of them belong to one stamp of the database. */
export class KeptAnswers {
  private stamp = '';
  private answers = new Map<string, unknown>();

  /** What was answered to this question, while the database is as it was then. */
  find(stamp: string, question: string): { readonly answer: unknown } | undefined {
    if (stamp !== this.stamp || !this.answers.has(question)) return undefined;
    return { answer: this.answers.get(question) };
  }

  /** @param stamp taken before the answer was read, so that an answer is never newer than it says */
  keep(stamp: string, question: string, answer: unknown): void {
    if (stamp !== this.stamp || this.answers.size >= KEPT) this.answers = new Map();
    this.stamp = stamp;
    this.answers.set(question, answer);
  }
}
