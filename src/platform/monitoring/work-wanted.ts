import type { Readiness } from './health.js';

/** Ready as long as the database is, and until it is told to stop. */
export class WorkWanted implements Readiness {
  private stopping = false;

  constructor(private readonly database: Readiness) {}

  drain(): void {
    this.stopping = true;
  }

  async ready(): Promise<boolean> {
    return !this.stopping && (await this.database.ready());
  }
}
