/** Answers at hand; beyond that all of them go, and what is still asked comes back by itself. */
const KEPT = 2_000;

/** Answers that hold as long as nothing is committed: all of them belong to one stamp of the database. */
export class KeptAnswers {
  private stamp = '';
  private answers = new Map<string, Promise<unknown>>();

  /**
   * What was answered to this question while the database was as it is now. Who asks while the answer is still being
   * read waits for that one: after a change many requests ask the same at once.
   * @param stamp taken before the answer is read, so that an answer is never newer than it says
   * @param read only called when nobody asked before; a refusal is not kept
   */
  answer<T>(stamp: string, question: string, read: () => Promise<T>): Promise<T> {
    const known = stamp === this.stamp ? this.answers.get(question) : undefined;
    // The question names its work, so what was kept under it came from the same one.
    if (known) return known as Promise<T>;
    if (stamp !== this.stamp || this.answers.size >= KEPT) this.answers = new Map();
    this.stamp = stamp;
    const { answers } = this;
    const answer = read();
    answers.set(question, answer);
    answer.catch(() => answers.delete(question));
    return answer;
  }
}
