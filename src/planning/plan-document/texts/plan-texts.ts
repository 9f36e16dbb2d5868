import type { AlternativeTexts } from './alternative-texts.js';
import type { CheckTexts } from './check-texts.js';
import type { ContextTexts } from './context-texts.js';
import type { FrontTexts } from './front-texts.js';
import type { LabelTexts } from './label-texts.js';
import type { MeansTexts } from './means-texts.js';
import type { PeopleTexts } from './people-texts.js';
import type { PortfolioTexts } from './portfolio-texts.js';
import type { ReviewTexts } from './review-texts.js';
import type { TimeTexts } from './time-texts.js';
import type { VersionTexts } from './version-texts.js';

/**
 * Every sentence and label of the plan document by code, with what it is given: a number is a count that chooses
 * singular or plural, a string is a fact that the language writes out. A text that is missing in any language does
 * not compile.
 */
export interface PlanTexts
  extends
    LabelTexts,
    FrontTexts,
    ContextTexts,
    PortfolioTexts,
    TimeTexts,
    MeansTexts,
    ReviewTexts,
    AlternativeTexts,
    PeopleTexts,
    CheckTexts,
    VersionTexts {}
