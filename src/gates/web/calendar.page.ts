import { may, type OrganisationAccess } from '../../accounts/index.js';
import {
  badgeCell,
  definePage,
  dayCell,
  textCell,
  type Badge,
  type EmptyState,
  type Filters,
  type PageHead,
  type PageModel,
  type Pagination,
  type Row,
  type Table,
} from '../../platform/views/index.js';
import { byState, ListFilter, type Asked } from '../../platform/lists/index.js';
import { findingPilots } from '../../portfolios/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  decisionsDue,
  startsDue,
  type Due,
  type GateDue,
  type IsoDate,
  type Portfolio,
  type StartDue,
} from '../../planning/index.js';
import { runningSwitch } from './signals/view-switch.js';
import { gateUrls } from './urls.js';
import { yearEndNote } from './year-end.js';

interface Part {
  readonly id: string;
  readonly heading: string;
  readonly table?: Table;
  readonly pages?: Pagination;
  readonly none: string;
}

export interface CalendarPageModel extends PageModel {
  readonly head: PageHead;
  readonly filters?: Filters;
  readonly parts: readonly Part[];
  /** Absent unless the filter leaves nothing. */
  readonly empty?: EmptyState;
}

export const calendarPage = definePage<CalendarPageModel>('gates/calendar');

/** Late or now. */
const PRESSING: readonly Due[] = ['open', 'overdue', 'too-long'];

export function isPressing({ due }: { readonly due: Due }): boolean {
  return PRESSING.includes(due);
}

function dueBadge(due: Due, text: string): Badge {
  if (due === 'open') return { icon: 'gate', text, tone: '' };
  return due === 'overdue' || due === 'too-long'
    ? { icon: 'warn', text, tone: 'hot' }
    : { text, tone: 'quiet' };
}

/** "hoofd Klantenservice", or that nobody was named. */
export function deciderOf({ phase }: Pick<GateDue, 'phase'>, { t }: Speech): string {
  const decider = phase.written.gate?.decider?.trim();
  return decider === undefined || decider === '' ? t.gates.nobody : decider;
}

function decisionRow(access: OrganisationAccess, gate: GateDue, portfolio: Portfolio, speech: Speech): Row {
  const { t, f } = speech;
  const { proposal, phase, window, due, running } = gate;
  const href = may(access, 'read-proposals') ? { href: gateUrls.decide(access.slug, proposal.pilot.id) } : {};
  const badge = dueBadge(due, t.gates.due[due]);
  const note = yearEndNote(gate, speech);
  return {
    header: textCell(t.gates.pilotPhase({ pilot: proposal.pilot.title, phase: phase.number }), href),
    cells: [
      dayCell(f.dates(window.from, window.to), note === undefined ? {} : { note }),
      running ? badgeCell(badge) : textCell(t.gates.notBegun),
      textCell(deciderOf(gate, speech)),
      textCell(portfolio.departments.get(proposal.pilot.owner)?.name ?? proposal.pilot.owner),
    ],
  };
}

function startRow(access: OrganisationAccess, start: StartDue, portfolio: Portfolio, speech: Speech): Row {
  const { t, f } = speech;
  const { proposal, phase, on, due } = start;
  const href = may(access, 'read-proposals') ? { href: gateUrls.pilot(access.slug, proposal.pilot.id) } : {};
  return {
    header: textCell(t.gates.pilotPhase({ pilot: proposal.pilot.title, phase: phase.number }), href),
    cells: [
      dayCell(on === null ? t.gates.noDate : f.date(on)),
      badgeCell(dueBadge(due, t.gates.startDue[due])),
      textCell(portfolio.departments.get(proposal.pilot.owner)?.name ?? proposal.pilot.owner),
    ],
  };
}

export interface CalendarInput {
  readonly portfolio: Portfolio;
  readonly today: IsoDate;
  readonly asked: Asked;
}

/** Every decision and every start that the plan asks of people, the most urgent first. */
export function calendarModel(
  access: OrganisationAccess,
  { portfolio, today, asked }: CalendarInput,
  speech: Speech,
): CalendarPageModel {
  const words = speech.t.gates;
  const decisions = decisionsDue(portfolio, today);
  const starts = startsDue(portfolio, today);
  const filter = calendarFilter(access, portfolio, asked, speech);
  const found = { decisions: filter.keep(decisions), starts: filter.keep(starts) };
  const shown = {
    decisions: filter.page(found.decisions, { name: 'pagina', beside: ['starts'], place: 'besluiten' }),
    starts: filter.page(found.starts, { name: 'starts', beside: ['pagina'], place: 'starts' }),
  };
  const pagesOf = ({ pages }: { readonly pages?: Pagination }) => (pages ? { pages } : {});
  const total = decisions.length + starts.length;
  const left = found.decisions.length + found.starts.length;
  const head = { heading: words.title, lead: words.lead, switches: runningSwitch(access, 'gates', speech) };
  const filters = filter.form(left, total);
  if (left === 0 && filter.isOn)
    return { title: words.title, head, ...filters, parts: [], empty: filter.nothing() };
  const rows = {
    decisions: shown.decisions.rows.map((gate) => decisionRow(access, gate, portfolio, speech)),
    starts: shown.starts.rows.map((start) => startRow(access, start, portfolio, speech)),
  };
  return {
    title: words.title,
    head,
    ...filters,
    parts: [
      {
        id: 'besluiten',
        heading: words.decisionsTitle,
        none: filter.isOn ? words.noneFound : words.noDecisions,
        ...(rows.decisions.length > 0
          ? { table: decisionsTable(found.decisions, rows.decisions, portfolio, speech) }
          : {}),
        ...pagesOf(shown.decisions),
      },
      {
        id: 'starts',
        heading: words.startsTitle,
        none: filter.isOn ? words.noneFound : words.noStarts,
        ...(rows.starts.length > 0 ? { table: startsTable(found.starts, rows.starts, speech) } : {}),
        ...pagesOf(shown.starts),
      },
    ],
  };
}

const column = (text: string) => ({ lines: [text] });

function decisionsTable(
  decisions: readonly GateDue[],
  rows: readonly Row[],
  { settings }: Portfolio,
  { t: { gates: words }, f }: Speech,
): Table {
  const now = decisions.filter((gate) => gate.running && isPressing(gate)).length;
  const late = decisions.filter(({ due }) => due === 'too-long').length;
  return {
    caption: words.decisionsCaption({ now, late }),
    note: words.decisionsNote({ weeks: f.weeks(settings['measures.decisionWeeks']) }),
    columns: [words.pilot, words.when, words.state, words.decider, words.department].map(column),
    groups: [{ rows }],
  };
}

function startsTable(
  starts: readonly StartDue[],
  rows: readonly Row[],
  { t: { gates: words } }: Speech,
): Table {
  return {
    caption: words.startsCaption({ count: starts.filter(isPressing).length }),
    columns: [words.pilot, words.when, words.state, words.department].map(column),
    groups: [{ rows }],
  };
}

function calendarFilter(
  access: OrganisationAccess,
  portfolio: Portfolio,
  asked: Asked,
  speech: Speech,
): ListFilter<GateDue | StartDue> {
  const { t } = speech;
  const { text, choices } = findingPilots(({ proposal }: GateDue | StartDue) => proposal, portfolio, speech);
  const shape = {
    address: gateUrls.gates(access.slug),
    text: (row: GateDue | StartDue) => [text(row), deciderOf(row, speech)].join(' '),
    choices: [...choices, byState(t.gates.dueStates, ({ due }: GateDue | StartDue) => due, t, t.gates.state)],
  };
  return new ListFilter(shape, asked, speech);
}
