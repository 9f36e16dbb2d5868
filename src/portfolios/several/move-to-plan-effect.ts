import {
  compareReports,
  makeGrid,
  type CarriedPhase,
  type Link,
  type Pilot,
  type PlanningCase,
  type ReportChanges,
} from '../../planning/index.js';
import { inForce, judgement, type JudgedPlan, type Judgement } from '../judged-plans.js';
import { heatChanges, type HeatChange } from '../moves/move-effect.js';
import { carriedFrom } from './carried-from.js';
import { feltIn } from './felt-in.js';
import { foreignWaits, withForeignWaits } from './foreign-waits.js';
import { inOrder } from './plan-order.js';
import { withoutForeignDates } from './without-foreign-dates.js';

/** One of the two plans, before and after. */
export interface PlanEffect {
  readonly judged: JudgedPlan;
  readonly before: Judgement;
  readonly after: Judgement;
  readonly changes: ReportChanges;
  readonly heat: readonly HeatChange[];
}

export interface ToPlanEffect {
  /** Links of the pilot that become an earliest beginning in one of the plans. */
  readonly linksKept: number;
  readonly from: PlanEffect;
  readonly to: PlanEffect;
}

function effectOn(judged: JudgedPlan, planningCase: PlanningCase): PlanEffect {
  const before = inForce(judged);
  const after = judgement(planningCase, judged.starts);
  return {
    judged,
    before,
    after,
    changes: compareReports(before.report, after.report),
    heat: heatChanges(before.portfolio, after.portfolio),
  };
}

/** As the plan has it where the pilot comes to: without days of the other one. */
function asMoved(pilot: Pilot, { plan }: PlanningCase): Pilot {
  const grid = makeGrid(
    plan.start,
    plan.periods.map(({ id }) => id),
  );
  const free = pilot.phases.map(({ pin: _, earliest: __, latest: ___, ...phase }) => phase);
  return withoutForeignDates(grid, { ...pilot, phases: free });
}

/** A case that feels something else of the other plan; what it feels of third ones stays. */
function feeling(planningCase: PlanningCase, other: string, felt: readonly CarriedPhase[]): PlanningCase {
  const { carried = [], ...plan } = planningCase.plan;
  const all = [...carried.filter(({ plan: name }) => name !== other), ...feltIn(plan, felt)];
  return { ...planningCase, plan: all.length > 0 ? { ...plan, carried: all } : plan };
}

/** What waits here for the other plan, on the dates that hold there, and how many links that keeps. */
function waiting(
  planningCase: PlanningCase,
  links: readonly Link[],
  felt: readonly CarriedPhase[],
): { readonly kept: number; readonly waits: PlanningCase } {
  const here = new Set(planningCase.pilots.map(({ id }) => id));
  const waits = foreignWaits(links, (code) => here.has(code), felt);
  const pilots = withForeignWaits(planningCase.pilots, waits);
  const kept = waits.filter(({ pilot, phase, earliest }) => {
    const own = pilots.find(({ id }) => id === pilot)?.phases[phase - 1];
    return (own?.earliest ?? '') >= earliest;
  });
  return { kept: kept.length, waits: { ...planningCase, pilots } };
}

/** What the move does in both plans while everything else stays where it is. Changes nothing. */
export function toPlanEffect(from: JudgedPlan, to: JudgedPlan, code: string): ToPlanEffect {
  const pilot = from.planningCase.pilots.find(({ id }) => id === code);
  const { links } = from.planningCase;
  const holds = ({ before, after }: Link): boolean => before[0] !== code && after[0] !== code;
  const left = {
    ...from.planningCase,
    links: links.filter(holds),
    pilots: from.planningCase.pilots.filter(({ id }) => id !== code),
  };
  const joined = {
    ...to.planningCase,
    pilots: [...to.planningCase.pilots, ...(pilot ? [asMoved(pilot, to.planningCase)] : [])],
  };
  const [first] = inOrder([from.plan, to.plan]);
  if (first?.id === from.plan.id) {
    const felt = carriedFrom(from.plan.name, left, from.starts);
    const { kept: linksKept, waits } = waiting(feeling(joined, from.plan.name, felt), links, felt);
    return { from: effectOn(from, left), to: effectOn(to, waits), linksKept };
  }
  const felt = carriedFrom(to.plan.name, joined, to.starts);
  const { kept: linksKept, waits } = waiting(feeling(left, to.plan.name, felt), links, felt);
  return { from: effectOn(from, waits), to: effectOn(to, joined), linksKept };
}
