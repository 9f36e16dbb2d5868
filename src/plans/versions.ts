import type { EntityManager } from 'typeorm';
import type { OrganisationAccess } from '../accounts/index.js';
import { readLanguage } from '../organisations/index.js';
import type { Decided, DocumentScenario } from '../planning/index.js';
import type { Language } from '../platform/words/index.js';
import { changedAt, documentScenarios, inForce, type JudgedPlan } from '../portfolios/index.js';
import type { Logo, PlanContent, PlanVersionData } from '../rendering/index.js';
import { readChoices, type KeptChoices } from './choices/document-choices.js';
import { readLogo } from './choices/document-logo.js';
import { PlanVersionStore, type VersionSummary } from './store/plan-version.store.js';
import { readVersionData } from './version-data.js';

/** The versions of a plan, and what the document needs of them. */
export interface PlanHistory {
  /** Oldest first. */
  readonly versions: readonly VersionSummary[];
  /** The newest one whole; absent while there is none. */
  readonly latest?: PlanVersionData;
  /** What was chosen for the documents. */
  readonly kept: KeptChoices;
  /** For the document of the plan as it is now. */
  readonly logo?: Logo;
  readonly scenarios: readonly DocumentScenario[];
  /** In which the people of the organisation write; undefined when nobody said so. */
  readonly language: Language | undefined;
}

/** Day of the plan's newest data, so that the same data give the same bytes. */
function dayOf(judged: JudgedPlan): string {
  return changedAt(judged).slice(0, 10);
}

export function numberAfter(versions: readonly VersionSummary[]): number {
  return (versions.at(-1)?.number ?? 0) + 1;
}

/** The plan as it is now, as the version it would become. */
export function currentVersion(
  judged: JudgedPlan,
  version: number,
  language: Language | undefined,
): PlanVersionData {
  const { planningCase, sequence, starts } = judged;
  const dates = starts && sequence ? { starts, sequence: sequence.result } : {};
  return {
    case: planningCase,
    ...dates,
    meta: {
      ...{ version: String(version), status: 'draft', date: dayOf(judged) },
      ...(language ? { language } : {}),
    },
  };
}

function decidedOf(versions: readonly VersionSummary[]): readonly Decided[] {
  return versions.map(({ number, status, reason, createdAt, createdByName }) => ({
    date: createdAt.slice(0, 10),
    version: String(number),
    status,
    reason,
    by: createdByName,
  }));
}

/** The draft with its history around it. */
export function draftContent(
  judged: JudgedPlan,
  { versions, latest, kept, logo, scenarios, language }: PlanHistory,
): PlanContent {
  return {
    ...currentVersion(judged, numberAfter(versions), language),
    judged: inForce(judged),
    ...(latest ? { previous: latest } : {}),
    decided: decidedOf(versions),
    choices: kept.choices,
    ...(logo ? { logo } : {}),
    scenarios,
  };
}

export async function readHistory(
  em: EntityManager,
  access: OrganisationAccess,
  judged: JudgedPlan,
): Promise<PlanHistory> {
  const planId = judged.plan.id;
  const versions = await new PlanVersionStore(em).list(access.organisationId, planId);
  const newest = versions.at(-1);
  const latest = newest && (await readVersionData(em, access, planId, newest.number));
  const kept = await readChoices(em, access, planId);
  const logo = await readLogo(em, access, planId);
  const scenarios = await documentScenarios(em, access, judged);
  const language = await readLanguage(em, access.organisationId);
  return { versions, kept, scenarios, language, ...(latest ? { latest } : {}), ...(logo ? { logo } : {}) };
}

/** One version with the one before it, and the decisions up to it. @throws NotFound */
export async function readVersionContent(
  em: EntityManager,
  access: Pick<OrganisationAccess, 'organisationId'>,
  planId: string,
  number: number,
): Promise<PlanContent> {
  const version = await readVersionData(em, access, planId, number);
  const versions = await new PlanVersionStore(em).list(access.organisationId, planId);
  const hasPrevious = versions.some((other) => other.number === number - 1);
  const previous = hasPrevious ? await readVersionData(em, access, planId, number - 1) : undefined;
  const { choices } = await readChoices(em, access, planId);
  return {
    ...version,
    choices,
    ...(previous ? { previous } : {}),
    decided: decidedOf(versions.filter((other) => other.number <= number)),
  };
}
