import { may, type OrganisationAccess } from '../../accounts/index.js';
import {
  badgeCell,
  definePage,
  dayCell,
  textCell,
  type Badge,
  type PageHead,
  type PageModel,
  type Row,
  type Table,
} from '../../platform/views/index.js';
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

interface Part {
  readonly id: string;
  readonly heading: string;
  readonly table?: Table;
  readonly none: string;
}

export interface CalendarPageModel extends PageModel {
  readonly head: PageHead;
  readonly parts: readonly Part[];
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
  return {
    header: textCell(t.gates.pilotPhase({ pilot: proposal.pilot.title, phase: phase.number }), href),
    cells: [
      dayCell(f.dates(window.from, window.to)),
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

/** Every decision and every start that the plan asks of people, the most urgent first. */
export function calendarModel(
  access: OrganisationAccess,
  portfolio: Portfolio,
  today: IsoDate,
  speech: Speech,
): CalendarPageModel {
  const { t, f } = speech;
  const words = t.gates;
  const decisions = decisionsDue(portfolio, today);
  const starts = startsDue(portfolio, today);
  const now = decisions.filter((gate) => gate.running && isPressing(gate)).length;
  const late = decisions.filter(({ due }) => due === 'too-long').length;
  const column = (text: string) => ({ lines: [text] });
  const decisionsTable: Table = {
    caption: words.decisionsCaption({ now, late }),
    note: words.decisionsNote({ weeks: f.weeks(portfolio.settings['measures.decisionWeeks']) }),
    columns: [words.pilot, words.when, words.state, words.decider, words.department].map(column),
    groups: [{ rows: decisions.map((gate) => decisionRow(access, gate, portfolio, speech)) }],
  };
  const startsTable: Table = {
    caption: words.startsCaption({ count: starts.filter(isPressing).length }),
    columns: [words.pilot, words.when, words.state, words.department].map(column),
    groups: [{ rows: starts.map((start) => startRow(access, start, portfolio, speech)) }],
  };
  return {
    title: words.title,
    head: { heading: words.title, lead: words.lead, switches: runningSwitch(access, 'gates', speech) },
    parts: [
      {
        id: 'besluiten',
        heading: words.decisionsTitle,
        none: words.noDecisions,
        ...(decisions.length > 0 ? { table: decisionsTable } : {}),
      },
      {
        id: 'starts',
        heading: words.startsTitle,
        none: words.noStarts,
        ...(starts.length > 0 ? { table: startsTable } : {}),
      },
    ],
  };
}
