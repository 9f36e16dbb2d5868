import type { PeriodId } from '../../kernel/grid.js';
import type { Temperature } from '../temperature.js';
import type { HeatCurve } from './heat-curve.js';

/** Small bar charts side by side on one scale: one per department, a bar per quarter. */
export interface Minis {
  readonly what: 'heat' | 'fte';
  readonly periods: readonly PeriodId[];
  readonly items: readonly Mini[];
}

export interface Mini {
  readonly name: string;
  /** Per quarter; the limit may differ per quarter (hours) or not (heat). */
  readonly bars: readonly {
    readonly value: number;
    readonly limit: number;
    readonly over: boolean;
    readonly temperature?: Temperature;
  }[];
}

export function heatMinis(curves: readonly HeatCurve[]): Minis {
  return {
    what: 'heat',
    periods: curves[0]?.points.map(({ period }) => period) ?? [],
    items: curves.map(({ name, ceiling, points }) => ({
      name,
      bars: points.map(({ heat, temperature, overCeiling }) => ({
        value: heat,
        limit: ceiling,
        over: overCeiling,
        temperature,
      })),
    })),
  };
}
