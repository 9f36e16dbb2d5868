import type { BusyReason } from './errors.js';

/** How the door is doing, since the process started. */
export interface DatabaseFigures {
  /** Pieces of work that wait for their turn (SQLite) or for a connection (PostgreSQL) at this moment. */
  readonly waiting: { readonly write: number; readonly read: number };
  /** Times that work was run again from the start: a lock, or changes that crossed. */
  readonly retries: number;
  /** Times that somebody was told to come back later. */
  readonly refused: ReadonlyMap<BusyReason, number>;
}

export class Counts {
  retries = 0;
  readonly refused = new Map<BusyReason, number>();

  readonly retry = (): void => {
    this.retries += 1;
  };

  refuse(reason: BusyReason): void {
    this.refused.set(reason, (this.refused.get(reason) ?? 0) + 1);
  }
}
