/** A plan document as HTML, and each figure of the plan as SVG. No Nest, no database: the command line uses it too. */
export { drawCultureProfile } from './figures/culture-profile.js';
export { drawHeatCurve } from './figures/heat-curve.js';
export { drawHeatPair } from './figures/heat-pair.js';
export { drawMini, highestOf } from './figures/minis.js';
export { drawTimeline } from './figures/timeline.js';
export { ALL_CHOICES, type PlanChoices } from './choices.js';
export {
  contrastOnPaper,
  HOUSE_FONTS,
  LEAST_CONTRAST,
  parseColour,
  type HouseFont,
  type HouseStyle,
} from './house-style.js';
export type { ContentsItem, ToolbarModel, WrittenModel } from './html/models.js';
export { writtenText } from './html/written-model.js';
export { planContents, renderPlanHtml, type RenderOptions } from './html/render-plan-html.js';
export {
  fingerprintOf,
  planDocumentOf,
  planFile,
  portfolioOf,
  versionJson,
  writeVersion,
  type PlanContent,
  type PlanFile,
  type PlanFileOptions,
  type PlanVersionData,
} from './plan-file.js';
export { findChromium } from './pdf/find-chromium.js';
export { extentOf, FORMAT_FACTS, formatOfName, PLAN_FORMATS, type PlanFormat } from './plan-formats.js';
export { planChanges, type ChangesTable, type PlanChanges } from './plan-changes.js';
export { readVersion } from './read-plan-file.js';
export { verifyPlan, type PlanVerdict, type VerifiedPlan } from './verify-plan.js';
export {
  LEAST_LOGO_SIDE,
  LOGO_TYPES,
  logoAddress,
  logoDigest,
  MOST_LOGO_BYTES,
  MOST_LOGO_SIDE,
  MOST_LOGO_TEXT,
  type Logo,
  type LogoProblem,
} from './logo/logo.js';
export { kilobytes, logoComplaint } from './logo/logo-complaint.js';
export { isKeptLogo, readLogo } from './logo/read-logo.js';
export type { FigureText } from './svg/drawing.js';
