import type { PeriodId } from '../../kernel/grid.js';
import { exceeds, round } from '../../kernel/numbers.js';
import type { Portfolio } from '../../portfolio/portfolio.js';

/** Heat of the organisation as a whole per quarter, each against what the quarter before allows. */
export interface TemperatureBars {
  readonly bars: readonly TemperatureBar[];
}

export interface TemperatureBar {
  readonly period: PeriodId;
  /** Degrees, weighed by people. */
  readonly heat: number;
  /** Degrees of the quarter before and the permitted rise together. */
  readonly allowed: number;
  readonly tooFast: boolean;
}

export function temperatureBars({ load, grid, settings }: Portfolio): TemperatureBars {
  const limit = settings['temperature.maximumRise'];
  return {
    bars: grid.periods.map((period, index) => {
      const heat = load.temperature[index] ?? 0;
      const before = index === 0 ? load.temperatureBefore : (load.temperature[index - 1] ?? 0);
      return {
        period,
        heat: round(heat),
        allowed: round(before + limit),
        tooFast: exceeds(heat - before, limit),
      };
    }),
  };
}
