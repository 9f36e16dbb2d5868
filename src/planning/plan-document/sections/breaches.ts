import type { Breach, Draft } from '../draft.js';
import type { HeatCurve } from '../figures/heat-curve.js';

/** What a department goes through: how often it is over a limit and where it is worst. */
export interface Trouble {
  readonly curve: HeatCurve;
  /** Highest above the ceiling; the first of equals. */
  readonly hottest?: Breach;
  readonly timesOver: number;
  /** Largest excess over the rise limit; the first of equals. */
  readonly fastest?: Breach;
}

function worst(breaches: readonly Breach[], excess: (breach: Breach) => number): Breach | undefined {
  return breaches.reduce<Breach | undefined>(
    (best, breach) => (best && excess(best) >= excess(breach) ? best : breach),
    undefined,
  );
}

function weight({ hottest, fastest }: Trouble): number {
  const over = hottest ? hottest.point.heat / hottest.curve.ceiling : 0;
  const fast = fastest ? (fastest.point.rise - fastest.curve.rise) / fastest.curve.ceiling : 0;
  return over + fast;
}

/** Departments over a limit, the worst first. */
export function troubles({ breaches, curves }: Draft): readonly Trouble[] {
  return curves
    .flatMap((curve): readonly Trouble[] => {
      const own = breaches.filter((breach) => breach.curve === curve && !breach.point.exempt);
      const over = own.filter(({ kind }) => kind === 'ceiling');
      const fast = own.filter(({ kind }) => kind === 'rise');
      const hottest = worst(over, ({ point }) => point.heat);
      const fastest = worst(fast, ({ point }) => point.rise);
      if (own.length === 0) return [];
      return [
        { curve, timesOver: over.length, ...(hottest ? { hottest } : {}), ...(fastest ? { fastest } : {}) },
      ];
    })
    .toSorted((one, other) => weight(other) - weight(one));
}
