/**
 * Words of the product in Dutch and English, and how numbers, money and dates are written. Pure: neither Nest nor
 * the database, so the command line and the document renderer use the same.
 *
 *   const t = words('nl');            t.frame.skip                      a text
 *                                     t.forms.errorCount({ count: 2 })  a message with typed arguments
 *   const f = format('nl');           f.euro(18000), f.date('2026-06-11'), f.degrees(4.5), f.quarters('2026-Q3', '2027-Q1')
 *   const say = speech('nl');         { language, t, f }: what a presenter takes
 *   chooseLanguage({ chosen, acceptLanguage })   the person's choice, else the browser's, else Dutch
 *
 * Adding words for an area, say `home`:
 *   1. nl/home.ts   export const home = { title: 'Temperatuur', pilots: message<{ count: number }>('...') };
 *   2. en/home.ts   export const home: Translation<typeof nl> = { ... };   (import type { home as nl } from '../nl/home.js')
 *   3. one line each in nl.ts and en.ts.
 * A key or argument that is missing in English does not compile; test/platform/words checks that every message uses
 * exactly the arguments it declares. In a template: {{t 'home.title'}}, for texts without arguments only.
 */
export { chooseLanguage, DEFAULT_LANGUAGE, LANGUAGES, type Language, parseLanguage } from './language.js';
export { describeCultureGap } from './advice/describe-culture-gap.js';
export { describeLifts, describeLiftsOf } from './advice/describe-lifts.js';
export { describeSmallerForm } from './advice/describe-smaller-form.js';
export { describeFinding, type FindingText } from './findings/describe-finding.js';
export type { FindingNames } from './findings/finding-words.js';
export { format, type Format } from './format.js';
export { type Message, type Section, type Translation } from './message.js';
export { kpiName, kpiValue } from './kpi-value.js';
export {
  clashOf,
  describeConflict,
  describeNotEarlier,
  describeReason,
  describeViolation,
  describeUnfit,
  type Clash,
} from './reasons/describe-reason.js';
export { describeLimitsKept } from './reasons/describe-limits-kept.js';
export {
  describeChange,
  describeCounterProposal,
  type CounterProposalText,
} from './reasons/describe-counter-proposal.js';
export { speech, type Speech } from './speech.js';
export { words, type Words } from './words.js';
