import type { PlanningCase } from '../planning/index.js';
import type { Logo, PlanContent } from '../rendering/index.js';

import type { Choice } from './choose-pilots.js';
import type { SequencedCase } from './sequenced-case.js';

interface Wanted extends Choice {
  /** For the cover. */
  readonly logo?: Logo | undefined;
  /** The dates are those of the owners, not computed ones. */
  readonly asAsked: boolean;
}

/** What every format of the plan is made from. The same case gives the same content. */
export function planContent(
  planningCase: PlanningCase,
  { portfolio, report, result }: SequencedCase,
  { asAsked, include, exclude, logo }: Wanted,
): PlanContent {
  return {
    case: planningCase,
    judged: { portfolio, report },
    ...(include.length > 0 ? { include } : {}),
    ...(exclude.length > 0 ? { exclude } : {}),
    ...(logo ? { logo } : {}),
    ...(asAsked ? {} : { starts: result.starts, sequence: result }),
    // A case file has no history: what comes out of it is a first draft of the day that it is judged on.
    meta: { version: '1', status: 'draft', date: portfolio.asOf },
  };
}
