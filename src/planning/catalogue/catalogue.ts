import type { DepartmentKind } from '../organisation/organisation.js';
import type { C } from '../pilots/four-cs.js';
import type { Dimension, GateThreshold, Intensity, Rung } from '../pilots/pilot.js';

/**
 * Catalogue of first pilots (domain.md 4), six per C. What a pilot is called and does are words; amounts, hours,
 * baselines and targets are planning defaults (D) that somebody replaces by their own.
 */

export const CATALOGUE_IDS = [
  'CE-1',
  'CE-2',
  'CE-3',
  'CE-4',
  'CE-5',
  'CE-6',
  'CV-1',
  'CV-2',
  'CV-3',
  'CV-4',
  'CV-5',
  'CV-6',
  'CT-1',
  'CT-2',
  'CT-3',
  'CT-4',
  'CT-5',
  'CT-6',
  'CL-1',
  'CL-2',
  'CL-3',
  'CL-4',
  'CL-5',
  'CL-6',
] as const;
export type CatalogueId = (typeof CATALOGUE_IDS)[number];

/** Who usually owns a pilot or helps, with the kind of department that most resembles it. */
export const CATALOGUE_ROLES = {
  service: 'service',
  claims: 'service',
  webcare: 'service',
  community: 'service',
  branches: 'service',
  operations: 'other',
  communication: 'marketing',
  editors: 'marketing',
  spokesperson: 'marketing',
  marketing: 'marketing',
  product: 'product',
  research: 'product',
  experts: 'other',
  it: 'it',
  hr: 'hr',
  legal: 'other',
  privacy: 'other',
  worksCouncil: 'other',
  board: 'other',
} as const satisfies Readonly<Record<string, DepartmentKind>>;
export type CatalogueRole = keyof typeof CATALOGUE_ROLES;

/** From and to, both included; the same number twice when there is only one. */
export type Range = readonly [from: number, to: number];

/** What phase 1 takes beside the daily work. */
export interface PhaseMeans {
  /** Out-of-pocket euros: licences, agency, panel. Own staff is in the hours. */
  readonly money: Range;
  /** Full-time equivalents of own staff. */
  readonly fte: Range;
}

/** Small: fewer than 250 staff. */
export const ORGANISATION_SIZES = ['small', 'large'] as const;
export type OrganisationSize = (typeof ORGANISATION_SIZES)[number];
/** Staff from which an organisation counts as large. */
export const LARGE_FROM = 250;

/** The first pilot's own measure: where most stand, and what is worth aiming for in phase 1. */
export interface CatalogueMeasure {
  /** Id in the KPI catalogue. */
  readonly kpi: string;
  readonly baseline: number;
  readonly target: number;
}

/** Phase 2 or 3: what widens, and the gate before it. */
export interface FollowUp {
  readonly widens: readonly Dimension[];
  /** The measurable part of the gate that opens this phase; the whole of it is a sentence. */
  readonly thresholds: readonly GateThreshold[];
}

export interface CatalogueEntry {
  readonly id: CatalogueId;
  readonly c: C;
  readonly owners: readonly CatalogueRole[];
  readonly allies: readonly CatalogueRole[];
  /** Weeks that phase 1 takes. */
  readonly weeks: Range;
  /** Of phases 1, 2 and 3. */
  readonly intensities: readonly [Intensity, Intensity, Intensity];
  /** Null where the pilot does not suit organisations of that size. */
  readonly means: Readonly<Record<OrganisationSize, PhaseMeans | null>>;
  readonly measures: readonly CatalogueMeasure[];
  readonly second: FollowUp;
  readonly third: FollowUp;
  /** Rung of the growth ladder that the pilot stands on. */
  readonly rung?: Rung;
  /** Works with personal data (RDY-6). */
  readonly personalData?: boolean;
}

/** Money in whole euros, hours in full-time equivalents. */
export function means(money: Range, fte: Range): PhaseMeans {
  return { money, fte };
}

export function at(kpi: string, op: GateThreshold['op'], value: number, weeks?: number): GateThreshold {
  return weeks === undefined ? { kpi, op, value } : { kpi, op, value, weeks };
}
