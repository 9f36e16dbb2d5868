import type { Kpi } from './kpi.js';
import { KPI_EXTRAS, KPI_ROWS, type KpiRow } from './kpi-table.js';

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

/** All known measures, in the order of the catalogue (domain.md 9). */
export const KPIS: readonly Kpi[] = KPI_ROWS.map(fromRow);

const BY_ID = new Map(KPIS.map((kpi) => [kpi.id, kpi]));

/** The catalogue's entry; undefined for a measure of the organisation's own. */
export function findKpi(id: string): Kpi | undefined {
  return BY_ID.get(id);
}
