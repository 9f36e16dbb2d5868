/** The plan as a document: data in, sections with blocks out. Figures can be had on their own. */
export type {
  Block,
  Cell,
  Column,
  DefinitionList,
  DocumentNames,
  FigureBlock,
  FindingList,
  ListBlock,
  Mark,
  Paragraph,
  PlanDocument,
  PlanMeta,
  Row,
  Section,
  Table,
} from './blocks.js';
export { buildPlanDocument } from './build-plan-document.js';
export { AUDIENCES, chosenDocument, showsAll, type Audience, type ShownParts } from './choose.js';
export {
  differenceOf,
  isUnchanged,
  type PhaseChange,
  type PilotChange,
  type PlanDifference,
  type SettingChange,
  type TextChange,
} from './difference.js';
export type {
  Decided,
  DocumentScenario,
  DocumentSequence,
  PlanDocumentInput,
  PreviousVersion,
} from './draft.js';
export type { CountFact, Piece, Say, Span, TermGroup, TextCode, ValueFact } from './facts.js';
export {
  board,
  type Board,
  type BoardCard,
  type BoardPilot,
  type BoardRow,
  splitBoard,
} from './figures/board.js';
export { boarding, type Boarding, type BoardingRow, type NotAboard } from './figures/boarding.js';
export type { RoadmapPosition } from './figures/roadmap-position.js';
export { temperatureBars, type TemperatureBars } from './figures/temperature-bars.js';
export { cultureProfile, type CultureProfile } from './figures/culture-profile.js';
export type { Figure } from './figures/figure.js';
export {
  type Contribution,
  contributionTitle,
  type HeatCurve,
  heatCurves,
  type HeatPoint,
} from './figures/heat-curve.js';
export { ladder, type Ladder, type LadderStep } from './figures/ladder.js';
export { heatMinis, type Mini, type Minis } from './figures/minis.js';
export { moneyBars, type MoneyBars } from './figures/money-bars.js';
export {
  SCENARIO_MEASURES,
  scenarioBars,
  type ScenarioBar,
  type ScenarioBars,
  type ScenarioMeasure,
} from './figures/scenario-bars.js';
export {
  splitTimeline,
  timeline,
  type Timeline,
  type TimelineBar,
  type TimelineOptions,
  type TimelineRow,
} from './figures/timeline.js';
export { planMoments, type Moment } from './moments.js';
export { takesPart } from './sections/people.js';
export { gateWindow, type GateWindow } from './spans.js';
export { temperatureOf, type Temperature } from './temperature.js';
export type { AlternativeTexts } from './texts/alternative-texts.js';
export type { CheckTexts } from './texts/check-texts.js';
export type { ContextTexts } from './texts/context-texts.js';
export type { FrontTexts } from './texts/front-texts.js';
export type { LabelTexts } from './texts/label-texts.js';
export type { MeansTexts } from './texts/means-texts.js';
export type { PeopleTexts } from './texts/people-texts.js';
export type { PlanTexts } from './texts/plan-texts.js';
export type { PortfolioTexts } from './texts/portfolio-texts.js';
export type { ReviewTexts } from './texts/review-texts.js';
export type { TimeTexts } from './texts/time-texts.js';
export type { Run, WrittenBlock, WrittenList, WrittenParagraph, WrittenPart } from './written.js';
export type { VersionTexts } from './texts/version-texts.js';
