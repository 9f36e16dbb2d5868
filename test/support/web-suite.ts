import type { Role } from '../../src/accounts/index.js';
import type { Database } from '../../src/platform/database/index.js';
import type { PlanningCase } from '../../src/planning/index.js';
import { importCase } from '../../src/portfolios/index.js';
import { addMember, startApp, TODAY, Visitor, type TestApp } from './app.js';
import { makeDatabase, openDatabase, type TestDatabase } from './databases.js';

/** The real application on an SQLite file of its own, for the tests of one file. */
export class WebSuite {
  private constructor(
    private readonly made: TestDatabase,
    readonly database: Database,
    readonly test: TestApp,
  ) {}

  static async start(): Promise<WebSuite> {
    const made = await makeDatabase('sqlite');
    const database = await openDatabase(made);
    return new WebSuite(made, database, await startApp(database));
  }

  async stop(): Promise<void> {
    await this.test.app.close();
    await this.database.close();
    await this.made.remove();
  }

  /** Somebody of that role who is signed in there too. */
  async join(organisationId: string, role: Role): Promise<Visitor> {
    return new Visitor(this.test).signIn(await addMember(this.database, organisationId, role));
  }

  /** An organisation with this plan, and somebody of that role who is signed in there. */
  async enter(
    planningCase: PlanningCase,
    role: Role = 'strategy-director',
  ): Promise<{ visitor: Visitor; base: string; organisationId: string }> {
    const added = await this.database.write(async (em) => importCase(em, planningCase, TODAY.toISOString()));
    const visitor = await this.join(added.organisationId, role);
    return { visitor, base: `/o/${added.slug}`, organisationId: added.organisationId };
  }
}
