import { createHash } from 'node:crypto';

import { buildPlanDocument, type PlanningCase } from '../planning/index.js';
import { writeCase } from '../platform/case-file/index.js';
import type { Language } from '../platform/words/index.js';
import { renderPlanHtml } from '../rendering/index.js';

import { datedCase } from './dated-case.js';
import type { PlanFormat } from './plan-formats.js';
import type { SequencedCase } from './sequenced-case.js';

interface Wanted {
  readonly format: PlanFormat;
  readonly language: Language;
  /** The dates are those of the owners, not computed ones. */
  readonly asAsked: boolean;
}

/**
 * The plan in one format. As JSON it is a case file with the plan's dates in it, and the SHA-256 of that file is the
 * fingerprint on the cover of every other format. The same case gives the same bytes.
 */
export function planContent(planningCase: PlanningCase, sequenced: SequencedCase, wanted: Wanted): string {
  const { portfolio, report, result } = sequenced;
  const json = writeCase(datedCase(planningCase, portfolio), 'json');
  if (wanted.format === 'json') return json;
  const fingerprint = createHash('sha256').update(json).digest('hex');
  const document = buildPlanDocument({
    portfolio,
    report,
    ...(wanted.asAsked ? {} : { sequence: result }),
    // A case file has no history: what comes out of it is a first draft of the day that it is judged on.
    meta: { version: '1', status: 'draft', date: portfolio.asOf, fingerprint },
  });
  return renderPlanHtml(document, { language: wanted.language });
}
