import { randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import { load } from 'cheerio';
import { addExample, addMember, hiddenFields, startApp, Visitor, type TestApp } from '../../support/app.js';
import { makeDatabase, openDatabase } from '../../support/databases.js';

/**
 *   npm run bench -- accounts/same-time [pairs for signing in, 400] [pairs for pages, 3000]
 *
 * Can a clock tell what an answer does not? Two questions, asked in turns and in changing order: a wrong password for an
 * account that exists against one that does not; an organisation, and a person in one's own organisation, that are
 * somebody else's against ones that are not there. Each pair is asked within milliseconds, so that other work on the machine
 * strikes both alike. Told are the median of the differences within pairs with its 95 % interval from order statistics, and
 * the rank-sum test of Mann and Whitney over both rows of times: neither asks how times are spread. A p below 0.01 says that
 * a clock can tell.
 */
const PAIRS = { signIn: Number(process.argv[2] ?? 400), page: Number(process.argv[3] ?? 3_000) };

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

/**
 * Two-sided p of the rank-sum test, by its normal approximation with ties given their middle rank
 * (Mann and Whitney 1947, https://doi.org/10.1214/aoms/1177730491).
 */
function rankSum(one: readonly number[], other: readonly number[]): number {
  const all = [
    ...one.map((time) => ({ time, first: true })),
    ...other.map((time) => ({ time, first: false })),
  ];
  all.sort((a, b) => a.time - b.time);
  let [rank, ties] = [0, 0];
  for (let begin = 0, end = 0; begin < all.length; begin = end) {
    while (end < all.length && all[end]?.time === all[begin]?.time) end += 1;
    const size = end - begin;
    rank += all.slice(begin, end).filter(({ first }) => first).length * ((begin + 1 + end) / 2);
    ties += size ** 3 - size;
  }
  const [n, m, total] = [one.length, other.length, all.length];
  const u = rank - (n * (n + 1)) / 2;
  const spread = Math.sqrt(((n * m) / 12) * (total + 1 - ties / (total * (total - 1))));
  return 2 * (1 - normal(Math.abs(u - (n * m) / 2) / spread));
}

/** Share of a normal distribution below z, to seven digits (Abramowitz and Stegun 26.2.17). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const tail = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429].reduceRight(
    (sum, part) => (sum + part) * t,
    0,
  );
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
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
      `median difference ${median(differences).toFixed(3)} ms, 95 % between ${low.toFixed(3)} and ${high.toFixed(3)} ms; ` +
      `rank sum p ${rankSum(...times).toFixed(2)}; load ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')}\n`,
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
  const { organisationId, slug } = await addExample(database);
  const foreign = await addExample(database);
  const member = await new Visitor(test).signIn(await addMember(database, organisationId, 'administrator'));
  const stranger = await addMember(database, foreign.organisationId, 'reader');
  const owner = { name: 'Jo', email: 'jo@polderzeker.example', password: 'een kikker in koud water' };
  await member.submit('/account/begin', '/account/begin', owner);
  await compare('wrong password, account or none', PAIRS.signIn, await signIns(test));
  await compare('organisation, foreign or missing', PAIRS.page, [
    () => member.get(`/o/${foreign.slug}`),
    () => member.get(`/o/${'x'.repeat(foreign.slug.length)}`),
  ]);
  const nobody = randomUUID();
  await compare('person, of a foreign organisation or missing', PAIRS.page, [
    () => member.get(`/o/${slug}/mensen/${stranger}`),
    () => member.get(`/o/${slug}/mensen/${nobody}`),
  ]);
  await test.app.close();
  await database.close();
  await made.remove();
}

void main();
