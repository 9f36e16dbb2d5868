import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schema } from '../../../ormconfig.js';
import { Database } from '../../../src/platform/database/index.js';

/** Brings a database up to date and is killed halfway through one of the steps: `<url> <number of the step>`. */
function killedIn(step: new () => MigrationInterface): new () => MigrationInterface {
  return class extends step {
    override readonly name = step.name;

    override async up(runner: QueryRunner): Promise<void> {
      await super.up(runner);
      process.kill(process.pid, 'SIGKILL');
      // Whatever happens, nothing of this step is committed.
      await new Promise(() => undefined);
    }
  };
}

async function main(): Promise<void> {
  const [url = '', at = '0'] = process.argv.slice(2);
  const migrations = schema.migrations.map((step, number) => (number === Number(at) ? killedIn(step) : step));
  const database = await Database.open({ url, schema: { ...schema, migrations } });
  await database.migrate();
}

void main();
