import type { Portfolio } from '../portfolio/portfolio.js';
import { enoughFirst, worstOf, type Obstacle } from './conflicts/obstacle.js';
import { isAbout, limitsOn, type PilotLimit } from './conflicts/pilot-limits.js';
import { roomFor, type Places } from './conflicts/room-for.js';
import { smallestConflict } from './conflicts/smallest-conflict.js';
import type { Constraint } from './constraint.js';
import { dayBefore } from './days.js';
import { objectionsTo } from './objections.js';
import { FREE, UNPLACED, type Problem } from './problem.js';
import { phaseRef, type Scene } from './scene.js';
import { addPhase, makeTimeline, removePhase, setStarts } from './timeline.js';

/** A pilot of which not everything lies in the horizon. */
export interface Unfit {
  readonly pilot: string;
  /** First phase that is not placed, 1-based; none after it is. */
  readonly phase: number;
  /** True when the pilot as such fits: only a later phase lies beyond the horizon. */
  readonly fits: boolean;
  /**
   * A smallest set of limits that leave no room while all other pilots stay where they are: without any one of them the
   * rest leave room. What lifting it alone would solve comes first.
   */
  readonly why: readonly Obstacle[];
  /** The fewest limits found that make room when lifted together, all others kept. Empty when nothing helps. */
  readonly remedy: readonly Constraint[];
}

/** Objections on the real timeline to the places that missing phases would take. */
function objectionsAt(scene: Scene, places: Places): readonly Constraint[] {
  const { never } = scene.timeline.problem;
  const found = [...places].flatMap(([phase, week]) => {
    const blocked = never.get(phase);
    const objections = objectionsTo(scene, phase, week);
    addPhase(scene.timeline, phase, week);
    return blocked ? [...objections, blocked] : objections;
  });
  for (const phase of places.keys()) removePhase(scene.timeline, phase);
  return found;
}

/** There is no time left, whatever gives. */
function noTime({ portfolio: { grid }, timeline }: Scene, missing: readonly number[]): Constraint {
  const { phases } = timeline.problem;
  const [first = 0] = missing;
  const before = phases.first[first] === 1 ? UNPLACED : (timeline.start[first - 1] ?? UNPLACED);
  const ready = before === UNPLACED ? 0 : before + (phases.weeks[first - 1] ?? 0);
  const start = Math.max(phases.earliest[first] ?? 0, ready);
  const finish = missing.reduce((week, phase) => week + (phases.weeks[phase] ?? 0), start);
  const facts = { until: dayBefore(grid, finish), horizonEnd: dayBefore(grid, grid.weeks) };
  return { code: 'horizon', ...phaseRef(timeline.problem, missing.at(-1) ?? first), facts };
}

/** What breaks a limit worst when phases stand where only that limit forbids them. */
function worstBreach(scene: Scene, limit: PilotLimit, places: Places): Constraint | undefined {
  const breaches = objectionsAt(scene, places).filter((objection) =>
    isAbout(scene.timeline.problem, limit, objection),
  );
  return worstOf(breaches);
}

type Explained = Pick<Unfit, 'why' | 'remedy'>;

/** Room for the missing phases when these limits are lifted. */
type Room = (lifted: readonly PilotLimit[]) => Places | undefined;

/** Each member with what it looks like where only it stands in the way of the rest of the set. */
function obstaclesOf(
  scene: Scene,
  room: Room,
  limits: readonly PilotLimit[],
  conflict: readonly PilotLimit[],
): readonly Obstacle[] {
  const found = conflict.flatMap((limit) => {
    const own = room([limit]);
    const places = own ?? room(limits.filter((other) => other === limit || !conflict.includes(other)));
    const breach = places && worstBreach(scene, limit, places);
    return breach ? [{ ...breach, alone: own !== undefined }] : [];
  });
  return enoughFirst(found);
}

/** Puts limits back one by one for as long as there is room: what is left must give, all of it. */
function remedyOf(scene: Scene, room: Room, limits: readonly PilotLimit[]): readonly Constraint[] {
  const single = limits.find((limit) => room([limit]));
  const lifted = single
    ? [single]
    : limits.reduce((left, limit) => {
        const fewer = left.filter((other) => other !== limit);
        return room(fewer) ? fewer : left;
      }, limits);
  const places = room(lifted);
  return places ? lifted.flatMap((limit) => worstBreach(scene, limit, places) ?? []) : [];
}

function whyMissing(scene: Scene, missing: readonly number[]): Explained {
  const { never } = scene.timeline.problem;
  const reasons = missing.flatMap((phase) => never.get(phase) ?? []);
  const hopeless = reasons.find(({ code }) => code === 'duration' || code === 'cycle');
  if (hopeless) return { why: [{ ...hopeless, alone: false }], remedy: [] };
  const limits = limitsOn(scene, missing);
  const room: Room = (lifted) => roomFor(scene, missing, lifted);
  if (!room(limits)) {
    const because =
      reasons.find(({ code }) => code === 'horizon' || code === 'pin') ?? noTime(scene, missing);
    return { why: [{ ...because, alone: false }], remedy: [] };
  }
  const keeping = (kept: readonly PilotLimit[]): boolean =>
    room(limits.filter((limit) => !kept.includes(limit))) !== undefined;
  return {
    why: obstaclesOf(scene, room, limits, smallestConflict(limits, keeping)),
    remedy: remedyOf(scene, room, limits),
  };
}

/** Phases that would have to find room: those a pilot needs to fit, else the next one. */
function missingOf({ pilots, phases }: Problem, starts: Int32Array, pilot: number): readonly number[] {
  const first = pilots.firstPhase[pilot] ?? 0;
  const all = Array.from({ length: pilots.phases[pilot] ?? 0 }, (_, index) => first + index);
  const missing = all.filter((phase) => phases.standing[phase] === FREE && starts[phase] === UNPLACED);
  const needed = missing.filter((phase) => phase < first + (pilots.required[pilot] ?? 0));
  return needed.length > 0 ? needed : missing.slice(0, 1);
}

/** Which pilots and later phases found no room, and which limits leave them none. */
export function whyNot(portfolio: Portfolio, problem: Problem, starts: Int32Array): readonly Unfit[] {
  const { pilots, names } = problem;
  const timeline = makeTimeline(problem);
  setStarts(timeline, starts);
  const scene: Scene = { portfolio, timeline };
  return names.pilots.flatMap((pilot, index): readonly Unfit[] => {
    const missing = missingOf(problem, starts, index);
    const [first] = missing;
    if (first === undefined) return [];
    const placed = first - (pilots.firstPhase[index] ?? 0);
    return [
      {
        pilot,
        phase: phaseRef(problem, first).phase,
        fits: placed >= Math.min(2, pilots.phases[index] ?? 0),
        ...whyMissing(scene, missing),
      },
    ];
  });
}
