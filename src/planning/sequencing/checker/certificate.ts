import { round } from '../../kernel/numbers.js';
import type { Department } from '../../organisation/organisation.js';
import type { Ledger } from './ledger.js';
import type { Examination } from './placement.js';

/** One department in one quarter: enough to check the limits with a pencil. Degrees, unless it says otherwise. */
export interface CertificateRow {
  readonly department: string;
  readonly period: string;
  /** The hottest week of the quarter, emergency phases included. */
  readonly heat: number;
  /** The same without emergency phases, which the limits do not hold. */
  readonly calmHeat: number;
  /** Of `calmHeat`, against the quarter before. */
  readonly rise: number;
  readonly ceiling: number;
  readonly riseLimit: number;
  /** What is left under each limit; below zero the limit is broken. */
  readonly spareHeat: number;
  readonly spareRise: number;
  /** Full-time equivalents in the fullest week. */
  readonly fte: number;
  readonly fteCapacity: number;
}

/** The organisation as a whole in one quarter. */
export interface OrganisationRow {
  readonly period: string;
  /** Heat weighted by headcount, without emergency phases. */
  readonly calmTemperature: number;
  readonly rise: number;
  readonly riseLimit: number;
  readonly spareRise: number;
  /** Euros. */
  readonly money: number;
  readonly budget: number;
  readonly spareMoney: number;
}

/** "Nergens een big bang", to be checked by hand. */
export interface Certificate {
  readonly departments: readonly CertificateRow[];
  readonly organisation: readonly OrganisationRow[];
}

function departmentRow(
  examination: Examination,
  ledger: Ledger,
  department: Department,
  quarter: number,
): CertificateRow {
  const { portfolio, settings, profile } = examination;
  const { id, tolerance, fteCapacity } = department;
  const calm = ledger.calm.get(id) ?? [];
  const calmHeat = calm[quarter + 1] ?? 0;
  const rise = calmHeat - (calm[quarter] ?? 0);
  const ceiling = (settings['heat.capacityPerTolerance'] * tolerance * profile.ceilingPercent) / 100;
  const riseLimit = settings['rise.maximum'][tolerance - 1] ?? 0;
  return {
    department: id,
    period: portfolio.grid.periods[quarter] ?? '',
    heat: ledger.heat.get(id)?.[quarter] ?? 0,
    calmHeat: calmHeat,
    rise: rise,
    ceiling: ceiling,
    riseLimit,
    spareHeat: ceiling - calmHeat,
    spareRise: riseLimit - rise,
    fte: ledger.fte.get(id)?.[quarter] ?? 0,
    fteCapacity:
      typeof fteCapacity === 'number' ? fteCapacity : (fteCapacity[quarter] ?? fteCapacity.at(-1) ?? 0),
  };
}

function organisationRow(
  { portfolio, settings }: Examination,
  ledger: Ledger,
  quarter: number,
): OrganisationRow {
  const calmTemperature = ledger.temperature[quarter + 1] ?? 0;
  const rise = calmTemperature - (ledger.temperature[quarter] ?? 0);
  const riseLimit = settings['temperature.maximumRise'];
  const money = ledger.money[quarter] ?? 0;
  const budget = portfolio.plan.periods[quarter]?.budget ?? 0;
  return {
    period: portfolio.grid.periods[quarter] ?? '',
    calmTemperature: calmTemperature,
    rise: rise,
    riseLimit,
    spareRise: riseLimit - rise,
    money: money,
    budget,
    spareMoney: budget - money,
  };
}

/** Every department and the organisation, quarter by quarter. */
export function certify(examination: Examination, ledger: Ledger): Certificate {
  const { grid, organisation } = examination.portfolio;
  const quarters = grid.periods.map((_, quarter) => quarter);
  return {
    departments: organisation.departments.flatMap((department) =>
      quarters.map((quarter) => departmentRow(examination, ledger, department, quarter)),
    ),
    organisation: quarters.map((quarter) => organisationRow(examination, ledger, quarter)),
  };
}

/** Decimals kept: more than anybody plans with, fewer than floating point makes up. */
const DIGITS = 4;

export function neat(value: number): number {
  return round(value, DIGITS);
}

function neatDepartment(row: CertificateRow): CertificateRow {
  return {
    ...row,
    heat: neat(row.heat),
    calmHeat: neat(row.calmHeat),
    rise: neat(row.rise),
    ceiling: neat(row.ceiling),
    spareHeat: neat(row.spareHeat),
    spareRise: neat(row.spareRise),
    fte: neat(row.fte),
  };
}

function neatOrganisation(row: OrganisationRow): OrganisationRow {
  return {
    ...row,
    calmTemperature: neat(row.calmTemperature),
    rise: neat(row.rise),
    spareRise: neat(row.spareRise),
    money: neat(row.money),
    spareMoney: neat(row.spareMoney),
  };
}

/** For print: the limits were checked on the exact numbers before. */
export function neatCertificate({ departments, organisation }: Certificate): Certificate {
  return { departments: departments.map(neatDepartment), organisation: organisation.map(neatOrganisation) };
}
