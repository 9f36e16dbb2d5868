/**
 * People who open the same proposal and send their answer at the same moment, over HTTP: who is accepted, what the others
 * see, and whether everybody's sentence is there once each has gone on from the page that they were shown.
 *
 *   npm run bench -- reliability/editors [editors, 100] [sqlite or postgres, both when left out]
 */
import { startApp } from '../../support/app.js';
import { makeDatabase, openDatabase, type DatabaseKind } from '../../support/databases.js';
import { startPostgres } from '../../support/postgres-up.js';
import { editAtOnce } from '../../web/editors.js';

const editors = Number(process.argv[2] ?? 100);
const kinds = (['sqlite', 'postgres'] as const).filter((kind) => kind === (process.argv[3] ?? kind));

async function run(kind: DatabaseKind): Promise<void> {
  const server = kind === 'postgres' ? await startPostgres() : null;
  const made = await makeDatabase(kind, server?.url);
  const database = await openDatabase(made);
  const test = await startApp(database);
  for (const questions of [1, 2] as const) {
    const started = performance.now();
    const { accepted, told, other, sent, lost } = await editAtOnce(test, editors, questions);
    const seconds = ((performance.now() - started) / 1_000).toFixed(0);
    console.log(
      `${kind}, ${questions} question(s): ${editors} at once, ${accepted} accepted, ${told} told with both texts, ` +
        `other answers: ${other.join(' ') || 'none'}; all in after ${sent} forms and ${seconds} s, ${lost.length} lost`,
    );
    if (accepted !== questions || told !== editors - questions || lost.length > 0) process.exitCode = 1;
  }
  await test.app.close();
  await database.close();
  await made.remove();
  await server?.stop();
}

async function main(): Promise<void> {
  for (const kind of kinds) await run(kind);
}

void main();
