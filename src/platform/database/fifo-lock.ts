import { busy } from './driver-errors.js';

interface Waiter {
  readonly enter: () => void;
  readonly timer: NodeJS.Timeout;
}

/** One at a time, in order of arrival. SQLite has one connection to write with: two transactions on it would be one. */
export class FifoLock {
  private readonly waiting: Waiter[] = [];
  private held = false;

  /** How many stand in the queue. */
  get length(): number {
    return this.waiting.length;
  }

  /**
   * @param patience milliseconds to wait for the turn; the work itself takes as long as it takes
   * @throws DatabaseBusy when the turn does not come in time
   */
  async run<T>(patience: number, work: () => Promise<T>): Promise<T> {
    await this.turn(patience);
    try {
      return await work();
    } finally {
      this.passOn();
    }
  }

  private turn(patience: number): Promise<void> {
    if (!this.held) {
      this.held = true;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        enter: resolve,
        timer: setTimeout(() => {
          this.waiting.splice(this.waiting.indexOf(waiter), 1);
          reject(busy('overloaded'));
        }, patience),
      };
      this.waiting.push(waiter);
    });
  }

  /** Handed over without letting go, so that nobody who arrives now gets in between. */
  private passOn(): void {
    const next = this.waiting.shift();
    if (!next) {
      this.held = false;
      return;
    }
    clearTimeout(next.timer);
    next.enter();
  }
}
