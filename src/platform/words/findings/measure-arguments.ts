import type { ArgumentsFor, CodesOf } from './finding-words.js';

export const measureArguments = {
  'KPI-R1': ({ phase = 1, facts: { kpi, lag, weeks, decisionWeeks } }, say) => ({
    needed: say.f.weeks(lag + decisionWeeks),
    phase,
    kpi: say.kpi(kpi),
    lag: say.f.weeks(lag),
    weeks: say.f.weeks(weeks),
  }),
  'KPI-R2': ({ facts: { kpis } }, say) => ({ count: kpis.length, kpis: say.f.list(kpis.map(say.kpi)) }),
  'KPI-R3': ({ phase = 1, facts: { kpi, low, high, fromYear, toYear } }, say) => ({
    phase,
    kpi: say.kpi(kpi),
    low: say.f.number(low),
    high: say.f.number(high),
    // Years are names, not amounts: never "2.019".
    fromYear: String(fromYear),
    toYear: String(toYear),
  }),
  'KPI-R4': ({ phase = 1 }) => ({ phase }),
} satisfies ArgumentsFor<CodesOf<'KPI'>>;
