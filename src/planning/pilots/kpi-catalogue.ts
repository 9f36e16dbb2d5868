/** The catalogue of measures (domain.md 9), as far as rules look at it. Names and units are words, not rules. */
export interface Kpi {
  /** "K-CE-01". */
  readonly id: string;
  /** Usual weeks before a credible reading (D, practice of the sources in domain.md 9). */
  readonly lagWeeks: number;
}

const LAGS: Readonly<Record<string, readonly number[]>> = {
  'K-CE': [4, 4, 6, 6, 8, 8, 8, 6, 10],
  'K-CV': [10, 6, 8, 13, 4, 10, 26, 4],
  'K-CT': [6, 6, 20, 8, 16, 16, 8],
  'K-CL': [6, 12, 16, 26, 20, 4, 26],
  'K-ORG': [26, 13, 8, 8],
  'K-ROI': [40],
  'K-VAN': [2],
};

/** All known measures, in the order of the catalogue. */
export const KPIS: readonly Kpi[] = Object.entries(LAGS).flatMap(([family, lags]) =>
  lags.map((lagWeeks, index) => ({ id: `${family}-${String(index + 1).padStart(2, '0')}`, lagWeeks })),
);

const BY_ID = new Map(KPIS.map((kpi) => [kpi.id, kpi]));

/** The catalogue's entry; undefined for a measure of the organisation's own. */
export function findKpi(id: string): Kpi | undefined {
  return BY_ID.get(id);
}

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
