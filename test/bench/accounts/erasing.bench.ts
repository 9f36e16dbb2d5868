/**
 * Erasing somebody who did much: how long it takes, whether the name is anywhere afterwards, and whether the audit trail is
 * whole: the same lines, of which nothing but that name changed.
 *
 *   npm run bench -- accounts/erasing [lines in the trail, 10000] [sqlite or postgres, both when left out]
 */
import { createHash, randomUUID } from 'node:crypto';
import { erasePerson, pseudonymOf, type OrganisationAccess } from '../../../src/accounts/index.js';
import { AuditEntry } from '../../../src/accounts/store/audit-entry.entity.js';
import { Person } from '../../../src/accounts/store/person.entity.js';
import { enterOrganisation } from '../../../src/organisations/enter-organisation.js';
import { renameInPilots } from '../../../src/pilots/index.js';
import { renameInPlans } from '../../../src/plans/index.js';
import type { Database } from '../../../src/platform/database/index.js';
import { renameInPortfolios } from '../../../src/portfolios/index.js';
import { oneOfEverything, TABLES } from '../../platform/database/rows.js';
import { addExample, addMember, TODAY } from '../../support/app.js';
import { makeDatabase, openDatabase, type DatabaseKind } from '../../support/databases.js';
import { startPostgres } from '../../support/postgres-up.js';

const lines = Number(process.argv[2] ?? 10_000);
const kinds = (['sqlite', 'postgres'] as const).filter((kind) => kind === (process.argv[3] ?? kind));
const AT_A_TIME = 200;

/** Somebody with a row in every table, and a trail of so many lines beside what everybody else does. */
async function fill(database: Database, organisationId: string): Promise<Person> {
  await database.write(async (em) => {
    for (const { entity, row } of oneOfEverything()) await em.insert(entity, row);
  });
  const jo = await database.read(async (em) => em.findOneByOrFail(Person, { name: 'Jo' }));
  await database.write(async (em) => {
    await em.query(`UPDATE membership SET organisation_id = '${organisationId}'`);
  });
  for (let done = 0; done < lines; done += AT_A_TIME) {
    const entries = Array.from({ length: Math.min(AT_A_TIME, lines - done) }, (_, index) => ({
      id: randomUUID(),
      organisationId,
      at: new Date(TODAY.getTime() + done + index).toISOString(),
      personId: jo.id,
      personName: 'Jo',
      action: 'settings-changed' as const,
      subjectKind: 'settings' as const,
      subjectId: organisationId,
      subjectName: '',
      before: { value: String(index) },
      after: { value: String(index + 1) },
      requestId: null,
    }));
    await database.write(async (em) => em.insert(AuditEntry, entries));
  }
  return jo;
}

/** Of everything in the trail but the names in it, in order. */
async function sumOf(database: Database): Promise<{ readonly rows: number; readonly hash: string }> {
  const rows = await database.read(async (em) => em.find(AuditEntry, { order: { at: 'ASC', id: 'ASC' } }));
  const whole = rows.filter(({ action }) => action !== 'person-erased');
  const hash = createHash('sha256');
  for (const { personName: _, subjectName: __, ...rest } of whole) hash.update(JSON.stringify(rest));
  return { rows: whole.length, hash: hash.digest('hex').slice(0, 12) };
}

async function timesNamed(database: Database, name: string): Promise<number> {
  let times = 0;
  for (const table of TABLES) {
    const rows = await database.read(async (em) => em.query<unknown[]>(`SELECT * FROM "${table}"`));
    times += JSON.stringify(rows).split(name).length - 1;
  }
  return times;
}

async function run(kind: DatabaseKind): Promise<void> {
  const server = kind === 'postgres' ? await startPostgres() : null;
  const made = await makeDatabase(kind, server?.url);
  const database = await openDatabase(made);
  const { organisationId, slug } = await addExample(database);
  const jo = await fill(database, organisationId);
  const administrator = await addMember(database, organisationId, 'administrator');
  const access: OrganisationAccess = await enterOrganisation(database, administrator, slug);
  const [before, named] = [await sumOf(database), await timesNamed(database, '"Jo"')];
  const traces = [renameInPilots, renameInPortfolios, renameInPlans];
  const started = performance.now();
  const problem = await erasePerson({ database, traces }, { access, personId: jo.id }, TODAY);
  const milliseconds = performance.now() - started;
  const [after, left] = [await sumOf(database), await timesNamed(database, '"Jo"')];
  const called = await timesNamed(database, pseudonymOf(jo.id));
  console.log(
    `${kind}: erased in ${milliseconds.toFixed(0)} ms; "Jo" ${named} times before and ${left} after, ${pseudonymOf(jo.id)} ${called} times; ` +
      `trail of ${before.rows} lines (${before.hash}) and ${after.rows} (${after.hash})`,
  );
  if (problem !== null || left > 0 || before.rows !== after.rows || before.hash !== after.hash)
    process.exitCode = 1;
  await database.close();
  await made.remove();
  await server?.stop();
}

async function main(): Promise<void> {
  for (const kind of kinds) await run(kind);
}

void main();
