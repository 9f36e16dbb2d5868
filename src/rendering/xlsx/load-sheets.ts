import { fteCapacityAt, heatCurves } from '../../planning/index.js';
import type { PlanSource } from '../plan-source.js';
import type { ShownRows } from '../shown-rows.js';
import { moneyValue, numberValue, textValue } from './cells.js';
import { middle, narrow, type PlanSheet } from './sheet.js';

const DEGREES = '0.0#';

/** Degrees per department and quarter beside its two limits. */
export function heatSheet({ portfolio, speaker }: PlanSource, { departments }: ShownRows): PlanSheet {
  const shown = new Set(departments.map(({ id }) => id));
  const { planExports } = speaker.speech.t;
  const { heads, sheets } = planExports;
  return {
    name: sheets.heat,
    columns: [
      { head: heads.department, width: 32 },
      narrow(heads.ceiling),
      narrow(heads.rise),
      narrow(heads.before),
      ...portfolio.grid.periods.map((period) => narrow(speaker.speech.f.quarter(period))),
    ],
    rows: heatCurves(portfolio)
      .filter(({ department }) => shown.has(department))
      .map(({ name, ceiling, rise, before, points }) => [
        textValue(name),
        numberValue(ceiling, DEGREES),
        numberValue(rise, DEGREES),
        numberValue(before, DEGREES),
        ...points.map(({ heat }) => numberValue(heat, DEGREES)),
      ]),
  };
}

/** Euros and hours per quarter, what is planned beside what there is. */
export function moneySheet({ portfolio, speaker }: PlanSource): PlanSheet {
  const { plan, load, organisation } = portfolio;
  const { heads, sheets } = speaker.speech.t.planExports;
  return {
    name: sheets.money,
    columns: [
      middle(heads.quarter),
      narrow(heads.planned),
      narrow(heads.available),
      narrow(heads.left),
      ...organisation.departments.flatMap(({ name }) => [
        narrow(heads.fteOf({ name })),
        narrow(heads.fteCapacity({ name })),
      ]),
    ],
    rows: plan.periods.map(({ id, budget }, index) => {
      const planned = load.money[index] ?? 0;
      return [
        textValue(speaker.speech.f.quarter(id)),
        moneyValue(planned),
        moneyValue(budget),
        moneyValue(budget - planned),
        ...organisation.departments.flatMap((department) => [
          numberValue(load.fte.get(department.id)?.[index] ?? 0),
          numberValue(fteCapacityAt(department, index)),
        ]),
      ];
    }),
  };
}
