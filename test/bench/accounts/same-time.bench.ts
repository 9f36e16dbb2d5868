import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { readCase } from '../../../src/platform/case-file/index.js';
import { importCase } from '../../../src/portfolios/index.js';
import { addMember, hiddenFields, startApp, TODAY, Visitor, type TestApp } from '../../support/app.js';
import { makeDatabase, openDatabase } from '../../support/databases.js';

/**
 *   npm run bench -- accounts/same-time
 *
 * Can a clock tell what an answer does not? Two questions, asked in turns and in changing order: a wrong password for an
 * account that exists against one that does not; a foreign organisation against one that is not there. The difference
 * of the medians is set against how much it varies when nothing differs (a permutation test, 2,000 shuffles).
 */
const SHUFFLES = 2_000;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Share of random divisions with a difference at least as large: small means that a clock can tell. */
function chance(one: readonly number[], other: readonly number[]): number {
  const found = Math.abs(median(one) - median(other));
  const all = [...one, ...other];
  let asLarge = 0;
  for (let round = 0; round < SHUFFLES; round += 1) {
    const shuffled = all
      .map((value) => ({ value, key: Math.random() }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ value }) => value);
    const difference = median(shuffled.slice(0, one.length)) - median(shuffled.slice(one.length));
    if (Math.abs(difference) >= found) asLarge += 1;
  }
  return asLarge / SHUFFLES;
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
  const [first, second] = [median(times[0]), median(times[1])];
  process.stdout.write(
    `${name}: medians ${first.toFixed(2)} and ${second.toFixed(2)} ms over ${String(rounds)} pairs, ` +
      `difference ${(first - second).toFixed(3)} ms, chance of as much by accident ${chance(...times).toFixed(3)}\n`,
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
  await compare('wrong password, account or none', 150, await signIns(test));
  await compare('organisation, foreign or missing', 400, [
    () => member.get(`/o/${foreign.slug}`),
    () => member.get(`/o/${'x'.repeat(foreign.slug.length)}`),
  ]);
  await test.app.close();
  await database.close();
  await made.remove();
}

void main();
