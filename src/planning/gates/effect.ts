import type { PeriodId, Week } from '../kernel/grid.js';
import { heatCurves } from '../plan-document/figures/heat-curve.js';
import type { Portfolio } from '../portfolio/portfolio.js';

/** Heat of a department in one quarter that changes. */
export interface HeatChange {
  readonly department: string;
  readonly period: PeriodId;
  readonly before: number;
  readonly after: number;
  readonly ceiling: number;
  readonly overCeiling: boolean;
  readonly tooFast: boolean;
}

/** A phase that runs at another time than it would have. */
export interface DateChange {
  readonly pilot: string;
  readonly phase: number;
  readonly from: { readonly start: Week | null; readonly weeks: number | null } | null;
  /** Null: it is called off. */
  readonly to: { readonly start: Week | null; readonly weeks: number | null } | null;
}

export interface PlanEffect {
  readonly heat: readonly HeatChange[];
  readonly dates: readonly DateChange[];
}

type Placed = DateChange['from'];

function placesOf({ counted }: Portfolio): ReadonlyMap<string, NonNullable<Placed>> {
  return new Map(
    counted.flatMap(({ pilot, phases }) =>
      phases.map(({ number, start, weeks }): [string, NonNullable<Placed>] => [
        `${pilot.id} ${String(number)}`,
        { start, weeks },
      ]),
    ),
  );
}

function dateChanges(before: Portfolio, after: Portfolio): readonly DateChange[] {
  const [old, now] = [placesOf(before), placesOf(after)];
  return before.counted.flatMap(({ pilot, phases }) =>
    phases.flatMap(({ number }): readonly DateChange[] => {
      const key = `${pilot.id} ${String(number)}`;
      const [from, to] = [old.get(key) ?? null, now.get(key) ?? null];
      if (from?.start === to?.start && from?.weeks === to?.weeks) return [];
      return [{ pilot: pilot.id, phase: number, from, to }];
    }),
  );
}

function heatChanges(before: Portfolio, after: Portfolio): readonly HeatChange[] {
  const old = new Map(heatCurves(before).map((curve) => [curve.department, curve.points]));
  return heatCurves(after).flatMap(({ department, ceiling, points }) =>
    points.flatMap((point, index): readonly HeatChange[] => {
      const was = old.get(department)?.[index]?.heat ?? 0;
      const { period, heat, overCeiling, tooFast } = point;
      if (was === heat) return [];
      return [{ department, period, before: was, after: heat, ceiling, overCeiling, tooFast }];
    }),
  );
}

/** What a decision does to the heat of departments and to the dates of phases. */
export function planEffect(before: Portfolio, after: Portfolio): PlanEffect {
  return { heat: heatChanges(before, after), dates: dateChanges(before, after) };
}
