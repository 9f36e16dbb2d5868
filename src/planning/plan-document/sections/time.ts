import { addDays } from '../../kernel/dates.js';
import { dateOfWeek, periodAt, periodOfWeek } from '../../kernel/grid.js';
import { endOf, hasStarted, planPhases } from '../../pilots/planned-phase.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import { cell, paragraph, type Block, type Cell, type Row, type Section, type Table } from '../blocks.js';
import { isUndated, noPhase, pilotAnchor, phaseRuns, type Draft } from '../draft.js';
import {
  choice,
  count,
  date,
  list,
  number,
  period,
  say,
  span,
  term,
  text,
  title,
  type Piece,
  type Say,
} from '../facts.js';
import { FOUR_CS } from '../../pilots/four-cs.js';
import { timeline } from '../figures/timeline.js';
import { phaseSpan } from '../spans.js';
import { certificateSection } from './certificate.js';
import { heatSection, curvesSection } from './heat.js';
import { reasonsSection, unfitSections } from './reasons.js';
import { textColumn } from './tables.js';

const LEAST_COLUMNS = 3;
/** Pilots that are named before they are only counted. */
const MOST_NAMED = 3;

function timelineCaption({ portfolio }: Draft): Say {
  const starts = portfolio.counted.flatMap(({ phases }) => phases[0]?.start ?? []);
  if (starts.length === 0) return say('time.timelineNone');
  const quarters = starts.map(periodOfWeek);
  const [first, last] = [Math.min(...quarters), Math.max(...quarters)];
  return say('time.timelineCaption', {
    first: period(periodAt(portfolio.grid, first)),
    firstCount: count(quarters.filter((quarter) => quarter === first).length),
    last: period(periodAt(portfolio.grid, last)),
    lastCount: count(quarters.filter((quarter) => quarter === last).length),
    same: choice(first === last),
  });
}

function beyond({ portfolio }: Draft): readonly Piece[] {
  const { grid, counted } = portfolio;
  const late = counted.filter(({ phases }) => phases.some((phase) => (endOf(phase) ?? 0) > grid.weeks));
  if (late.length === 0) return [];
  return [
    say('time.timelineBeyond', {
      count: count(late.length),
      date: date(addDays(dateOfWeek(grid, grid.weeks), -1)),
    }),
  ];
}

function dateCell(draft: Draft, proposal: Proposal, index: number): Cell {
  const phase = proposal.phases[index];
  if (!phase) return cell(noPhase(proposal), { quiet: true });
  const when = phaseSpan(draft.portfolio.grid, phase);
  if (!when) return cell(phaseRuns(draft, phase, proposal), { quiet: true });
  return cell(say('time.phaseCell', { dates: span(when), intensity: number(phase.intensity, 0) }));
}

function datesTable(draft: Draft): Table {
  const { counted } = draft.portfolio;
  const most = Math.max(LEAST_COLUMNS, ...counted.map(({ phases }) => phases.length));
  const columns = Array.from({ length: most }, (_, index) => index);
  return {
    kind: 'table',
    id: 'dates-table',
    caption: say('time.datesCaption', { pilots: count(counted.length) }),
    look: 'plain',
    columns: [
      textColumn(say('label.pilot')),
      ...columns.map((index) => textColumn(say('label.phaseNumber', { phase: count(index + 1) }))),
    ],
    rows: FOUR_CS.flatMap((c): readonly Row[] => {
      const own = counted.filter(({ pilot }) => pilot.c === c);
      if (own.length === 0) return [];
      const rows = own.map((proposal): Row => ({
        kind: 'plain',
        cells: [
          cell(text(proposal.pilot.title), { link: pilotAnchor(proposal.pilot.id) }),
          ...columns.map((index) => dateCell(draft, proposal, index)),
        ],
      }));
      return [{ kind: 'group', cells: [cell(term('c', c))] }, ...rows];
    }),
  };
}

/** Pilots that the sequence begins earlier than their owners asked for. */
function sooner({ sequence, portfolio: { counted, grid } }: Draft): readonly Piece[] {
  if (!sequence) return [];
  const early = counted.filter(({ pilot, phases: [first] }) => {
    const asked = planPhases(grid, pilot)[0]?.start ?? null;
    return asked !== null && (first?.start ?? asked) < asked;
  });
  if (early.length === 0) return [];
  const named = early.length > MOST_NAMED + 1 ? early.slice(0, MOST_NAMED) : early;
  const more = early.length - named.length;
  const pilots = list(
    named.map(({ pilot }) => title(pilot.title)),
    more > 0 ? ',' : undefined,
  );
  return [say('time.sooner', { pilots, count: count(early.length), more: count(more) })];
}

function timelineBlocks(draft: Draft): readonly Block[] {
  const data = timeline(draft.portfolio, { withAsked: draft.sequence !== undefined });
  const [from = '', to = from] = [data.periods[0], data.periods.at(-1)];
  const pilots = count(draft.portfolio.counted.length);
  const late = beyond(draft);
  return [
    {
      kind: 'figure',
      id: 'timeline',
      title: say('time.timelineTitle', { pilots, from: period(from), to: period(to) }),
      description: say('time.timelineDescription', { pilots }),
      caption: timelineCaption(draft),
      ...(late[0] ? { note: late[0] } : {}),
      figure: { type: 'timeline', data },
    },
    datesTable(draft),
  ];
}

/** Dates that are facts, and what they pushed along. */
function underWay({ sequence, portfolio: { counted } }: Draft): readonly Piece[] {
  const begun = counted.some(({ phases }) => phases.some(hasStarted));
  return sequence && begun ? [say('time.underWay')] : [];
}

/** Timeline, heat, certificate and reasons. */
export function timeSection(draft: Draft): Section {
  const { sequence, portfolio } = draft;
  const source = sequence
    ? say('time.computed', { profile: term('profile', sequence.profile.id) })
    : say('time.asked');
  if (portfolio.counted.length === 0) {
    return {
      id: 'time',
      heading: say('time.heading'),
      blocks: [paragraph([say('summary.noPilots')])],
      sections: [],
    };
  }
  if (isUndated(draft)) {
    return {
      id: 'time',
      heading: say('time.heading'),
      blocks: [paragraph([say('time.undated')])],
      sections: unfitSections(draft),
    };
  }
  return {
    id: 'time',
    heading: say('time.heading'),
    blocks: [paragraph([source, ...underWay(draft), ...sooner(draft)])],
    sections: [
      { id: 'timeline-section', heading: say('time.timeline'), blocks: timelineBlocks(draft), sections: [] },
      heatSection(draft),
      certificateSection(draft),
      curvesSection(draft),
      reasonsSection(draft),
      ...unfitSections(draft),
    ],
  };
}
