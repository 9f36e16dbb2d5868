/**
 * The sequencing engine, on one thread, in processor time.
 *
 *   npm run bench:sequencing -- --psplib FOLDER --set j30|j60|j120 --schedules N | --seconds S [--every N] [--seed S] [--json]
 *   npm run bench:sequencing -- --portfolio PILOTS [--phases N] [--seeds N] [--seed S] [--pins EVERY] [--seconds 0.01,0.1,1,10] [--json]
 *   npm run bench:sequencing -- --small CASES [--work N] [--json]
 *   npm run bench:sequencing -- --growth 25,100,500,2000 [--seed S] [--json]
 */
import { parseArgs } from 'node:util';
import { runPortfolio, type PortfolioReport } from './sequencing/portfolios.js';
import { runGrowth, type GrowthRow } from './sequencing/growth.js';
import { runSmall, type SmallReport } from './sequencing/small-cases.js';
import { runPsplib, type PsplibReport } from './sequencing/psplib.js';

const { values } = parseArgs({
  options: {
    psplib: { type: 'string' },
    set: { type: 'string', default: 'j30' },
    schedules: { type: 'string' },
    every: { type: 'string', default: '1' },
    portfolio: { type: 'string' },
    small: { type: 'string' },
    growth: { type: 'string' },
    pins: { type: 'string' },
    work: { type: 'string', default: '1200' },
    phases: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '1' },
    seconds: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const round = (value: number, digits = 2): string => value.toFixed(digits);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

function printPsplib({ rows, ...report }: PsplibReport): void {
  say(`${report.set}: ${String(report.instances)} instances`);
  say(`  above best known     ${round(report.aboveBest, 3)} %`);
  say(`  above critical path  ${round(report.abovePath)} %`);
  say(`  equal to best known  ${round(report.equalToBest, 1)} %`);
  say(`  proved               ${round(report.proved, 1)} %`);
  say(`  CPU per instance     ${round(report.milliseconds, 1)} ms`);
  const behind = rows.filter(({ makespan, best }) => makespan > best);
  say(
    `  behind: ${behind.map(({ name, makespan, best }) => `${name} ${String(makespan)}/${String(best)}`).join(', ')}`,
  );
}

function printPortfolio(report: PortfolioReport): void {
  const { pilots, phases, seed, weeks, departments, firstValid, stepsPerSecond, memory } = report;
  say(
    `${String(pilots)} pilots x ${String(phases)}, seed ${String(seed)}: ${String(weeks)} weeks, ${String(departments)} departments; ` +
      `first valid ${round(firstValid)} ms, ${String(stepsPerSecond)} steps/s, ${round(memory, 0)} MB`,
  );
  for (const run of report.runs) {
    const { value, result, breadth, finish } = run.objective;
    say(
      `  ${String(run.seconds).padStart(5)} s (used ${round(run.used)}): gap ${round(run.gap)} % ` +
        `(value ${round(run.terms.value)}, phases ${round(run.terms.phases)}, result ${round(run.terms.result)} %); ` +
        `value ${round(value, 0)} phases ${round(run.objective.phases, 0)} breadth ${round(breadth, 0)} result ${round(result, 0)} finish ${round(finish, 0)}`,
    );
  }
  say(`  bound ${JSON.stringify(report.bound)}`);
}

function printSmall({ cases, proved, rows }: SmallReport): void {
  say(`${String(proved)} of ${String(cases)} proved (${round((100 * proved) / cases, 0)} %)`);
  for (const pilots of [1, 2, 3, 4, 5, 6]) {
    const own = rows.filter((row) => row.pilots === pilots);
    const slowest = Math.max(...own.map(({ milliseconds }) => milliseconds));
    const count = own.filter((row) => row.proved).length;
    say(
      `  ${String(pilots)} pilots: ${String(count)} of ${String(own.length)}, slowest ${round(slowest, 0)} ms CPU, ` +
        `infeasible ${String(own.filter(({ status }) => status === 'infeasible').length)}`,
    );
  }
}

function printGrowth(rows: readonly GrowthRow[]): void {
  for (const { phases, milliseconds, perNLogN } of rows)
    say(
      `${String(phases).padStart(6)} phases: ${round(milliseconds)} ms CPU, ${round(perNLogN, 0)} ns per n log n`,
    );
}

function numbers(text: string | undefined): number[] | undefined {
  return text?.split(',').map(Number);
}

if (values.psplib !== undefined) {
  const [seconds] = numbers(values.seconds) ?? [];
  const report = runPsplib({
    folder: values.psplib,
    set: values.set,
    seed: Number(values.seed),
    every: Number(values.every),
    ...(values.schedules === undefined ? {} : { schedules: Number(values.schedules) }),
    ...(seconds === undefined ? {} : { seconds }),
  });
  if (values.json) say(JSON.stringify(report));
  else printPsplib(report);
} else if (values.growth !== undefined) {
  const rows = runGrowth(numbers(values.growth) ?? [], Number(values.seed));
  if (values.json) say(JSON.stringify(rows));
  else printGrowth(rows);
} else if (values.small !== undefined) {
  const report = runSmall(Number(values.small), Number(values.work));
  if (values.json) say(JSON.stringify(report));
  else printSmall(report);
} else {
  const size = {
    pilots: Number(values.portfolio ?? 30),
    phases: Number(values.phases),
  };
  const first = Number(values.seed);
  for (let seed = first; seed < first + Number(values.seeds); seed += 1) {
    const seconds = numbers(values.seconds) ?? [0.01, 0.1, 1, 10];
    const report = runPortfolio({ ...size, seed }, seconds, numbers(values.pins)?.[0]);
    if (values.json) say(JSON.stringify(report));
    else printPortfolio(report);
  }
}
