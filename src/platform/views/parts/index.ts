export {
  type Badge,
  criterionVerdictBadge,
  type CriterionVerdict,
  pilotVerdictBadge,
  severityBadge,
} from './badges.js';
export type { Board, BoardCard, BoardCell, BoardRow, PlannedStep } from './board.js';
export type {
  Checkbox,
  ChoiceField,
  ChoiceOption,
  ErrorSummary,
  Option,
  Select,
  TextArea,
  TextField,
} from './fields.js';
export type { Filters } from './filters.js';
export { type Figure, type LegendItem, type Svg } from './figures.js';
export { type Icon, type IconName } from './icons.js';
export { type CriterionLine, criterionLine, type CriterionVerdicts, type Mark, marks } from './marks.js';
export type {
  Action,
  Breadcrumbs,
  EmptyState,
  Fact,
  FindingItem,
  Link,
  Notice,
  PageHead,
  Pagination,
  PostAction,
  Progress,
  SummaryRow,
  Switch,
  SwitchOption,
  TemperatureStep,
  Tile,
  VerdictLine,
} from './models.js';
export {
  badgeCell,
  breachCell,
  type Cell,
  type Column,
  heatCell,
  numberCell,
  type Row,
  type RowGroup,
  type Table,
  dayCell,
  actionCell,
  textCell,
  zeroCell,
} from './tables.js';
export { type TemperatureBadge, type Thermometer, thermometer } from './temperature.js';
