import { assemblePortfolio, sequencePortfolio } from '../../../src/planning/index.js';
import { cpuMilliseconds } from './cpu.js';
import { generateCase, type Size } from './generate-case.js';

/** Generated cases of one to six pilots of one to three phases: how many are proved. */
export interface SmallReport {
  readonly cases: number;
  readonly proved: number;
  readonly rows: readonly SmallRow[];
}

interface SmallRow extends Size {
  readonly status: string;
  readonly proved: boolean;
  readonly milliseconds: number;
}

export function runSmall(cases: number, work: number): SmallReport {
  const rows = Array.from({ length: cases }, (_, index): SmallRow => {
    const size = { pilots: 1 + (index % 6), phases: 1 + (Math.floor(index / 6) % 3), seed: index + 1 };
    const portfolio = assemblePortfolio(generateCase(size));
    const begin = cpuMilliseconds();
    const { status, proved } = sequencePortfolio(portfolio, { work });
    return { ...size, status, proved, milliseconds: cpuMilliseconds() - begin };
  });
  return { cases, proved: rows.filter(({ proved }) => proved).length, rows };
}
