import { NEVER, nextWeek } from '../insertion.js';
import { entriesAt, listsOf } from '../lists.js';
import { limitOfLatest } from '../holds.js';
import { PERIOD_WEEKS } from '../../kernel/grid.js';
import { UNPLACED, type Problem } from '../problem.js';
import { phaseRef, type Scene } from '../scene.js';
import { addPhase, columnOf, removePhase, type Timeline } from '../timeline.js';
import type { PilotLimit } from './pilot-limits.js';

/** Where phases would go. */
export type Places = ReadonlyMap<number, number>;

/** Places looked at before a chain of phases is given up: far more than two or three phases have. */
const TRIES = 20_000;

function liftedFor(values: Float64Array, departments: readonly number[]): Float64Array {
  const copy = values.slice();
  for (const department of departments) copy[department] = Infinity;
  return copy;
}

function withoutLimits(problem: Problem, lifted: readonly PilotLimit[]): Problem {
  const { departments, phases } = problem;
  const has = (code: PilotLimit['code']): boolean => lifted.some((limit) => limit.code === code);
  const of = (code: PilotLimit['code']): readonly number[] =>
    lifted.flatMap((limit) => (limit.code === code ? (limit.department ?? []) : []));
  const fte = departments.fte.slice();
  for (const department of of('fte'))
    fte.fill(Infinity, department * problem.periods, (department + 1) * problem.periods);
  const noLists = listsOf(Array.from({ length: phases.count }, () => []));
  return {
    ...problem,
    departments: {
      ...departments,
      ceiling: liftedFor(departments.ceiling, of('ceiling')),
      rise: liftedFor(departments.rise, of('rise')),
      starts: liftedFor(departments.starts, of('starts')),
      fte,
    },
    phases: {
      ...phases,
      hot: has('hot-start') ? new Uint8Array(phases.count) : phases.hot,
      apart: has('together') ? noLists : phases.apart,
    },
    budget: has('money') ? new Float64Array(problem.periods).fill(Infinity) : problem.budget,
    temperatureRise: has('temperature') ? Infinity : problem.temperatureRise,
    companyStarts: has('company-starts') ? Infinity : problem.companyStarts,
    open: has('blackout') ? problem.open.map((_, week) => week) : problem.open,
  };
}

/** The same loads, without some limits. It shares its rows with the timeline, so it must be left as it was found. */
function relaxedView(timeline: Timeline, lifted: readonly PilotLimit[]): Timeline {
  const noHot = lifted.some(({ code }) => code === 'hot-start');
  return {
    ...timeline,
    problem: withoutLimits(timeline.problem, lifted),
    hotStarts: noHot ? new Int32Array(timeline.hotStarts.length) : timeline.hotStarts,
  };
}

interface Trial {
  readonly scene: Scene;
  readonly view: Timeline;
  readonly lifts: (code: PilotLimit['code'], phase: number) => boolean;
  tries: number;
}

/** First start of what a service organisation opens with. */
function openingWeek({ view: { problem, start } }: Trial): number {
  const { opener, firstPhase } = problem.pilots;
  const weeks = problem.names.pilots.flatMap((_, pilot) => {
    const week = start[firstPhase[pilot] ?? 0] ?? UNPLACED;
    return opener[pilot] === 1 && week !== UNPLACED ? [week] : [];
  });
  return weeks.length === 0 ? NEVER : Math.min(...weeks);
}

/** First week after what the phase waits for. */
function afterWaiting({ view, lifts }: Trial, phase: number): number {
  const { problem, start } = view;
  const { phases } = problem;
  const endOf = (item: number, wait: number): number => {
    const week = start[item] ?? UNPLACED;
    return week === UNPLACED ? NEVER : week + (phases.weeks[item] ?? 0) + wait;
  };
  const waits = entriesAt(phases.after, phase).map(([item, wait]) => {
    if (item === phase - 1 && phases.pilot[item] === phases.pilot[phase])
      return endOf(item, lifts('order', phase) ? 0 : wait);
    return lifts('link', phase) ? 0 : endOf(item, wait);
  });
  const any = lifts('ladder', phase) ? [] : entriesAt(phases.afterAny, phase);
  const soonest = any.length === 0 ? 0 : Math.min(...any.map(([item, wait]) => endOf(item, wait)));
  return Math.max(0, soonest, ...waits);
}

function earliestOf(trial: Trial, phase: number): number {
  const { lifts, view } = trial;
  const { problem } = view;
  const blocked = problem.never.get(phase)?.code;
  if ((blocked === 'link' || blocked === 'ladder') && !lifts(blocked, phase)) return NEVER;
  const holds = (problem.holds[phase] ?? []).map(({ code, facts }) =>
    'earliest' in facts && !lifts(code, phase) ? (facts.earliest ?? NEVER) : 0,
  );
  const pilot = problem.phases.pilot[phase] ?? 0;
  const opens =
    problem.opening &&
    problem.phases.first[phase] === 1 &&
    problem.pilots.opener[pilot] === 0 &&
    !lifts('service-first', phase);
  return Math.max(afterWaiting(trial, phase), opens ? openingWeek(trial) : 0, ...holds);
}

/** Last start by the horizon, its own deadline, and what is placed and waits for it. */
function latestOf({ scene: { portfolio }, view, lifts }: Trial, phase: number): number {
  const { problem, start } = view;
  const { pilot, phase: number } = phaseRef(problem, phase);
  const weeks = problem.phases.weeks[phase] ?? 0;
  const written = portfolio.counted.find((each) => each.pilot.id === pilot)?.phases[number - 1]?.written;
  const deadline =
    written?.latest && !lifts('latest', phase) ? limitOfLatest(portfolio.grid, written.latest) : NEVER;
  const later = entriesAt(problem.phases.before, phase).flatMap(([item, wait]) => {
    const week = start[item] ?? UNPLACED;
    return week === UNPLACED ? [] : [week - wait];
  });
  return Math.min(problem.weeks, deadline, ...later) - weeks;
}

/** Between two starts that end in the same quarter nothing changes for what follows. */
function nextTry(week: number, weeks: number): number {
  return Math.max(week + 1, columnOf(week + weeks - 1) * PERIOD_WEEKS + 1 - weeks);
}

function place(trial: Trial, phases: readonly number[], index: number): boolean {
  const phase = phases[index];
  if (phase === undefined) return true;
  const { view } = trial;
  const weeks = view.problem.phases.weeks[phase] ?? 0;
  const to = latestOf(trial, phase);
  for (let week = earliestOf(trial, phase); week <= to && trial.tries > 0;) {
    const next = nextWeek(view, phase, week);
    if (next > week) {
      week = next;
      continue;
    }
    trial.tries -= 1;
    addPhase(view, phase, week);
    if (place(trial, phases, index + 1)) return true;
    removePhase(view, phase);
    week = nextTry(week, weeks);
  }
  return false;
}

/**
 * Where phases of one pilot, in order, could go with everything else where it is and some limits lifted; undefined when
 * there is no room. Looks at every week that matters, so that no room means no room.
 */
export function roomFor(
  scene: Scene,
  phases: readonly number[],
  lifted: readonly PilotLimit[],
): Places | undefined {
  const view = relaxedView(scene.timeline, lifted);
  const lifts = (code: PilotLimit['code'], phase: number): boolean =>
    lifted.some((limit) => limit.code === code && (limit.phase ?? phase) === phase);
  const trial: Trial = { scene, view, lifts, tries: TRIES };
  if (!place(trial, phases, 0)) return undefined;
  const places = new Map(phases.map((phase) => [phase, view.start[phase] ?? UNPLACED]));
  for (const phase of phases) removePhase(view, phase);
  return places;
}
