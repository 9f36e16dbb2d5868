import {
  assemblePortfolio,
  checkSequence,
  namedProfile,
  sequencePortfolio,
  type Objective,
  type Portfolio,
} from '../../../src/planning/index.js';
import { toProblem } from '../../../src/planning/sequencing/model.js';
import type { Problem } from '../../../src/planning/sequencing/problem.js';
import { search, type Found } from '../../../src/planning/sequencing/search.js';
import { isBetter } from '../../../src/planning/sequencing/objective.js';
import { boundOf } from '../../../src/planning/sequencing/bound.js';
import { cpuMilliseconds } from './cpu.js';
import { generateCase, type Size } from './generate-case.js';
import { pinnedCase } from './pinned.js';

/** Generated portfolios through the engine: how soon there is a sequence, and how soon a good one. */

export interface PortfolioReport extends Size {
  readonly weeks: number;
  readonly departments: number;
  /** Milliseconds to the first sequence that breaks nothing, when the code is warm. */
  readonly firstValid: number;
  readonly stepsPerSecond: number;
  /** Megabytes in use after the longest run, garbage included. */
  readonly memory: number;
  readonly runs: readonly Run[];
  readonly best: Objective;
  readonly bound: Partial<Objective>;
}

export interface Run {
  /** Processor seconds allowed, and used. */
  readonly seconds: number;
  readonly used: number;
  readonly steps: number;
  readonly objective: Objective;
  /** Percent worse than the best known sequence, term by term; less than zero where an earlier term paid for it. */
  readonly terms: Pick<Objective, 'value' | 'phases' | 'result'>;
  /** Percent more delay than the least known; see `delayOf`. */
  readonly gap: number;
}

/**
 * One number for how late everything comes: value x week of the first result, where a pilot that does not fit counts as
 * two horizons and a phase that does not as most of one.
 */
function delayOf(problem: Problem, { value, phases, result }: Objective): number {
  const { pilots, weeks } = problem;
  const sum = (of: (pilot: number) => number): number =>
    Array.from({ length: pilots.count }, (_, pilot) => of(pilot)).reduce((one, other) => one + other, 0);
  const all = sum((pilot) => pilots.value[pilot] ?? 0);
  const allPhases = sum((pilot) => (pilots.value[pilot] ?? 0) * (pilots.phases[pilot] ?? 0));
  return result + 2 * weeks * (all - value) + 0.8 * weeks * (allPhases - phases);
}

function timed(problem: Problem, work: number, seed: number): { found: Found; used: number } {
  const begin = cpuMilliseconds();
  const found = search(problem, { seed, work });
  return { found, used: (cpuMilliseconds() - begin) / 1_000 };
}

/** Runs for so many seconds of processor time, by the number of steps that take that long; again when that was not so. */
function calibrated(
  problem: Problem,
  seconds: number,
  seed: number,
  rate: number,
): { found: Found; used: number } {
  let steps = Math.max(0, Math.round(seconds * rate));
  let run = timed(problem, steps, seed);
  for (let again = 0; again < 2 && Math.abs(run.used / seconds - 1) > 0.1; again += 1) {
    steps = Math.max(1, Math.round((steps * seconds) / run.used));
    run = timed(problem, steps, seed);
  }
  return run;
}

function firstValid(problem: Problem): number {
  const times = Array.from({ length: 15 }, () => timed(problem, 0, 1).used * 1_000);
  return Math.min(...times.slice(5));
}

function examine(portfolio: Portfolio, seed: number): void {
  const { starts, profile, status } = sequencePortfolio(portfolio, {
    seed,
    work: 200,
  });
  const { violations } = checkSequence(portfolio, starts, profile);
  if (status === 'infeasible' || violations.length > 0) throw new Error(`seed ${String(seed)}: ${status}`);
}

function rateOf(problem: Problem): number {
  const begin = timed(problem, 0, 1).used;
  timed(problem, 300, 1);
  const { used } = timed(problem, 1_500, 1);
  return 1_500 / Math.max(1e-3, used - begin);
}

/** @param pinEvery the first phase of every so many-th pilot is pinned; of none when undefined */
export function runPortfolio(size: Size, seconds: readonly number[], pinEvery?: number): PortfolioReport {
  const free = generateCase(size);
  const portfolio = assemblePortfolio(pinEvery === undefined ? free : pinnedCase(free, pinEvery));
  const problem = toProblem(portfolio, namedProfile('balanced', portfolio.settings));
  examine(portfolio, size.seed);
  const rate = rateOf(problem);
  const raw = seconds.map((limit) => ({
    limit,
    ...calibrated(problem, limit, size.seed, rate),
  }));
  const delays = raw.map(({ found }) => delayOf(problem, found.objective));
  const least = Math.min(...delays);
  const best = raw
    .map(({ found }) => found.objective)
    .reduce((one, other) => (isBetter(other, one) ? other : one));
  return {
    ...size,
    weeks: problem.weeks,
    departments: problem.departments.count,
    firstValid: firstValid(problem),
    stepsPerSecond: Math.round(rate),
    memory: process.memoryUsage().rss / 1_048_576,
    best,
    bound: boundOf(problem),
    runs: raw.map(({ limit, found, used }) => ({
      seconds: limit,
      used,
      steps: found.work,
      objective: found.objective,
      terms: {
        value: 100 * (1 - found.objective.value / best.value),
        phases: 100 * (1 - found.objective.phases / best.phases),
        result: 100 * (found.objective.result / best.result - 1),
      },
      gap: 100 * (delayOf(problem, found.objective) / least - 1),
    })),
  };
}
