import {
  assemblePortfolio,
  buildPlanDocument,
  checkPlan,
  sequencePortfolio,
  type Decided,
  type DocumentScenario,
  type PlanDocument,
  type PlanMeta,
  type PlanningCase,
  type ProfileId,
} from '../../src/planning/index.js';
import type { Language } from '../../src/platform/words/index.js';
import { renderPlanHtml } from '../../src/rendering/index.js';

export const META: PlanMeta = {
  version: '1',
  status: 'draft',
  date: '2026-01-05',
  owner: 'I. Verhagen, strategiedirecteur',
  fingerprint: '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff',
};

export interface DocumentOptions {
  /** Compute the dates with this profile; the dates of the owners when left out. */
  readonly profile?: ProfileId;
  readonly include?: readonly string[];
  readonly meta?: PlanMeta;
  readonly scenarios?: readonly DocumentScenario[];
  readonly decided?: readonly Decided[];
}

/** The document of a case as the product makes it. */
export function documentOf(
  planningCase: PlanningCase,
  { profile, include = [], meta = META, scenarios, decided }: DocumentOptions = {},
): PlanDocument {
  const asked = assemblePortfolio(planningCase, { include });
  const sequence = profile === undefined ? undefined : sequencePortfolio(asked, { profile });
  const portfolio = sequence ? assemblePortfolio(planningCase, { include, starts: sequence.starts }) : asked;
  return buildPlanDocument({
    portfolio,
    report: checkPlan(portfolio),
    ...(sequence ? { sequence } : {}),
    ...(scenarios ? { scenarios } : {}),
    ...(decided ? { decided } : {}),
    meta,
  });
}

export function planHtml(
  planningCase: PlanningCase,
  language: Language,
  options: DocumentOptions = {},
): string {
  return renderPlanHtml(documentOf(planningCase, options), { language });
}
