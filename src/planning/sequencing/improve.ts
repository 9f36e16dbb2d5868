import type { Random } from '../kernel/random.js';
import { defectsOf, weightOf } from './defects.js';
import { makeEnergy, recount, recountPhases, takeBack, type Energy } from './energy.js';
import { afterAnyHolds } from './insertion.js';
import { beginMove, makeMover, touchesRung, undo, type Move, type Mover } from './mover.js';
import { bump, shift } from './moves.js';
import { rebuild } from './rebuild.js';
import { rework } from './rework.js';
import { isBetter, objectiveOf } from './objective.js';
import type { Objective } from './objective-terms.js';
import type { Builder } from './place-unit.js';
import { setStarts } from './timeline.js';

/**
 * Large-neighbourhood search with annealing (Kirkpatrick 1983; Shaw 1998): takes something out and puts it back
 * elsewhere. A worse sequence is kept with a chance that shrinks as the work proceeds, so that the search leaves hollows
 * early and settles late.
 */
export interface Improver {
  readonly mover: Mover;
  readonly energy: Energy;
  /** Change in energy that is still often kept at the start. */
  readonly heat: number;
  readonly best: { starts: Int32Array; objective: Objective; defects: number };
  steps: number;
  /**
   * What a degree of too steep a rise costs now. Between two good sequences there is often none that keeps the limits on
   * every step of the way; so a long search passes through others, the dearer the longer it is among them (strategic
   * oscillation, Glover 1989; Gendreau, Hertz and Laporte 1994). What it finds never has any.
   */
  penalty: number;
}

/** Sums are made anew after so many steps, so that rounding cannot pile up. */
const REFRESH = 20_000;
/** Weeks that a pilot of mean value may come later in a step that is still often kept at the start, and at the end. */
const WARM = 6;
const COLD = 0.02;

/** As in the comparison of objectives. */
const SAME = 1e-7;
/** Degrees that count as too steep. */
const STEEP = 1e-6;

/** What a degree of too steep a rise costs where none is ever bought, in value x weeks. */
const HARD = 1e7;
/** The same at first where some are bought on the way, and at least. */
const SOFT = 30;
const LEAST = 10;
/** How much dearer it becomes in a step that leaves something too steep, and cheaper in one that does not. */
const DEARER = 1.01;
const CHEAPER = 0.995;
/** Steps per phase from which it pays to buy: a shorter search does not get its sequence whole again in time. */
const LONG = 80;

/** Moves with how often they are made, small ones and large ones: found by trial on portfolios of 30 and 200 pilots. */
const MOVES: readonly (readonly [Move, number])[] = [
  [shift, 0.15],
  [bump, 0.4],
  [rework, 0.4],
  [rebuild, 0.05],
];
function chooseMove(random: Random): Move {
  let dice = random();
  for (const [move, often] of MOVES) {
    if (dice < often) return move;
    dice -= often;
  }
  return rebuild;
}

/**
 * Starts from what stands on the builder's timeline.
 * @param work steps that there will be
 */
export function makeImprover(builder: Builder, random: Random, work: number): Improver {
  const { timeline, problem } = builder;
  const total = problem.pilots.value.reduce((sum, value) => sum + Math.abs(value), 0);
  return {
    mover: makeMover(builder, random),
    energy: makeEnergy(timeline),
    heat: WARM * (problem.pilots.count === 0 ? 1 : total / problem.pilots.count),
    best: {
      starts: timeline.start.slice(),
      objective: objectiveOf(timeline),
      defects: weightOf(defectsOf(timeline)),
    },
    steps: 0,
    penalty: work < LONG * problem.phases.count ? HARD : SOFT,
  };
}

/** Keeps what is better, and what is worse by chance. */
function accepts({ mover, heat }: Improver, change: number, warmth: number): boolean {
  return change <= 0 || mover.random() < Math.exp(-change / (heat * warmth));
}

/** Dearer while something is too steep, cheaper while nothing is. */
function reprice(improver: Improver): void {
  const { energy, penalty } = improver;
  if (penalty === HARD) return;
  improver.penalty =
    energy.sums.steep > STEEP ? Math.min(HARD / 2, penalty * DEARER) : Math.max(LEAST, penalty * CHEAPER);
}

/** Worse in the first of the leading terms in which they differ. */
function isWorse(sums: Energy['sums'], best: Objective): boolean {
  if (Math.abs(sums.value - best.value) > SAME) return sums.value < best.value;
  if (Math.abs(sums.phases - best.phases) > SAME) return sums.phases < best.phases;
  if (Math.abs(sums.breadth - best.breadth) > SAME) return sums.breadth > best.breadth;
  return sums.result > best.result + SAME;
}

function keepIfBest({ mover: { builder }, best, energy: { sums } }: Improver): void {
  if (best.defects === 0 && (sums.steep > STEEP || isWorse(sums, best.objective))) return;
  const objective = objectiveOf(builder.timeline);
  const defects = weightOf(defectsOf(builder.timeline));
  if (defects > best.defects || (defects === best.defects && !isBetter(objective, best.objective))) return;
  best.starts.set(builder.timeline.start);
  best.objective = objective;
  best.defects = defects;
}

/**
 * One step: out, back elsewhere, keep or undo.
 * @param progress part of the work done, 0..1: how cold it has become
 */
export function step(improver: Improver, progress: number): void {
  const { mover, energy } = improver;
  const { timeline } = mover.builder;
  improver.steps += 1;
  if (improver.steps % REFRESH === 0) {
    setStarts(timeline, timeline.start.slice());
    recount(energy);
  }
  beginMove(mover);
  const move = chooseMove(mover.random);
  if (!move(mover) || (touchesRung(mover) && !afterAnyHolds(timeline, mover.ladder))) {
    undo(mover);
    return;
  }
  const { total, steep } = energy.sums;
  recountPhases(energy, mover.touched);
  const { sums } = energy;
  const change = sums.total - total + improver.penalty * (sums.steep - steep);
  if (accepts(improver, change, COLD ** progress)) {
    if (change < 0 || sums.steep < steep) keepIfBest(improver);
  } else {
    undo(mover);
    takeBack(energy);
  }
  reprice(improver);
}
