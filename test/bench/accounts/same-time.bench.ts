import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { readCase } from '../../../src/platform/case-file/index.js';
import { importCase } from '../../../src/portfolios/index.js';
import { addMember, hiddenFields, startApp, TODAY, Visitor, type TestApp } from '../../support/app.js';
import { makeDatabase, openDatabase } from '../../support/databases.js';

/**
 *   npm run bench -- accounts/same-time [pairs for signing in, 400] [pairs for organisations, 3000]
 *
 * Can a clock tell what an answer does not? Two questions, asked in turns and in changing order: a wrong password for an
 * account that exists against one that does not; a foreign organisation against one that is not there. Each pair is asked
 * within milliseconds, so that other work on the machine strikes both alike; what counts is the median of the differences
 * within pairs, with its 95 % interval from order statistics, which asks nothing of how times are spread.
 */
const PAIRS = { signIn: Number(process.argv[2] ?? 400), organisation: Number(process.argv[3] ?? 3_000) };

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Between which two of the sorted values the true median lies in 95 of 100 cases. */
function interval(values: readonly number[]): readonly [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const reach = 1.96 * Math.sqrt(values.length / 4);
  const at = (position: number): number =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(position)))] ?? 0;
  return [at(values.length / 2 - reach - 1), at(values.length / 2 + reach)];
}

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await ask();
  return performance.now() - start;
}

async function compare(
  name: string,
  rounds: number,
  asks: readonly [() => Promise<unknown>, () => Promise<unknown>],
): Promise<void> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const which of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const))
      times[which].push(await timed(asks[which]));
  }
  const differences = times[0].map((time, index) => time - (times[1][index] ?? 0));
  const [low, high] = interval(differences);
  const [first, second] = [median(times[0]), median(times[1])];
  process.stdout.write(
    `${name}: medians ${first.toFixed(2)} and ${second.toFixed(2)} ms over ${String(rounds)} pairs; ` +
      `median difference ${median(differences).toFixed(3)} ms, 95 % between ${low.toFixed(3)} and ${high.toFixed(3)} ms\n`,
  );
}

async function signIns(test: TestApp): Promise<readonly [() => Promise<unknown>, () => Promise<unknown>]> {
  const visitor = new Visitor(test);
  const fields = hiddenFields(load((await visitor.get('/aanmelden')).body), '/aanmelden');
  const ask = (email: string) => async () => {
    await test.database.write((em) => em.query('DELETE FROM attempt'));
    return visitor.post('/aanmelden', { ...fields, email, password: 'niet het wachtwoord' });
  };
  return [ask('jo@polderzeker.example'), ask('no@polderzeker.example')];
}

async function main(): Promise<void> {
  const made = await makeDatabase('sqlite');
  const database = await openDatabase(made);
  const test = await startApp(database);
  const read = readCase(readFileSync('examples/polderzeker.yaml', 'utf8'));
  if (!read.ok) throw new Error('the example is not a case');
  const add = () => database.write((em) => importCase(em, read.case, TODAY.toISOString()));
  const { organisationId } = await add();
  const foreign = await add();
  const member = await new Visitor(test).signIn(await addMember(database, organisationId, 'reader'));
  const owner = { name: 'Jo', email: 'jo@polderzeker.example', password: 'een kikker in koud water' };
  await member.submit('/account/begin', '/account/begin', owner);
  await compare('wrong password, account or none', PAIRS.signIn, await signIns(test));
  await compare('organisation, foreign or missing', PAIRS.organisation, [
    () => member.get(`/o/${foreign.slug}`),
    () => member.get(`/o/${'x'.repeat(foreign.slug.length)}`),
  ]);
  await test.app.close();
  await database.close();
  await made.remove();
}

void main();
