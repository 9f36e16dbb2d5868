import type { Week } from '../../kernel/grid.js';
import type { PlanningCase } from '../../portfolio/case.js';
import {
  assemblePortfolio,
  type Portfolio,
  type PortfolioOptions,
  type Standing,
  type Starts,
} from '../../portfolio/portfolio.js';
import { attempt, brokenBy, sequencingOf, toStarts, type Asked } from '../attempt.js';
import { checkSequence } from '../checker/index.js';
import { roomFor } from '../conflicts/room-for.js';
import type { PhaseRef } from '../constraint.js';
import { UNPLACED } from '../problem.js';
import type { Scene } from '../scene.js';
import { addPhase, makeTimeline, setStarts } from '../timeline.js';

/** What a change should bring about. */
export type Target =
  /** The pilot fits, or, where it does, this later phase. */
  | (PhaseRef & { readonly aim: 'fit' })
  /** The phase starts in this week at the latest. */
  | (PhaseRef & { readonly aim: 'earlier'; readonly week: Week })
  /** There is a sequence at all; the phase is one of those in the way. */
  | (PhaseRef & { readonly aim: 'sequence' });

/** Where changes start from. */
export interface Basis extends Asked {
  readonly planningCase: PlanningCase;
  /** The sequence as it is. */
  readonly starts: Starts;
  /** Steps of search for each attempt in which everything may move. */
  readonly work: number;
}

/** A changed case with a sequence that the checker has no objection to. */
export interface Trial {
  readonly planningCase: PlanningCase;
  readonly portfolio: Portfolio;
  readonly starts: Starts;
}

/** The case behind a portfolio. */
export function caseOf({ organisation, plan, proposals, links }: Portfolio): PlanningCase {
  return { organisation, plan, pilots: proposals.map(({ pilot }) => pilot), links };
}

/** The same choice of pilots as in the portfolio. */
export function choiceOf({ proposals }: Portfolio): Pick<PortfolioOptions, 'include' | 'exclude'> {
  const named = (standing: Standing): readonly string[] =>
    proposals.filter((proposal) => proposal.standing === standing).map(({ pilot }) => pilot.id);
  return { include: named('forced-in'), exclude: named('forced-out') };
}

function assembleAs(portfolio: Portfolio, planningCase: PlanningCase): Portfolio {
  return assemblePortfolio(planningCase, choiceOf(portfolio));
}

/** How many phases of the pilot must have a place; a split phase counts for two. */
function phasesNeeded({ portfolio }: Basis, after: Portfolio, target: Target): number {
  const count = (of: Portfolio): number =>
    of.counted.find(({ pilot }) => pilot.id === target.pilot)?.phases.length ?? 0;
  const before = count(portfolio);
  const extra = count(after) - before;
  return Math.max(Math.min(2, before), target.phase) + extra;
}

function isReached(basis: Basis, after: Portfolio, starts: Starts, target: Target): boolean {
  const row = starts.get(target.pilot) ?? [];
  if (target.aim === 'sequence') return true;
  const needed = phasesNeeded(basis, after, target);
  if (row.slice(0, needed).some((week) => week === null) || row.length < needed) return false;
  if (target.aim === 'fit') return true;
  const week = row[target.phase - 1];
  return typeof week === 'number' && week <= target.week;
}

interface Attempted {
  readonly basis: Basis;
  readonly portfolio: Portfolio;
  readonly target: Target;
}

/** Places the phases, and after them as many more of the pilot as there is room for; false without room. */
function placeAll(scene: Scene, phases: readonly number[], more: readonly number[]): boolean {
  const { timeline } = scene;
  const endless = phases.some((phase) => (timeline.problem.phases.weeks[phase] ?? 0) <= 0);
  const places = endless ? undefined : roomFor(scene, phases, []);
  for (const [phase, week] of places ?? []) addPhase(timeline, phase, week);
  if (!places) return false;
  for (const phase of more) if (!placeAll(scene, [phase], [])) break;
  return true;
}

/** With all other pilots where they are: the pilot's own placed phases stay too, or are placed anew. */
function startsAround({ basis, portfolio, target }: Attempted, anew: boolean): Starts | undefined {
  const { problem } = sequencingOf({ ...basis, portfolio });
  const timeline = makeTimeline(problem);
  const starts = problem.names.phases.map(({ pilot, phase }) =>
    pilot === target.pilot && anew ? UNPLACED : (basis.starts.get(pilot)?.[phase - 1] ?? UNPLACED),
  );
  setStarts(timeline, Int32Array.from(starts));
  const scene: Scene = { portfolio, timeline };
  const needed = phasesNeeded(basis, portfolio, target);
  const open = problem.names.phases.flatMap(({ pilot }, index) =>
    pilot === target.pilot && timeline.start[index] === UNPLACED ? [index] : [],
  );
  const isNeeded = (index: number): boolean => (problem.names.phases[index]?.phase ?? 0) <= needed;
  const missing = open.filter(isNeeded);
  const placed = placeAll(
    scene,
    missing,
    open.filter((index) => !isNeeded(index)),
  );
  return placed ? toStarts(portfolio, problem, timeline.start) : undefined;
}

function startsAnywhere({ basis, portfolio }: Attempted): Starts | undefined {
  const sequencing = sequencingOf({ ...basis, portfolio });
  const { solution, violations } = attempt(sequencing, { work: basis.work });
  if (!solution || violations.length > 0) return undefined;
  return toStarts(portfolio, sequencing.problem, solution.starts);
}

/** The phases of the pilot are numbered as they were. */
function sameNumbers({ basis, portfolio, target }: Attempted): boolean {
  const count = (of: Portfolio): number | undefined =>
    of.counted.find(({ pilot }) => pilot.id === target.pilot)?.phases.length;
  return count(basis.portfolio) === count(portfolio);
}

function* attempts(attempted: Attempted): Generator<Starts | undefined> {
  if (attempted.target.aim === 'sequence') yield startsAnywhere(attempted);
  else {
    if (sameNumbers(attempted) && attempted.target.aim === 'fit') yield startsAround(attempted, false);
    yield startsAround(attempted, true);
  }
}

/** Nothing that has a place loses it. */
function keepsTheRest({ starts }: Basis, found: Starts): boolean {
  return [...starts].every(([pilot, row]) => {
    const count = (weeks: readonly (Week | null)[]): number => weeks.filter((week) => week !== null).length;
    return count(found.get(pilot) ?? []) >= count(row);
  });
}

/**
 * A sequence of the changed case that reaches the target, with all other pilots where they are: a proposal that turns the
 * plan upside down helps nobody. Only where there is no sequence yet everything may move. The independent checker
 * examines it on the whole changed case.
 */
export function tryCase(basis: Basis, planningCase: PlanningCase, target: Target): Trial | undefined {
  const portfolio = assembleAs(basis.portfolio, planningCase);
  for (const starts of attempts({ basis, portfolio, target })) {
    if (!starts || !isReached(basis, portfolio, starts, target) || !keepsTheRest(basis, starts)) continue;
    const examined = checkSequence(portfolio, starts, basis.profile, basis.demands);
    if (brokenBy(basis, examined).length === 0) return { planningCase, portfolio, starts };
  }
  return undefined;
}

/** The same starts on another case, when the checker agrees. */
export function sameStarts(basis: Basis, planningCase: PlanningCase, starts: Starts): Trial | undefined {
  const portfolio = assembleAs(basis.portfolio, planningCase);
  const examined = checkSequence(portfolio, starts, basis.profile, basis.demands);
  return brokenBy(basis, examined).length === 0 ? { planningCase, portfolio, starts } : undefined;
}
