import type { IsoDate, ProgressFact } from '../planning/index.js';
import { promisesOf } from '../planning/index.js';
import { inForce, type JudgedPlan } from '../portfolios/index.js';

/** What an adopted version promises of each pilot in it: what a gate is judged by later. */
export function promisesIn(
  judged: JudgedPlan,
  version: number,
  on: IsoDate,
): ReadonlyMap<string, ProgressFact> {
  const { portfolio } = inForce(judged);
  return new Map(
    portfolio.counted.map((proposal): [string, ProgressFact] => [
      proposal.pilot.id,
      {
        kind: 'promised',
        source: { kind: 'version', version: String(version), on },
        phases: promisesOf(portfolio, proposal),
      },
    ]),
  );
}
