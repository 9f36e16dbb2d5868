import type { PlanningCase } from '../planning/index.js';
import type { Language } from '../platform/words/index.js';
import { planFile, versionJson, type PlanContent } from '../rendering/index.js';

import type { Choice } from './choose-pilots.js';
import type { PlanFormat } from './plan-formats.js';
import type { SequencedCase } from './sequenced-case.js';

interface Wanted extends Choice {
  readonly format: PlanFormat;
  readonly language: Language;
  /** The dates are those of the owners, not computed ones. */
  readonly asAsked: boolean;
}

/**
 * The plan in one format. As JSON it is a case file with the plan's dates in it, and the SHA-256 of that file is the
 * fingerprint on the cover of every other format. The same case gives the same bytes.
 */
export function planContent(
  planningCase: PlanningCase,
  { portfolio, report, result }: SequencedCase,
  { format, language, asAsked, include, exclude }: Wanted,
): string {
  const content: PlanContent = {
    case: planningCase,
    judged: { portfolio, report },
    ...(include.length > 0 ? { include } : {}),
    ...(exclude.length > 0 ? { exclude } : {}),
    ...(asAsked ? {} : { starts: result.starts, sequence: result }),
    // A case file has no history: what comes out of it is a first draft of the day that it is judged on.
    meta: { version: '1', status: 'draft', date: portfolio.asOf },
  };
  return format === 'json' ? versionJson(content, portfolio) : planFile(content, { language }).html;
}
