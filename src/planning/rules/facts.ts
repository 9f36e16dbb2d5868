import type { CriteriaFacts } from './criteria/facts.js';
import type { DepartmentFacts } from './department/facts.js';
import type { LadderFacts } from './ladder/facts.js';
import type { MeasureFacts } from './measures/facts.js';
import type { PortfolioFacts } from './portfolio/facts.js';
import type { ReadinessFacts } from './readiness/facts.js';
import type { RecommendationFacts } from './recommendations/facts.js';
import type { SequenceFacts } from './sequence/facts.js';

/** What each finding carries, by code. A missing text for a code in any language does not compile. */
export interface FindingFacts
  extends
    SequenceFacts,
    DepartmentFacts,
    PortfolioFacts,
    CriteriaFacts,
    RecommendationFacts,
    LadderFacts,
    ReadinessFacts,
    MeasureFacts {}
