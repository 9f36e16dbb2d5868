import type { Finding } from '../kernel/finding.js';
import type { Portfolio } from '../portfolio/portfolio.js';
import { EXPOSURE_RULES } from './readiness/exposure-gates.js';
import { ans01 } from './criteria/ans-01.js';
import { dep01 } from './department/dep-01.js';
import { dep02 } from './department/dep-02.js';
import { dep03 } from './department/dep-03.js';
import { dep04 } from './department/dep-04.js';
import { dep05 } from './department/dep-05.js';
import { ent01 } from './portfolio/ent-01.js';
import { lad1 } from './ladder/lad-1.js';
import { lad2 } from './ladder/lad-2.js';
import { lad3 } from './ladder/lad-3.js';
import { lad4 } from './ladder/lad-4.js';
import { ladR1 } from './ladder/lad-r1.js';
import { ladR2 } from './ladder/lad-r2.js';
import { ladR3 } from './ladder/lad-r3.js';
import { ladR4 } from './ladder/lad-r4.js';
import { ladR5 } from './ladder/lad-r5.js';
import { ladR6 } from './ladder/lad-r6.js';
import { kpiR1 } from './measures/kpi-r1.js';
import { kpiR2 } from './measures/kpi-r2.js';
import { kpiR3 } from './measures/kpi-r3.js';
import { kpiR4 } from './measures/kpi-r4.js';
import { por01 } from './portfolio/por-01.js';
import { por02 } from './portfolio/por-02.js';
import { por03 } from './portfolio/por-03.js';
import { por04 } from './portfolio/por-04.js';
import { por05 } from './portfolio/por-05.js';
import { por06 } from './portfolio/por-06.js';
import { por07 } from './portfolio/por-07.js';
import { por08 } from './portfolio/por-08.js';
import { por09 } from './portfolio/por-09.js';
import { por10 } from './portfolio/por-10.js';
import { por11 } from './portfolio/por-11.js';
import { RECOMMENDATIONS } from './recommendations/statuses.js';
import type { Rule } from './rule.js';
import { seq01 } from './sequence/seq-01.js';
import { seq02 } from './sequence/seq-02.js';
import { seq03 } from './sequence/seq-03.js';
import { seq04 } from './sequence/seq-04.js';
import { seq05 } from './sequence/seq-05.js';
import { seq06 } from './sequence/seq-06.js';
import { seq07 } from './sequence/seq-07.js';
import { seq08 } from './sequence/seq-08.js';
import { seq09 } from './sequence/seq-09.js';
import { seq10 } from './sequence/seq-10.js';
import { seq11 } from './sequence/seq-11.js';
import { seq12 } from './sequence/seq-12.js';

/** Every rule, in the order in which findings are listed: per family, then by number. */
export const RULES: readonly Rule[] = [
  ...[seq01, seq02, seq03, seq04, seq05, seq06, seq07, seq08, seq09, seq10, seq11, seq12],
  ...[dep01, dep02, dep03, dep04, dep05],
  ...[por01, por02, por03, por04, por05, por06, por07, por08, por09, por10, por11],
  ent01,
  ...RECOMMENDATIONS,
  ...[lad1, lad2, lad3, lad4, ladR1, ladR2, ladR3, ladR4, ladR5, ladR6],
  ...EXPOSURE_RULES,
  ...[kpiR1, kpiR2, kpiR3, kpiR4],
  ans01,
];

/** All findings: in the order of the rules, within a rule in the order of the case, of phases and of quarters. */
export function checkPortfolio(portfolio: Portfolio): readonly Finding[] {
  return RULES.flatMap((rule) => rule.check(portfolio));
}
