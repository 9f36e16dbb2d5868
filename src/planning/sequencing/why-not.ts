import type { Portfolio } from '../portfolio/portfolio.js';
import type { Constraint } from './constraint.js';
import { dayBefore } from './days.js';
import { objectionsTo } from './objections.js';
import { phaseRef, type Scene } from './scene.js';
import { earliestAfter, earliestFit, latestBefore, NEVER } from './insertion.js';
import { makeBuilder, placeUnit, type Builder } from './place-unit.js';
import { FREE, UNPLACED, type Problem } from './problem.js';
import { floorOf } from './construct.js';
import { addPhase, makeTimeline, removePhase, setStarts } from './timeline.js';

/** A pilot of which not everything lies in the horizon. */
export interface Unfit {
  readonly pilot: string;
  /** First phase that is not placed, 1-based; none after it is. */
  readonly phase: number;
  /** True when the pilot as such fits: only a later phase lies beyond the horizon. */
  readonly fits: boolean;
  /** What stands in the way. Limits of one kind: lifting these alone makes room. Of several kinds: no single one would. */
  readonly why: readonly Constraint[];
}

type Relaxable =
  | 'ceiling'
  | 'rise'
  | 'fte'
  | 'money'
  | 'starts'
  | 'company-starts'
  | 'hot-start'
  | 'temperature'
  | 'blackout';

const lifted = (limits: Float64Array): Float64Array => new Float64Array(limits.length).fill(Infinity);

/** The problem without one family of limits. */
const RELAX: Readonly<Record<Relaxable, (problem: Problem) => Problem>> = {
  ceiling: (problem) => ({
    ...problem,
    departments: { ...problem.departments, ceiling: lifted(problem.departments.ceiling) },
  }),
  rise: (problem) => ({
    ...problem,
    departments: { ...problem.departments, rise: lifted(problem.departments.rise) },
  }),
  fte: (problem) => ({
    ...problem,
    departments: { ...problem.departments, fte: lifted(problem.departments.fte) },
  }),
  money: (problem) => ({ ...problem, budget: lifted(problem.budget) }),
  starts: (problem) => ({
    ...problem,
    departments: { ...problem.departments, starts: lifted(problem.departments.starts) },
  }),
  'company-starts': (problem) => ({ ...problem, companyStarts: Infinity }),
  'hot-start': (problem) => ({
    ...problem,
    phases: { ...problem.phases, hot: new Uint8Array(problem.phases.count) },
  }),
  temperature: (problem) => ({ ...problem, temperatureRise: Infinity }),
  blackout: (problem) => ({ ...problem, open: problem.open.map((_, week) => week) }),
};

const FAMILIES = Object.keys(RELAX) as readonly Relaxable[];

/** A builder that holds the given sequence. */
function builderWith(problem: Problem, starts: Int32Array): Builder {
  const builder = makeBuilder(problem);
  setStarts(builder.timeline, starts);
  builder.units.forEach(({ levels: [all = []] }, unit) => {
    builder.placed[unit] = all.filter((phase) => starts[phase] !== UNPLACED).length;
  });
  return builder;
}

type Places = ReadonlyMap<number, number>;

/** Where the missing phases would go on this builder, which is left as it was; undefined when there is no room. */
function placesFor(builder: Builder, missing: readonly number[]): Places | undefined {
  const { timeline, problem, unitOfPilot } = builder;
  const [first = 0] = missing;
  const pilot = problem.phases.pilot[first] ?? 0;
  if (problem.phases.first[first] === 0) {
    const week = earliestFit(timeline, first, earliestAfter(timeline, first), latestBefore(timeline, first));
    return week === NEVER ? undefined : new Map([[first, week]]);
  }
  const unit = unitOfPilot[pilot] ?? 0;
  if (!placeUnit(builder, unit, { floor: floorOf(builder) })) return undefined;
  const all = (builder.units[unit]?.levels[0] ?? []).filter((phase) => timeline.start[phase] !== UNPLACED);
  const places = new Map(all.map((phase) => [phase, timeline.start[phase] ?? UNPLACED]));
  for (const phase of all) removePhase(timeline, phase);
  builder.placed[unit] = 0;
  return places;
}

/** Objections on the real timeline to the places that missing phases would take. */
function objectionsAt(scene: Scene, places: Places): readonly Constraint[] {
  const found = [...places].flatMap(([phase, week]) => {
    const objections = objectionsTo(scene, phase, week);
    addPhase(scene.timeline, phase, week);
    return objections;
  });
  for (const phase of places.keys()) removePhase(scene.timeline, phase);
  return found;
}

/** No limit to lift: it waits for something that is not there, or there is no time left. */
function noWindow(scene: Scene, phase: number): readonly Constraint[] {
  const { timeline } = scene;
  const { problem } = timeline;
  const from = earliestAfter(timeline, phase);
  const objections = objectionsTo(scene, phase, Math.max(0, latestBefore(timeline, phase)));
  const waiting = objections.filter(({ facts }) => 'earliest' in facts && facts.earliest === null);
  if (waiting.length > 0) return waiting;
  const finish = (from === NEVER ? 0 : from) + (problem.phases.weeks[phase] ?? 0);
  const { grid } = scene.portfolio;
  const facts = { until: dayBefore(grid, finish), horizonEnd: dayBefore(grid, grid.weeks) };
  return [{ code: 'horizon', ...phaseRef(problem, phase), facts }];
}

interface Relaxed {
  readonly scene: Scene;
  readonly families: readonly { readonly code: Relaxable; readonly builder: Builder }[];
  /** Without any of the families. */
  readonly free: Builder;
}

/** Of the objections that say the same of the same department, the worst: one line for a reader. */
function worstOfEach(objections: readonly Constraint[]): readonly Constraint[] {
  const worst = new Map<string, { readonly constraint: Constraint; readonly excess: number }>();
  for (const constraint of objections) {
    const { facts } = constraint;
    const key = `${constraint.code} ${'department' in facts ? facts.department : ''}`;
    const excess = 'value' in facts ? facts.value - facts.limit : 0;
    if (excess > (worst.get(key)?.excess ?? -1)) worst.set(key, { constraint, excess });
  }
  return [...worst.values()].map(({ constraint }) => constraint);
}

function whyMissing({ scene, families, free }: Relaxed, missing: readonly number[]): readonly Constraint[] {
  const { never } = scene.timeline.problem;
  const [first = 0] = missing;
  const impossible = missing.flatMap((phase) => never.get(phase) ?? []);
  if (impossible.length > 0) return impossible.slice(0, 1);
  for (const { code, builder } of families) {
    const places = placesFor(builder, missing);
    if (!places) continue;
    const own = objectionsAt(scene, places).filter((objection) => objection.code === code);
    if (own.length > 0) return worstOfEach(own);
  }
  const places = placesFor(free, missing);
  const all = places ? worstOfEach(objectionsAt(scene, places)) : [];
  return all.length > 0 ? all : noWindow(scene, first);
}

/** Which pilots and later phases found no room, and which limit would have to give. */
export function whyNot(portfolio: Portfolio, problem: Problem, starts: Int32Array): readonly Unfit[] {
  const { pilots, phases, names } = problem;
  const missingOf = (pilot: number): readonly number[] =>
    Array.from(
      { length: pilots.phases[pilot] ?? 0 },
      (_, index) => (pilots.firstPhase[pilot] ?? 0) + index,
    ).filter((phase) => phases.standing[phase] === FREE && starts[phase] === UNPLACED);
  const out = names.pilots.flatMap((name, pilot) => {
    const missing = missingOf(pilot);
    return missing.length === 0 ? [] : [{ name, pilot, missing }];
  });
  if (out.length === 0) return [];
  const timeline = makeTimeline(problem);
  setStarts(timeline, starts);
  const free = FAMILIES.reduce((relaxed, code) => RELAX[code](relaxed), problem);
  const relaxed: Relaxed = {
    scene: { portfolio, timeline },
    families: FAMILIES.map((code) => ({ code, builder: builderWith(RELAX[code](problem), starts) })),
    free: builderWith(free, starts),
  };
  return out.map(({ name, pilot, missing }) => ({
    pilot: name,
    phase: phaseRef(problem, missing[0] ?? 0).phase,
    fits: (missing[0] ?? 0) - (pilots.firstPhase[pilot] ?? 0) >= Math.min(2, pilots.phases[pilot] ?? 0),
    why: whyMissing(relaxed, missing),
  }));
}
