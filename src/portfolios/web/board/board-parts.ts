import { pilotUrls } from '../../../pilots/index.js';
import {
  marks,
  thermometer,
  type Board,
  type BoardCard,
  type BoardCell,
  type BoardRow,
  type EmptyState,
  type Link,
  type PlannedStep,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  dateOfWeek,
  endOf,
  hasStarted,
  type BoardLane,
  type PhaseBoard,
  type PlannedPhase,
  type Portfolio,
  type Proposal,
  type Stage,
  type StageCard,
  type StageCell,
  type StageStep,
} from '../../../planning/index.js';
import { departmentName } from '../../names.js';
import { portfolioUrls } from '../urls.js';

/** As many cards in one phase of one C are said in words: their owners are busy with the same thing at once. */
const MANY = 3;

export interface BoardScene {
  readonly organisation: string;
  readonly portfolio: Portfolio;
  readonly mayMove: boolean;
  readonly mayPropose: boolean;
}

export function stageName(stage: Stage, { t }: Speech): string {
  if (stage === 'proposal') return t.terms.proposal;
  return stage === 'permanent' ? t.terms.permanent : t.terms.phase({ number: stage });
}

/** "januari – juni 2026"; undefined without dates. */
export function monthsText(
  { grid }: Portfolio,
  phase: PlannedPhase | undefined,
  { f }: Speech,
): string | undefined {
  const end = phase ? endOf(phase) : null;
  if (!phase || phase.start === null || end === null) return undefined;
  return f.months(dateOfWeek(grid, phase.start).slice(0, 7), dateOfWeek(grid, end - 1).slice(0, 7));
}

/** To the form that moves it; undefined when all of it has begun, or for who may only look. */
export function moveLink({ organisation, mayMove }: BoardScene, proposal: Proposal, { t }: Speech) {
  const next = proposal.phases.find((phase) => !hasStarted(phase));
  if (!mayMove || !next) return undefined;
  const { id, title } = proposal.pilot;
  const href = portfolioUrls.move(organisation, id, next.number);
  return { text: t.boardPage.move, href, hidden: title } satisfies Link;
}

function cardModel(
  scene: BoardScene,
  { proposal, phase, running, due, stopped }: StageCard,
  speech: Speech,
): BoardCard {
  const { organisation, portfolio } = scene;
  const { t, f } = speech;
  const { pilot, assessment } = proposal;
  const step = phase?.intensity ?? 1;
  const { culture, resources, gain, scalability } = assessment.criteria;
  const verdicts = {
    ...{ culture: culture.verdict, resources: resources.verdict },
    ...{ gain: gain.verdict, scalability: scalability.verdict },
  };
  const months = monthsText(portfolio, phase, speech) ?? t.boardPage.noDates;
  const action = moveLink(scene, proposal, speech);
  return {
    title: { text: pilot.title, href: portfolioUrls.pilot(organisation, pilot.id) },
    lines: [
      departmentName(portfolio, pilot.owner),
      running || phase?.written.status === 'done' ? months : t.boardPage.firstPhase({ months }),
      ...(stopped === undefined ? [] : [t.boardPage.stopped({ date: f.date(stopped) })]),
    ],
    step,
    marks: marks(verdicts, t),
    thermometer: thermometer(step, t),
    ...(due ? { gate: t.boardPage.due({ date: f.date(due.to) }) } : {}),
    ...(action ? { action } : {}),
  };
}

function stepModel(
  { organisation, portfolio }: BoardScene,
  { proposal, phase, from }: StageStep,
  speech: Speech,
): PlannedStep {
  const { t, f } = speech;
  const { id, title } = proposal.pilot;
  const own = phase?.written.title;
  const when = phase
    ? (monthsText(portfolio, phase, speech) ?? t.boardPage.noDates)
    : t.boardPage.remainsFrom({ month: f.month(dateOfWeek(portfolio.grid, from ?? 0).slice(0, 7)) });
  const intensity = phase ? [f.degrees(phase.intensity)] : [];
  const href = portfolioUrls.pilot(organisation, id);
  return { title, href, lines: [...(own === undefined ? [] : [own]), when, ...intensity] };
}

/** A C without a pilot: the reason, or that there is none, with what to do about it. */
function emptyLane(
  { organisation, mayMove }: BoardScene,
  { c, emptyReason }: BoardLane,
  begin: readonly Link[],
  { boardPage, emptyCPage, terms }: Speech['t'],
): EmptyState {
  const text = emptyReason === undefined ? emptyCPage.link : emptyCPage.change;
  const write = { text, hidden: terms.cs[c], href: portfolioUrls.emptyC(organisation, c) };
  return {
    text: emptyReason === undefined ? boardPage.noPilot : boardPage.noPilotReason({ reason: emptyReason }),
    actions: [...(mayMove ? [write] : []), ...begin],
  };
}

/** The first pilot of the lane that stops before this stage, whose follow-up is worth a look. */
function emptyState(scene: BoardScene, lane: BoardLane, { stage }: StageCell, { t }: Speech): EmptyState {
  const { organisation, portfolio } = scene;
  const words = t.boardPage;
  const begin = scene.mayPropose
    ? { actions: [{ text: words.begin, href: pilotUrls.newProposal(organisation) }] }
    : {};
  const own = portfolio.counted.filter(({ pilot }) => pilot.c === lane.c);
  const [first] = own;
  if (!first) {
    return stage === 'proposal' ? emptyLane(scene, lane, begin.actions ?? [], t) : { text: words.emptyLane };
  }
  if (stage === 'proposal') return { text: words.nothingWaits, ...begin };
  if (stage === 'permanent') {
    const href = portfolioUrls.timeline(organisation);
    return { text: words.nothingRemains, actions: [{ text: words.toTimeline, href }] };
  }
  const short = own.find(({ phases }) => phases.length < stage) ?? first;
  const { id, title } = short.pilot;
  const link = { text: words.seeFollowUp({ pilot: title }), href: portfolioUrls.pilot(organisation, id) };
  return { text: words.nothingPlanned({ phase: stage }), actions: [link] };
}

function countText({ stage, cards, planned, heat }: StageCell, { t, f }: Speech): string {
  const words = t.boardPage;
  const degrees = f.number(heat);
  if (cards.length > 0)
    return heat > 0
      ? words.countHeat({ count: cards.length, degrees })
      : words.count({ count: cards.length });
  if (planned.length === 0) return words.empty;
  return stage === 'permanent'
    ? words.planned({ count: planned.length })
    : words.plannedHeat({ count: planned.length, degrees });
}

/** Cards and lines of a cell that are seen at once, when there are more than one can look over. */
const SEEN_AT_ONCE = 6;

/** Nobody opens a line for a single pilot. */
function seen(length: number): number {
  return length > SEEN_AT_ONCE + 1 ? SEEN_AT_ONCE : length;
}

function cellContents(
  cards: BoardCell['cards'],
  planned: BoardCell['planned'],
  { t }: Speech,
): Pick<BoardCell, 'cards' | 'planned' | 'rest'> {
  const [shown, lines] = [seen(cards.length), seen(planned.length)];
  const count = cards.length - shown + planned.length - lines;
  return {
    cards: cards.slice(0, shown),
    planned: planned.slice(0, lines),
    ...(count === 0
      ? {}
      : {
          rest: {
            summary: t.boardPage.rest({ count }),
            cards: cards.slice(shown),
            planned: planned.slice(lines),
          },
        }),
  };
}

function cellModel(scene: BoardScene, lane: BoardLane, cell: StageCell, speech: Speech): BoardCell {
  const { cards, planned, stage } = cell;
  const crowded = typeof stage === 'number' && cards.length >= MANY;
  const text = speech.t.boardPage.atOnce({ count: cards.length });
  return {
    name: stageName(stage, speech),
    count: countText(cell, speech),
    ...(crowded ? { badge: { icon: 'warn', text, tone: 'hot' } as const } : {}),
    ...cellContents(
      cards.map((card) => cardModel(scene, card, speech)),
      planned.map((step) => stepModel(scene, step, speech)),
      speech,
    ),
    ...(cards.length + planned.length === 0 ? { empty: emptyState(scene, lane, cell, speech) } : {}),
  };
}

function laneModel(scene: BoardScene, lane: BoardLane, speech: Speech): BoardRow {
  const { t, f } = speech;
  const words = t.boardPage;
  const aboard = lane.aboard.map((id) => departmentName(scene.portfolio, id));
  return {
    name: t.terms.cs[lane.c],
    lines: [
      aboard.length === 0 ? words.noneAboard : words.aboard({ departments: f.list(aboard) }),
      lane.heatNow > 0 ? words.heatNow({ degrees: f.degrees(lane.heatNow) }) : words.coldNow,
      ...(lane.peak
        ? [words.peak({ degrees: f.degrees(lane.peak.degrees), quarter: f.quarter(lane.peak.period) })]
        : []),
    ],
    cells: lane.cells.map((cell) => cellModel(scene, lane, cell, speech)),
  };
}

export function boardModel(scene: BoardScene, board: PhaseBoard, speech: Speech): Board {
  const { t } = speech;
  const [first] = board.rows;
  return {
    columns: [t.boardPage.corner, ...(first?.cells ?? []).map(({ stage }) => stageName(stage, speech))],
    rows: board.rows.map((lane) => laneModel(scene, lane, speech)),
  };
}
