import type { BenchmarkGroup, Kpi } from './kpi.js';
import { CATALOGUE_ROWS, KPI_EXTRAS, KPI_ROWS, type KpiRow } from './kpi-table.js';

export type * from './kpi.js';

/** Says something about customers rather than about ourselves (the list of KPI-R2). */
export function isCustomerFacing(id: string): boolean {
  return /^K-(CE|CL)-/.test(id) || /^K-CV-0[12]$/.test(id) || /^K-CT-0[2-6]$/.test(id) || id === 'K-ORG-01';
}

/** Cost or yield in money (the list of KPI-R4). */
export function isEconomic(id: string): boolean {
  return ['K-CE-06', 'K-CT-07', 'K-CL-07'].includes(id) || id.startsWith('K-ROI-');
}

/** Followers, likes, visitors: never a measure on its own. */
export function isVanity(id: string): boolean {
  return id.startsWith('K-VAN-');
}

function fromRow([id, c, unit, direction, measuredBy, baseline, targets, lagWeeks]: KpiRow): Kpi {
  return {
    ...{
      id,
      c,
      unit,
      direction,
      measuredBy,
      baseline,
      targets,
      lagWeeks,
      source: 'D',
      benchmarks: [],
      ...KPI_EXTRAS[id],
    },
    customerFacing: isCustomerFacing(id),
    economic: isEconomic(id),
    vanity: isVanity(id),
  };
}

/** All known measures: those of domain.md 9 in its order, then those that only the catalogue of first pilots uses. */
export const KPIS: readonly Kpi[] = [...KPI_ROWS, ...CATALOGUE_ROWS].map(fromRow);

const BY_ID = new Map(KPIS.map((kpi) => [kpi.id, kpi]));

/** The catalogue's entry; undefined for a measure of the organisation's own. */
export function findKpi(id: string): Kpi | undefined {
  return BY_ID.get(id);
}

/** Figures from outside about one group, taken together: sources and years differ, so a range and never one truth. */
export interface BenchmarkRange {
  readonly group: BenchmarkGroup;
  readonly from: number;
  readonly to: number;
  /** First and last year measured; null when no source says. */
  readonly years: readonly [number, number] | null;
  /** Every source once: "W27; W28". */
  readonly source: string;
}

/** The figures from outside, one range for each group, in the order of the catalogue (KPI-R3). */
export function benchmarkRanges({ benchmarks }: Pick<Kpi, 'benchmarks'>): readonly BenchmarkRange[] {
  const groups = [...new Set(benchmarks.map(({ group }) => group))];
  return groups.map((group) => {
    const figures = benchmarks.filter((figure) => figure.group === group);
    const values = figures.flatMap(({ value, to }) => [value, to ?? value]);
    const years = figures.flatMap(({ year }) => year ?? []);
    const tags = figures.flatMap(({ source }) => source.split('; '));
    return {
      group,
      from: Math.min(...values),
      to: Math.max(...values),
      years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
      source: [...new Set(tags)].join('; '),
    };
  });
}
