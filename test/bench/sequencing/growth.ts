import { assemblePortfolio, namedProfile } from '../../../src/planning/index.js';
import { toProblem } from '../../../src/planning/sequencing/model.js';
import { search } from '../../../src/planning/sequencing/search.js';
import { cpuMilliseconds } from './cpu.js';
import { generateCase } from './generate-case.js';

/** How the work of one schedule grows with the number of phases. */
export interface GrowthRow {
  readonly phases: number;
  /** Processor time of one construction, the best of a few. */
  readonly milliseconds: number;
  /** Nanoseconds per phase and per doubling (n log n): level when the growth is no worse than that. */
  readonly perNLogN: number;
}

const PHASES = 4;
const ROUNDS = 40;

function quickest(run: () => void): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = cpuMilliseconds();
    run();
    least = Math.min(least, cpuMilliseconds() - begin);
  }
  return least;
}

export function runGrowth(counts: readonly number[], seed: number): readonly GrowthRow[] {
  return counts.map((count) => {
    const pilots = Math.round(count / PHASES);
    const portfolio = assemblePortfolio(generateCase({ pilots, phases: PHASES, seed }));
    const problem = toProblem(portfolio, namedProfile('balanced', portfolio.settings));
    const phases = problem.phases.count;
    const milliseconds = quickest(() => search(problem, { seed, work: 0 }));
    return {
      phases,
      milliseconds,
      perNLogN: (1e6 * milliseconds) / (phases * Math.log2(phases)),
    };
  });
}
