/**
 * What is kept of transactions that all begin at once, of which half fail late, with single writes and reads between them;
 * and how fast the door is: single writes one after another and all at once, transactions of which half fail late, changes
 * that all want the same row, and reads.
 *
 *   npm run bench -- reliability/crowd [size, 200] [sqlite or postgres, both when left out]
 */
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import { updateVersioned, type Database } from '../../../src/platform/database/index.js';
import { makeDatabase, openDatabase, type DatabaseKind } from '../../support/databases.js';
import { startPostgres } from '../../support/postgres-up.js';
import { mixedCrowd } from '../../platform/database/mixed-crowd.js';
import { anOrganisation } from '../../platform/database/rows.js';

const size = Number(process.argv[2] ?? 200);
const kinds = (['sqlite', 'postgres'] as const).filter((kind) => kind === (process.argv[3] ?? kind));
const each = Array.from({ length: size }, (_, index) => index);

function add(database: Database, fails = false): Promise<unknown> {
  return database.write(async (em) => {
    await em.insert(OrganisationRow, anOrganisation());
    if (fails) throw new Error('late');
  });
}

function edit(database: Database, id: string): Promise<unknown> {
  return database.write(async (em) => {
    const { version } = await em.findOneByOrFail(OrganisationRow, { id });
    return updateVersioned(em, OrganisationRow, { id, version }, { name: 'Nieuw' });
  });
}

async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await work();
  const milliseconds = performance.now() - started;
  const perSecond = Math.round((size * 1_000) / milliseconds);
  console.log(`  ${what}: ${milliseconds.toFixed(0)} ms for ${size}, ${perSecond} a second`);
}

async function oneByOne(work: () => Promise<unknown>): Promise<void> {
  for (const _ of each) await work();
}

async function run(kind: DatabaseKind): Promise<void> {
  const server = kind === 'postgres' ? await startPostgres() : null;
  const made = await makeDatabase(kind, server?.url);
  const database = await openDatabase(made, { limits: { patience: 60_000 } });
  console.log(kind);
  const { unexpected, ...counts } = await mixedCrowd(database, size);
  const said = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
  console.log(`  ${size} transactions at once: ${said.join(', ')}, unexpected errors ${unexpected.length}`);
  if (counts.lost + counts.wronglyKept + counts.half + counts.dirty + unexpected.length > 0)
    process.exitCode = 1;
  const row = anOrganisation();
  const { id } = row;
  await database.write((em) => em.insert(OrganisationRow, row));
  await measure('writes one after another', () => oneByOne(() => add(database)));
  await measure('writes at once', () => Promise.all(each.map(() => add(database))));
  await measure('transactions at once, half failing late', () =>
    Promise.allSettled(each.map((index) => add(database, index % 2 === 1))),
  );
  await measure('changes of one row at once', () => Promise.all(each.map(() => edit(database, id))));
  const read = () => database.read((em) => em.findOneBy(OrganisationRow, { id }));
  await measure('reads one after another', () => oneByOne(read));
  await measure('reads at once', () => Promise.all(each.map(read)));
  await database.close();
  await made.remove();
  await server?.stop();
}

async function main(): Promise<void> {
  for (const kind of kinds) await run(kind);
}

void main();
