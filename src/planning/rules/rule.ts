import type { Finding, Severity } from '../kernel/finding.js';
import type { SettingKey } from '../organisation/settings.js';
import type { Portfolio } from '../portfolio/portfolio.js';

/** One rule of domain.md: what it looks at, where it comes from, and the findings it gives. */
export interface Rule {
  /** "SEQ-01". */
  readonly id: string;
  /** How severe its findings can be, the most severe first. */
  readonly severities: readonly [Severity, ...Severity[]];
  /** Provenance tag as in domain.md: S0..S4, Wn, D. */
  readonly source: string;
  /** Thresholds that change its answer. */
  readonly settings: readonly SettingKey[];
  readonly check: (portfolio: Portfolio) => readonly Finding[];
}
