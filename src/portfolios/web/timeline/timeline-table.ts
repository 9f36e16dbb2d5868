import {
  actionCell,
  dayCell,
  numberCell,
  textCell,
  type Cell,
  type Row,
  type Table,
} from '../../../platform/views/index.js';
import { describeNotEarlier, type Speech } from '../../../platform/words/index.js';
import {
  dateOfWeek,
  daysBetween,
  endOf,
  FOUR_CS,
  gateWindow,
  hasStarted,
  type PlannedPhase,
  type Portfolio,
  type Proposal,
} from '../../../planning/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import { departmentName, namesOf } from '../../names.js';
import { pilotsCaption } from '../pilot-filter.js';
import { portfolioUrls } from '../urls.js';
import type { AdoptedPlan, TimelineLook } from './timeline-look.js';

export interface TimelineTableInput {
  readonly organisation: string;
  readonly judged: JudgedPlan;
  readonly adopted: AdoptedPlan | null;
  /** Of one page, in the order of the drawing. */
  readonly pilots: readonly Proposal[];
  readonly mayMove: boolean;
}

/** In the order of the drawing. */
export function inDrawnOrder(
  { counted, departments }: Portfolio,
  by: TimelineLook['by'],
): readonly Proposal[] {
  if (by === 'c') return FOUR_CS.flatMap((c) => counted.filter(({ pilot }) => pilot.c === c));
  return [...departments.keys()].flatMap((id) => counted.filter(({ pilot }) => pilot.owner === id));
}

/** Per phase its days, its gate, the break before it, how it differs from the adopted plan, and why it is there. */
export function timelineTable(input: TimelineTableInput, speech: Speech): Table {
  const { t, f } = speech;
  const words = t.timelinePage;
  const { portfolio } = inForce(input.judged);
  const heads = [words.phase, words.begins, words.ends, words.gate, words.heat];
  const rest = [
    ...(input.adopted ? [words.difference] : []),
    words.why,
    ...(input.mayMove ? [words.move] : []),
  ];
  const columns = [...heads, ...rest];
  return {
    caption: pilotsCaption(words.tableCaption, input.pilots, portfolio, speech),
    columns: columns.map((head) => ({
      lines: [head],
      ...(head === words.heat ? { numeric: true } : {}),
      ...(head === words.move ? { action: true } : {}),
    })),
    groups: input.pilots.map((proposal) => {
      const { title, c, owner } = proposal.pilot;
      const department = departmentName(portfolio, owner);
      return {
        heading: { text: [title, t.terms.cs[c], department].join(' · '), columns: columns.length },
        rows: proposal.phases.map((phase, index) =>
          phaseRow(input, phase, proposal.phases[index - 1], speech),
        ),
      };
    }),
    note: words.tableNote({ degrees: f.degrees(1) }),
  };
}

function phaseRow(
  input: TimelineTableInput,
  phase: PlannedPhase,
  before: PlannedPhase | undefined,
  speech: Speech,
): Row {
  const { t, f } = speech;
  const words = t.timelinePage;
  const { portfolio } = inForce(input.judged);
  const { grid } = portfolio;
  const end = endOf(phase);
  const gate = gateWindow(grid, phase);
  const day = (week: number | null): string =>
    week === null ? words.noDate : f.date(dateOfWeek(grid, week));
  const pause = pauseWeeks(phase, before);
  return {
    header: dayCell(t.terms.phase({ number: phase.number })),
    cells: [
      dayCell(day(phase.start), pause > 0 ? { note: words.afterPause({ weeks: pause }) } : {}),
      dayCell(day(end)),
      dayCell(gate ? f.dates(gate.from, gate.to) : words.noGate),
      numberCell(f.number(phase.intensity)),
      ...(input.adopted ? [textCell(differenceText(portfolio, phase, input.adopted, speech))] : []),
      textCell(whyText(input.judged, phase, speech)),
      ...(input.mayMove ? [moveCell(input.organisation, phase, speech)] : []),
    ],
  };
}

/** Weeks between the end of the phase before and this one. */
export function pauseWeeks({ start }: PlannedPhase, before: PlannedPhase | undefined): number {
  const end = before ? endOf(before) : null;
  return start === null || end === null ? 0 : start - end;
}

function differenceText(
  { grid }: Portfolio,
  phase: PlannedPhase,
  adopted: AdoptedPlan,
  { t }: Speech,
): string {
  const words = t.sequenceComparison;
  const own = adopted.portfolio.counted.find(({ pilot }) => pilot.id === phase.pilot);
  const was = own?.phases[phase.number - 1]?.start ?? null;
  if (was === null) return phase.start === null ? words.same : t.timelinePage.newSince;
  if (phase.start === null) return words.dropped;
  const weeks = phase.start - was - daysBetween(grid.start, adopted.portfolio.grid.start) / 7;
  if (weeks === 0) return words.same;
  return weeks > 0 ? words.later({ weeks }) : words.earlier({ weeks: -weeks });
}

/** What keeps it from beginning earlier; where nothing was computed, that its owner asked for it. */
export function whyText(
  { sequence, sequenced, asked }: JudgedPlan,
  phase: PlannedPhase,
  speech: Speech,
): string {
  const words = speech.t.timelinePage;
  if (hasStarted(phase)) return words.hasBegun;
  const reason =
    sequenced &&
    sequence?.result.reasons.find((each) => each.pilot === phase.pilot && each.phase === phase.number);
  if (reason && phase.start !== null)
    return describeNotEarlier(reason, namesOf(asked.portfolio), speech.language);
  if (phase.written.pin) return words.pinned;
  return phase.start === null ? words.noPlace : words.asked;
}

function moveCell(organisation: string, phase: PlannedPhase, { t }: Speech): Cell {
  if (hasStarted(phase)) return actionCell('');
  return actionCell(t.timelinePage.moveLink, {
    href: portfolioUrls.move(organisation, phase.pilot, phase.number),
  });
}
