import { dateOfWeek } from '../kernel/grid.js';
import type { Portfolio } from '../portfolio/portfolio.js';
import type { Constraint, PhaseRef } from './constraint.js';
import { dayBefore, opening, waiting } from './days.js';
import { limitOfLatest } from './holds.js';
import { entriesAt, itemsAt } from './lists.js';
import { loadObjections, startObjections } from './load-objections.js';
import { UNPLACED } from './problem.js';
import { phaseRef, type Scene } from './scene.js';
import { addPhase, removePhase } from './timeline.js';

/** Everything that speaks against a phase in a given week, as facts. For explaining, not for searching: takes its time. */

/** Dates of its own: the plan's start, conditions, earliest dates, deadlines. */
function dateObjections(
  { timeline: { problem } }: Scene,
  phase: number,
  week: number,
): readonly Constraint[] {
  return (problem.holds[phase] ?? []).filter(({ facts }) => {
    const earliest = 'earliest' in facts ? facts.earliest : null;
    return earliest !== null && earliest > week;
  });
}

/** A deadline of its own. */
function deadlineObjections(
  { portfolio, timeline: { problem } }: Scene,
  phase: number,
  week: number,
): readonly Constraint[] {
  const about = phaseRef(problem, phase);
  const planned = portfolio.counted.find(({ pilot }) => pilot.id === about.pilot)?.phases[about.phase - 1];
  const date = planned?.written.latest;
  const end = week + (problem.phases.weeks[phase] ?? 0);
  if (!date || end <= limitOfLatest(portfolio.grid, date)) return [];
  return [{ code: 'latest', ...about, facts: { date, until: dayBefore(portfolio.grid, end) } }];
}

/** The phase before, and links. */
function waitObjections({ portfolio, timeline }: Scene, phase: number, week: number): readonly Constraint[] {
  const { problem, start } = timeline;
  const about = phaseRef(problem, phase);
  const pause = entriesAt(problem.phases.after, phase);
  return pause.flatMap(([item, wait]): readonly Constraint[] => {
    const begun = start[item] ?? UNPLACED;
    const end = begun === UNPLACED ? null : begun + (problem.phases.weeks[item] ?? 0);
    if (end !== null && end + wait <= week) return [];
    const until = waiting(portfolio.grid, end, wait);
    const before = phaseRef(problem, item);
    const isOrder =
      before.pilot === about.pilot &&
      before.phase === about.phase - 1 &&
      !isLink(portfolio, before, about, wait);
    if (isOrder) return [{ code: 'order', ...about, facts: { pauseWeeks: wait, ...until } }];
    return [{ code: 'link', ...about, facts: { before, lagWeeks: wait, counted: true, ...until } }];
  });
}

/** A link between two phases of one pilot, written down on top of their order. */
function isLink({ links }: Portfolio, one: PhaseRef, other: PhaseRef, wait: number): boolean {
  return (
    wait > 0 &&
    links.some(
      ({ before, after, lagWeeks = 0 }) =>
        before[0] === one.pilot &&
        before[1] === one.phase &&
        after[0] === other.pilot &&
        after[1] === other.phase &&
        lagWeeks === wait,
    )
  );
}

function ladderObjections(
  { portfolio, timeline }: Scene,
  phase: number,
  week: number,
): readonly Constraint[] {
  const { problem, start } = timeline;
  const any = entriesAt(problem.phases.afterAny, phase);
  if (any.length === 0) return [];
  const ends = any
    .filter(([item]) => start[item] !== UNPLACED)
    .map(([item, wait]) => ({
      item,
      earliest: (start[item] ?? 0) + (problem.phases.weeks[item] ?? 0) + wait,
    }))
    .sort((one, other) => one.earliest - other.earliest);
  const [soonest] = ends;
  if (soonest && soonest.earliest <= week) return [];
  const after = soonest ? phaseRef(problem, soonest.item) : null;
  const quarters = portfolio.settings['ladder.webcareQuarters'];
  const open = soonest ? opening(portfolio.grid, soonest.earliest) : { earliest: null, day: null };
  return [{ code: 'ladder', ...phaseRef(problem, phase), facts: { after, quarters, ...open } }];
}

function togetherObjections({ timeline }: Scene, phase: number, week: number): readonly Constraint[] {
  const { problem, start } = timeline;
  const weeksOf = (item: number): number => problem.phases.weeks[item] ?? 0;
  const clashing = itemsAt(problem.phases.apart, phase).filter((other) => {
    const begun = start[other] ?? UNPLACED;
    return begun !== UNPLACED && begun < week + weeksOf(phase) && begun + weeksOf(other) > week;
  });
  return clashing.map((other) => ({
    code: 'together',
    ...phaseRef(problem, phase),
    facts: { other: phaseRef(problem, other) },
  }));
}

function blackoutObjections(
  { portfolio, timeline }: Scene,
  phase: number,
  week: number,
): readonly Constraint[] {
  const monday = dateOfWeek(portfolio.grid, week);
  const closed = (portfolio.plan.blackout ?? []).filter(({ from, to }) => from <= monday && monday <= to);
  return closed
    .slice(0, 1)
    .map((facts) => ({ code: 'blackout', ...phaseRef(timeline.problem, phase), facts }));
}

/** A service organisation opens with webcare or listening. */
function openingObjections({ timeline }: Scene, phase: number, week: number): readonly Constraint[] {
  const { problem, start } = timeline;
  const { pilots, names } = problem;
  const own = problem.phases.pilot[phase] ?? 0;
  if (!problem.opening || problem.phases.first[phase] === 0 || pilots.opener[own] === 1) return [];
  const openers = names.pilots.flatMap((_, pilot) => (pilots.opener[pilot] === 1 ? [pilot] : []));
  const weeks = openers
    .map((pilot) => start[pilots.firstPhase[pilot] ?? 0] ?? UNPLACED)
    .filter((at) => at !== UNPLACED);
  const earliest = weeks.length === 0 ? null : Math.min(...weeks);
  if (earliest !== null && earliest <= week) return [];
  const facts = {
    pilots: openers.map((pilot) => names.pilots[pilot] ?? ''),
    first: names.pilots[own] ?? null,
    earliest,
  };
  return [{ code: 'service-first', ...phaseRef(problem, phase), facts }];
}

const OBJECTIONS = [
  dateObjections,
  deadlineObjections,
  waitObjections,
  ladderObjections,
  togetherObjections,
  blackoutObjections,
  openingObjections,
];

/** What speaks against starting an unplaced phase in a week, dates and order first, then starts, then loads. */
export function objectionsTo(scene: Scene, phase: number, week: number): readonly Constraint[] {
  const { timeline } = scene;
  const fixed = OBJECTIONS.flatMap((objections) => objections(scene, phase, week));
  // Before the plan there are no quarters to count in.
  if (week < 0) return fixed;
  const starts = startObjections(scene, phase, week);
  addPhase(timeline, phase, week);
  const loads = loadObjections(scene, phase);
  removePhase(timeline, phase);
  return [...fixed, ...starts, ...loads];
}
