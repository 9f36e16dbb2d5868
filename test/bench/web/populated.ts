import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import type { OrganisationAccess, Role } from '../../../src/accounts/index.js';
import { readCase } from '../../../src/platform/case-file/index.js';
import type { Database } from '../../../src/platform/database/index.js';
import { importCase } from '../../../src/portfolios/index.js';
import { addMember, hiddenFields, startApp, TODAY, Visitor, type TestApp } from '../../support/app.js';
import { computed } from '../../support/computed.js';
import { makeDatabase, openDatabase, type DatabaseKind, type TestDatabase } from '../../support/databases.js';
import { withPilots } from '../../support/larger-case.js';

/** An organisation in full swing: a computed sequence, an adopted version, two scenarios. */
export interface Populated {
  readonly test: TestApp;
  readonly database: Database;
  readonly slug: string;
  readonly organisationId: string;
  /** The session of a strategy director and of an administrator. */
  readonly director: Visitor;
  readonly administrator: Visitor;
  readonly directorAccess: OrganisationAccess;
  /** Paths of its scenarios. */
  readonly scenarios: readonly string[];
  close(): Promise<void>;
}

const SCENARIOS = 2;

async function populate(own: {
  readonly visitor: Visitor;
  readonly base: string;
}): Promise<readonly string[]> {
  const { visitor, base } = own;
  await visitor.submit(`${base}/volgorde`, `${base}/volgorde`, { profile: 'balanced', search: 'short' });
  await computed(own);
  await visitor.submit(`${base}/plan`, `${base}/plan/versies`, { status: 'final', reason: 'besproken' });
  const scenarios: string[] = [];
  for (let number = 1; number <= SCENARIOS; number += 1) {
    const answer = await visitor.submit(`${base}/scenarios/nieuw`, `${base}/scenarios`, {
      ...{ name: `Scenario ${String(number)}`, hypothesis: 'Het wordt koeler.', dates: 'nu' },
      out: `P00${String(number)}`,
    });
    scenarios.push(String(answer.headers.location));
  }
  return scenarios;
}

export async function startPopulated(
  kind: DatabaseKind,
  pilots: number,
  postgres?: string,
): Promise<Populated> {
  const made: TestDatabase = await makeDatabase(kind, postgres);
  const database = await openDatabase(made);
  const test = await startApp(database, { databaseUrl: made.url });
  const read = readCase(readFileSync('examples/polderzeker.yaml', 'utf8'));
  if (!read.ok) throw new Error('the demo is not valid');
  const demo = read.case;
  const added = await database.write((em) => importCase(em, withPilots(demo, pilots), TODAY.toISOString()));
  const { organisationId, slug } = added;
  const join = async (role: Role): Promise<{ personId: string; visitor: Visitor }> => {
    const personId = await addMember(database, organisationId, role);
    return { personId, visitor: await new Visitor(test).signIn(personId) };
  };
  const { personId, visitor: director } = await join('strategy-director');
  const { visitor: administrator } = await join('administrator');
  const scenarios = pilots > 0 ? await populate({ visitor: director, base: `/o/${slug}` }) : [];
  return {
    ...{ test, database, slug, organisationId, director, administrator, scenarios },
    directorAccess: {
      ...{ organisationId, slug, personId, role: 'strategy-director', departments: [] },
      organisationName: demo.organisation.name,
    },
    close: async () => {
      await test.app.close();
      await database.close();
      await made.remove();
    },
  };
}

/** Writes in the plan document, so that nothing kept of the plan holds any more while its dates stay as they are. */
export async function touch({ director, slug }: Populated, round: number): Promise<void> {
  const page = `/o/${slug}/plan/teksten/summary`;
  const fields = hiddenFields(load((await director.get(page)).body), page);
  const answer = await director.post(page, { ...fields, language: 'nl', body: `Ronde ${String(round)}` });
  if (answer.statusCode !== 303) throw new Error(`a change was answered with ${String(answer.statusCode)}`);
}
