import { may, type OrganisationAccess } from '../../../accounts/index.js';
import {
  definePage,
  type EmptyState,
  type Figure,
  type Notice,
  type PageHead,
  type PageModel,
  type Svg,
  type Switch,
  type Table,
} from '../../../platform/views/index.js';
import type { Asked } from '../../../platform/lists/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  splitTimeline,
  timeline,
  type IsoDate,
  type Portfolio,
  type Timeline,
  type TimelineBar,
  type TimelineRow,
} from '../../../planning/index.js';
import { drawTimeline } from '../../../rendering/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import { noPilots } from '../no-pilots.js';
import { staleness } from '../portfolio.page.js';
import { drawnRows, TIMELINE_WIDTH } from '../sequence-figures.js';
import { portfolioUrls } from '../urls.js';
import { viewSwitch } from '../view-switch.js';
import { phasePanel, type PhasePanel } from './phase-panel.js';
import { lookFields, type AdoptedPlan, type TimelineLook } from './timeline-look.js';
import { phaseList, type PhaseList } from '../pilot-filter.js';
import { inDrawnOrder, timelineTable } from './timeline-table.js';

export interface TimelinePageModel extends PageModel {
  readonly head: PageHead;
  readonly stale?: Notice;
  readonly empty?: EmptyState;
  /** Absent while no pilot has a date: there is nothing to draw. */
  readonly figure?: Figure;
  /** The phase that was chosen in it. */
  readonly panel?: PhasePanel;
  /** Said in its place. */
  readonly undated?: EmptyState;
  readonly list: PhaseList;
  readonly table: Table;
}

export const timelinePage = definePage<TimelinePageModel>('portfolios/timeline', { landscape: true });

/** Pilots that fit on one sheet of A4 landscape. */
const ROWS_ON_SHEET = 9;
/** Units: what is left beside a phase that is shown. */
const NARROW = 680;

export interface TimelineInput {
  readonly access: OrganisationAccess;
  readonly judged: JudgedPlan;
  /** Null while no version was adopted. */
  readonly adopted: AdoptedPlan | null;
  readonly look: TimelineLook;
  /** What of the table the address asks for. */
  readonly asked: Asked;
  readonly today: IsoDate;
}

/** Every pilot in time, held against the plan as adopted, with the reason why each phase is where it is. */
export function timelineModel(input: TimelineInput, speech: Speech): TimelinePageModel {
  const { access, judged, adopted, asked } = input;
  const { t, f } = speech;
  const words = t.timelinePage;
  const { portfolio } = inForce(judged);
  const look = knownLook(input.look, portfolio);
  const dates = judged.sequenced ? words.onSequence : words.asAsked;
  const against = adopted
    ? words.against({ number: adopted.number, date: f.date(adopted.day) })
    : words.notAdopted;
  const where = {
    ...{ address: portfolioUrls.timeline(access.slug), place: 'fasen', asked },
    keeps: lookFields(look),
  };
  const list = phaseList(inDrawnOrder(portfolio, look.by), portfolio, where, speech);
  const shown = { ...input, look, found: list.said };
  const panel = phasePanel(shown, speech);
  const mayMove = may(access, 'compute-sequence');
  return {
    title: panel ? `${panel.heading} – ${words.title}` : words.title,
    head: {
      eyebrow: t.portfolioPage.eyebrow({ plan: judged.plan.name }),
      heading: words.heading,
      lead: `${dates} ${against}`,
      switches: [viewSwitch(access, 'timeline', speech), ...lookSwitches(shown, speech)],
    },
    ...staleness(access, judged, speech),
    ...(portfolio.counted.length === 0 ? { empty: noPilots(access, speech) } : {}),
    ...timelineFigureOf(portfolio, shown, panel !== undefined, speech),
    ...(panel ? { panel } : {}),
    list,
    table: timelineTable(
      { organisation: access.slug, judged, adopted, pilots: list.pilots, mayMove },
      speech,
    ),
  };
}

interface ShownTimeline extends TimelineInput {
  /** What the address says of the table. */
  readonly found: Readonly<Record<string, string>>;
}

/** Without a phase that the plan does not have. */
function knownLook(look: TimelineLook, { counted }: Portfolio): TimelineLook {
  const { open, ...closed } = look;
  const phases = counted.find(({ pilot }) => pilot.id === open?.pilot)?.phases ?? [];
  return phases.some(({ number }) => number === open?.phase) ? look : closed;
}

function lookSwitches({ access, look, found }: ShownTimeline, { t }: Speech): readonly Switch[] {
  const words = t.timelinePage;
  const option = (text: string, changed: Partial<TimelineLook>) => {
    const next = { ...look, ...changed };
    const isCurrent = next.by === look.by && next.units === look.units;
    return isCurrent ? { text } : { text, href: portfolioUrls.timeline(access.slug, next, found) };
  };
  return [
    {
      label: words.group,
      options: [option(words.byC, { by: 'c' }), option(words.byDepartment, { by: 'department' })],
    },
    {
      label: words.scale,
      options: [option(words.quarters, { units: 'quarters' }), option(words.months, { units: 'months' })],
    },
  ];
}

function timelineFigureOf(
  portfolio: Portfolio,
  { access, adopted, look, found, today }: ShownTimeline,
  /** Something stands beside it. */
  isNarrow: boolean,
  speech: Speech,
): Pick<TimelinePageModel, 'figure' | 'undated'> {
  const { t } = speech;
  const { data, hidden } = drawnRows(
    timeline(portfolio, { by: look.by, today, ...(adopted ? { adopted: adopted.portfolio } : {}) }),
    ({ bars, baseline }) => bars.length + baseline.length > 0,
  );
  if (data.groups.length === 0) return { undated: { text: t.timelinePage.withoutDates({ count: hidden }) } };
  const description = t.sequencePage.timelineDescription({ count: portfolio.counted.length - hidden });
  const text = (id: string) => ({ id, title: t.sequencePage.timelineTitle, description });
  const draw = (part: Timeline, id: string): Svg =>
    drawTimeline(part, text(id), speech, { units: look.units, width: TIMELINE_WIDTH });
  const linkOf = ({ pilot }: TimelineRow, { phase }: TimelineBar) => ({
    href: portfolioUrls.timeline(access.slug, { ...look, open: { pilot, phase } }, found),
    isOpen: look.open?.pilot === pilot && look.open.phase === phase,
  });
  const shown = { units: look.units, width: isNarrow ? NARROW : TIMELINE_WIDTH, linkOf };
  const sheets = splitTimeline(data, ROWS_ON_SHEET);
  const figure = {
    label: t.sequencePage.timelineTitle,
    svg: drawTimeline(data, text('tijdlijn'), speech, shown),
    ...(sheets.length > 1
      ? { paper: sheets.map((sheet, index) => ({ svg: draw(sheet, `tijdlijn-${String(index + 1)}`) })) }
      : {}),
    conclusion: description,
    note: [
      may(access, 'compute-sequence') ? t.timelinePage.choose : t.timelinePage.chooseToRead,
      t.timelinePage.note,
      ...(adopted ? [t.timelinePage.noteAdopted] : []),
      ...(hidden > 0 ? [t.timelinePage.withoutDates({ count: hidden })] : []),
    ].join(' '),
  };
  return { figure };
}
