import type { Random } from '../kernel/random.js';
import { floorOf } from './construct.js';
import { defectsOf, weightOf } from './defects.js';
import { afterAnyHolds } from './insertion.js';
import { kinOf, NEIGHBOURHOODS, type Kin } from './neighbourhoods.js';
import { isBetter, objectiveOf } from './objective.js';
import type { Objective } from './objective-terms.js';
import { placeUnit, type Builder } from './place-unit.js';
import { UNPLACED } from './problem.js';
import { addPhase, removePhase, setStarts } from './timeline.js';

/**
 * Large-neighbourhood search with annealing: takes a few units out and puts them back in another order, each as early as
 * it goes. A worse sequence is kept with a chance that shrinks as the work proceeds, so that the search leaves hollows
 * early and settles late. Which units go together follows from what limits them: department, time, C, or one that is out.
 */
export interface Improver {
  readonly builder: Builder;
  readonly random: Random;
  readonly kin: Kin;
  readonly scale: Scale;
  /** Scratch: starts before a step. */
  readonly before: Int32Array;
  readonly best: { starts: Int32Array; objective: Objective; defects: number };
  energy: number;
  steps: number;
}

/** How much one unit of each term weighs when sequences are compared while searching; the terms stay in their order. */
interface Scale {
  readonly value: number;
  readonly phases: number;
  readonly breadth: number;
  /** Change in energy that is still often kept at the start. */
  readonly heat: number;
}

const DEFECT = 1e7;
const FINISH = 0.05;
const SMOOTHNESS = 0.02;
/** Sums are made anew after so many steps, so that rounding cannot pile up. */
const REFRESH = 2_000;
/** How often a unit goes back with one phase later than it could be, and around its old place by how many weeks. */
const LATER = 0.25;
const MOST_SOONER = 6;
const MOST_LATER = 20;
/** Chance scale at the end, as a part of that at the start. */
const COLD = 0.02;

function scaleOf({ problem }: Builder): Scale {
  const total = problem.pilots.value.reduce((sum, value) => sum + Math.abs(value), 0);
  const mean = problem.pilots.count === 0 ? 1 : total / problem.pilots.count;
  return { value: 2 * problem.weeks, phases: 0.8 * problem.weeks, breadth: total, heat: 6 * mean };
}

function energyOf({ scale }: { scale: Scale }, objective: Objective, defects: number): number {
  const { value, phases, breadth, result, finish, smoothness } = objective;
  const first = DEFECT * defects - scale.value * value - scale.phases * phases;
  return first + scale.breadth * breadth + result + FINISH * finish + SMOOTHNESS * smoothness;
}

/** Starts from what stands on the builder's timeline. */
export function makeImprover(builder: Builder, random: Random): Improver {
  const { timeline } = builder;
  const objective = objectiveOf(timeline);
  const defects = weightOf(defectsOf(timeline));
  const scale = scaleOf(builder);
  return {
    builder,
    random,
    kin: kinOf(builder),
    scale,
    before: timeline.start.slice(),
    best: { starts: timeline.start.slice(), objective, defects },
    energy: energyOf({ scale }, objective, defects),
    steps: 0,
  };
}

function takeOut({ timeline, units, placed }: Builder, unit: number): void {
  for (const phase of units[unit]?.levels[0] ?? []) {
    if (timeline.start[phase] !== UNPLACED) removePhase(timeline, phase);
  }
  placed[unit] = 0;
}

/** Puts a unit back as it stood before the step. */
function restore({ builder, before }: Improver, unit: number): void {
  const { timeline, units, placed } = builder;
  let count = 0;
  for (const phase of units[unit]?.levels[0] ?? []) {
    const week = before[phase] ?? UNPLACED;
    if (week === UNPLACED) continue;
    addPhase(timeline, phase, week);
    count += 1;
  }
  placed[unit] = count;
}

/** Nothing stands that waits for something that is out. */
function nothingHangs({ timeline, problem, units }: Builder, touched: readonly number[]): boolean {
  const { before } = problem.phases;
  return touched.every((unit) =>
    (units[unit]?.levels[0] ?? []).every((phase) => {
      if (timeline.start[phase] !== UNPLACED) return true;
      const end = before.from[phase + 1] ?? 0;
      for (let at = before.from[phase] ?? 0; at < end; at += 1) {
        if (timeline.start[before.items[at] ?? 0] !== UNPLACED) return false;
      }
      return true;
    }),
  );
}

function shuffle(items: number[], random: Random): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [items[index], items[other]] = [items[other] ?? 0, items[index] ?? 0];
  }
}

/** What waits for something in the list, too: it can then move along. */
function withFollowers({ units }: Builder, chosen: readonly number[]): number[] {
  const all = new Set(chosen);
  units.forEach(({ after, levels }, unit) => {
    if (levels.length > 0 && after.some((earlier) => all.has(earlier))) all.add(unit);
  });
  return [...all];
}

/** Units in the order in which they go back: shuffled, with what is out first now and then, and waiting ones behind. */
function orderOf({ builder, random }: Improver, chosen: number[]): readonly number[] {
  shuffle(chosen, random);
  if (random() < 0.5) chosen.sort((one, other) => (builder.placed[one] ?? 0) - (builder.placed[other] ?? 0));
  const inside = new Set(chosen);
  const result: number[] = [];
  const visit = (unit: number): void => {
    if (!inside.delete(unit)) return;
    for (const earlier of builder.units[unit]?.after ?? []) visit(earlier);
    result.push(unit);
  };
  for (const unit of chosen) visit(unit);
  return result;
}

function choose(improver: Improver): readonly number[] {
  const { builder, random, kin } = improver;
  const most = Math.min(8, 5 + Math.floor(builder.units.length / 20));
  const size = 1 + Math.floor(random() * most);
  const neighbourhood = NEIGHBOURHOODS[Math.floor(random() * NEIGHBOURHOODS.length)];
  const chosen = neighbourhood?.(builder, kin, size, random) ?? [];
  return orderOf(improver, random() < 0.5 ? withFollowers(builder, chosen) : [...chosen]);
}

/**
 * Mostly as early as it goes. Now and then one phase later than that: it can warm a quarter for what comes after, or
 * leave room for another.
 */
function putBack({ builder, random, before }: Improver, unit: number): void {
  const floor = floorOf(builder);
  const all = builder.units[unit]?.levels[0] ?? [];
  const phase = all[Math.floor(random() * all.length)];
  if (phase !== undefined && random() < LATER) {
    const stood = before[phase] ?? UNPLACED;
    const { earliest, latest } = builder.problem.phases;
    const from = stood === UNPLACED ? (earliest[phase] ?? 0) : stood - MOST_SOONER;
    const reach = stood === UNPLACED ? (latest[phase] ?? 0) - from : MOST_LATER + MOST_SOONER;
    const week = from + Math.floor(random() * Math.max(1, reach));
    if (placeUnit(builder, unit, { floor, notBefore: { phase, week } })) return;
  }
  placeUnit(builder, unit, { floor });
}

/** Keeps what is better, and what is worse by chance. */
function accepts(improver: Improver, energy: number, warmth: number): boolean {
  const change = energy - improver.energy;
  return change <= 0 || improver.random() < Math.exp(-change / (improver.scale.heat * warmth));
}

/**
 * One step: out, back in another order, keep or undo.
 * @param progress part of the work done, 0..1: how cold it has become
 */
export function step(improver: Improver, progress: number): void {
  const { builder, before, best } = improver;
  const { timeline } = builder;
  improver.steps += 1;
  if (improver.steps % REFRESH === 0) setStarts(timeline, timeline.start.slice());
  const order = choose(improver);
  before.set(timeline.start);
  for (const unit of order) takeOut(builder, unit);
  for (const unit of order) putBack(improver, unit);
  const objective = objectiveOf(timeline);
  const whole = nothingHangs(builder, order) && afterAnyHolds(timeline);
  const defects = whole ? weightOf(defectsOf(timeline)) : Infinity;
  const energy = energyOf(improver, objective, defects);
  if (!accepts(improver, energy, COLD ** progress)) {
    for (const unit of order) takeOut(builder, unit);
    for (const unit of order) restore(improver, unit);
    return;
  }
  improver.energy = energy;
  if (defects > best.defects || (defects === best.defects && !isBetter(objective, best.objective))) return;
  best.starts.set(timeline.start);
  best.objective = objective;
  best.defects = defects;
}
