import { schema } from '../../../ormconfig.js';
import { Database } from '../../../src/platform/database/index.js';

/** Opens a database, waits until it is told to, migrates, and says which steps it took: `<url>`. */
async function main(): Promise<void> {
  const database = await Database.open({ url: process.argv[2] ?? '', schema });
  process.stdout.write('ready\n');
  await new Promise((told) => process.stdin.once('data', told));
  const steps = await database.migrate();
  process.stdout.write(`took ${String(steps.length)}\n`);
  await database.close();
  process.stdin.destroy();
}

void main();
