import { writeSync } from 'node:fs';
import { schema } from '../../../ormconfig.js';
import { DepartmentRow } from '../../../src/organisations/store/department.entity.js';
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import { Database, updateVersioned } from '../../../src/platform/database/index.js';
import { aDepartment, anOrganisation } from './rows.js';

/**
 * Writes as fast as it can and says so, until it is killed or has written enough: `<url> <writers> <writes per writer>`.
 * Each write adds a department and raises the version of the writer's own organisation, together; the line
 * `ack <writer> <version>` is out before the next write begins.
 */

const STANDARD_OUTPUT = 1;

function say(line: string): void {
  // Straight into the pipe: what is in a buffer of this process dies with it.
  writeSync(STANDARD_OUTPUT, `${line}\n`);
}

async function versionOf(database: Database, slug: string): Promise<{ id: string; version: number }> {
  return database.write(async (em) => {
    const known = await em.findOneBy(OrganisationRow, { slug });
    if (known) return known;
    const row = anOrganisation({ slug });
    await em.insert(OrganisationRow, row);
    return row;
  });
}

async function keepWriting(database: Database, writer: number, writes: number): Promise<void> {
  const slug = `writer-${String(writer)}`;
  const { id, version: first } = await versionOf(database, slug);
  for (let version = first; version < first + writes; version += 1) {
    await database.write(async (em) => {
      const code = String(version);
      await em.insert(DepartmentRow, aDepartment(id, { code, position: version }));
      await updateVersioned(em, OrganisationRow, { id, version }, { name: `Schrijver ${code}` });
    });
    say(`ack ${String(writer)} ${String(version + 1)}`);
  }
}

async function main(): Promise<void> {
  const [url = '', writers = '1', writes = '1'] = process.argv.slice(2);
  const database = await Database.open({ url, schema });
  await database.migrate();
  say('ready');
  const all = Array.from({ length: Number(writers) }, (_, writer) =>
    keepWriting(database, writer, Number(writes)),
  );
  await Promise.all(all);
  await database.close();
  say('done');
}

void main();
