/**
 * `npm run bench -- rules`: what it takes to check a plan of 200 pilots with four phases each against every rule, in
 * processor time, after warming up. The goal is 50 ms. Prints the rules that take most.
 */
import { assemblePortfolio, checkPortfolio, RULES, type Portfolio } from '../../src/planning/index.js';
import { readFileSync } from 'node:fs';
import { readCase } from '../../src/platform/case-file/index.js';
import { withPilots } from '../support/larger-case.js';

const PILOTS = 200;
const PHASES = 4;
const WARM_UP = 40;
const ROUNDS = 60;

const demo = readCase(readFileSync('examples/polderzeker.yaml', 'utf8'), { format: 'yaml' });

function plan(): Portfolio {
  if (!demo.ok) throw new Error('the demo is a sound case');
  const planningCase = withPilots(demo.case, PILOTS);
  const pilots = planningCase.pilots.map((pilot) => {
    const last = pilot.phases.at(-1);
    if (!last) throw new Error('every pilot of the demo has a phase');
    const more = Array.from({ length: Math.max(0, PHASES - pilot.phases.length) }, () => last);
    return { ...pilot, phases: [...pilot.phases, ...more] };
  });
  return assemblePortfolio({ ...planningCase, pilots }, { include: pilots.map(({ id }) => id) });
}

/** Milliseconds of processor time, user and system together. */
function cpu(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function measure(work: () => unknown): number {
  for (let round = 0; round < WARM_UP; round += 1) work();
  return median(Array.from({ length: ROUNDS }, () => cpu(work)));
}

// A portfolio of its own in each round: nothing that a rule keeps about one helps it in the next.
const portfolios = Array.from({ length: WARM_UP + ROUNDS }, plan);
let next = 0;
const all = measure(() => checkPortfolio(portfolios[next++ % portfolios.length] ?? plan()));
const [first = plan()] = portfolios;
const phases = first.counted.reduce((sum, { phases: own }) => sum + own.length, 0);
console.log(
  `${String(first.counted.length)} pilots, ${String(phases)} phases, ${String(RULES.length)} rules, ` +
    `${String(checkPortfolio(first).length)} findings: median ${all.toFixed(1)} ms of processor time`,
);
const slowest = RULES.map(({ id, check }) => ({ id, ms: measure(() => check(first)) }))
  .toSorted((one, other) => other.ms - one.ms)
  .slice(0, 6);
console.log(slowest.map(({ id, ms }) => `${id} ${ms.toFixed(2)} ms`).join(', '));
