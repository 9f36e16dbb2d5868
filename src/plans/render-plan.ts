import { buildPlanDocument, type PlanDocument } from '../planning/index.js';
import { fingerprintOf } from '../platform/case-file/index.js';
import type { Renderer } from '../platform/views/index.js';
import type { Language } from '../platform/words/index.js';
import { inForce, type JudgedPlan } from '../portfolios/index.js';
import { planContents, renderPlanHtml, type ContentsItem } from '../rendering/index.js';

export interface RenderedPlan {
  /** One self-contained file. */
  readonly html: string;
  /** SHA-256 of what it was made from. */
  readonly fingerprint: string;
  readonly contents: readonly ContentsItem[];
}

/** Version of a plan that has not been approved yet. */
const FIRST_VERSION = '1';

/** The day of the newest thing the document is made from, so that the same data give the same bytes. */
function dayOf({ plan, sequenced, sequence }: JudgedPlan): string {
  const moments = [plan.updatedAt, ...(sequenced && sequence ? [sequence.createdAt] : [])];
  return (moments.sort().at(-1) ?? plan.updatedAt).slice(0, 10);
}

function documentOf(judged: JudgedPlan, fingerprint: string): PlanDocument {
  const { portfolio, report } = inForce(judged);
  const result = judged.sequenced ? judged.sequence?.result : undefined;
  return buildPlanDocument({
    portfolio,
    report,
    ...(result ? { sequence: result } : {}),
    meta: { version: FIRST_VERSION, status: 'draft', date: dayOf(judged), fingerprint },
  });
}

/** The integration plan on the dates that hold now: those of the computed sequence, else those that were asked for. */
export function renderPlan(judged: JudgedPlan, renderer: Renderer, language: Language): RenderedPlan {
  const fingerprint = fingerprintOf(
    judged.planningCase,
    judged.sequenced ? judged.sequence?.result.starts : undefined,
  );
  const document = documentOf(judged, fingerprint);
  return {
    html: renderPlanHtml(document, { language, renderer }),
    fingerprint,
    contents: planContents(document, language),
  };
}
