import {
  compareReports,
  dateOfWeek,
  heatCurves,
  weekOfDate,
  type C,
  type HeatCurve,
  type PlanningCase,
  type Portfolio,
  type ReportChanges,
  type Starts,
  type Week,
} from '../../planning/index.js';
import { inForce, judgement, type JudgedPlan, type Judgement } from '../judged-plans.js';

/** Where the planner wants one phase of a pilot, and under which C the pilot. */
export interface Move {
  readonly pilot: string;
  /** 1-based. */
  readonly phase: number;
  readonly c: C;
  /** Week in which the phase begins; null: as it is. */
  readonly week: Week | null;
}

/** A department whose heat the move changes. */
export interface HeatChange {
  readonly before: HeatCurve;
  readonly after: HeatCurve;
}

export interface MoveEffect {
  readonly before: Judgement;
  readonly after: Judgement;
  readonly changes: ReportChanges;
  readonly heat: readonly HeatChange[];
  /** A computed sequence is in force, and will be out of date. */
  readonly outdatesSequence: boolean;
}

function movedCase(planningCase: PlanningCase, { grid }: Portfolio, move: Move): PlanningCase {
  const pilots = planningCase.pilots.map((pilot) => {
    if (pilot.id !== move.pilot) return pilot;
    const { week } = move;
    const phases = pilot.phases.map((phase, index) =>
      week !== null && index === move.phase - 1 ? { ...phase, pin: dateOfWeek(grid, week) } : phase,
    );
    return { ...pilot, c: move.c, phases };
  });
  return { ...planningCase, pilots };
}

function movedStarts(starts: Starts, { pilot, phase, week }: Move): Starts {
  if (week === null) return starts;
  const row = (starts.get(pilot) ?? []).map((start, index) => (index === phase - 1 ? week : start));
  return new Map([...starts, [pilot, row]]);
}

export function heatChanges(before: Portfolio, after: Portfolio): readonly HeatChange[] {
  const now = new Map(heatCurves(after).map((curve) => [curve.department, curve]));
  return heatCurves(before).flatMap((curve) => {
    const other = now.get(curve.department);
    const differs = other?.points.some(({ heat }, index) => heat !== curve.points[index]?.heat);
    return other && differs === true ? [{ before: curve, after: other }] : [];
  });
}

/** What the move does while everything else stays where it is on the dates that hold now. Changes nothing. */
export function moveEffect(judged: JudgedPlan, move: Move): MoveEffect {
  const { planningCase, sequence, sequenced } = judged;
  const before = inForce(judged);
  const changed = movedCase(planningCase, before.portfolio, move);
  const starts = sequenced && sequence ? movedStarts(sequence.result.starts, move) : undefined;
  const after = judgement(changed, starts);
  return {
    before,
    after,
    changes: compareReports(before.report, after.report),
    heat: heatChanges(before.portfolio, after.portfolio),
    outdatesSequence: sequenced !== undefined,
  };
}

/** True when everything would stay where it is. */
export function isStill({ portfolio }: Judgement, { pilot, phase, c, week }: Move): boolean {
  const own = portfolio.counted.find((proposal) => proposal.pilot.id === pilot);
  const { written } = own?.phases[phase - 1] ?? {};
  const pinned = written?.pin ? weekOfDate(portfolio.grid, written.pin) : null;
  return own?.pilot.c === c && (week === null || week === pinned);
}
