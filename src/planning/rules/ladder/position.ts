import type { IsoDate } from '../../kernel/dates.js';
import { dateOfWeek, type Week } from '../../kernel/grid.js';
import { hasStarted, type PlannedPhase } from '../../pilots/planned-phase.js';
import type { Portfolio } from '../../portfolio/portfolio.js';
import { platformChoice, type PlatformChoice } from './platform.js';
import {
  LADDER,
  recordedPrerequisite,
  type LadderRung,
  type LadderStepUp,
  type Prerequisite,
} from './rungs.js';

export interface PrerequisiteStatus {
  readonly prerequisite: Prerequisite;
  readonly status: 'met' | 'open';
  /** False: nothing was recorded, which counts as not met and reads "niet vastgelegd". */
  readonly recorded: boolean;
}

/** One rung of the ladder as it stands. */
export interface RungPosition extends Omit<LadderStepUp, 'prerequisites'> {
  /** Runs today, comes in the plan, or neither. */
  readonly state: 'running' | 'planned' | 'absent';
  /** First day of its first planned phase; null when it runs or is not planned. */
  readonly from: IsoDate | null;
  /** Pilots of the plan with a phase on it. */
  readonly pilots: readonly string[];
  readonly prerequisites: readonly PrerequisiteStatus[];
}

export interface LadderPosition {
  /** Highest rung that runs on the day the plan is judged on; null: none yet. */
  readonly now: LadderRung | null;
  /** The rung above it; null at the top. */
  readonly next: LadderRung | null;
  readonly rungs: readonly RungPosition[];
  readonly platform: PlatformChoice;
}

/** Outside the plan, as its facts say: webcare has been running or met its gate, a community runs. */
function runsAlready(rung: LadderRung, { plan: { facts = {} } }: Portfolio): boolean {
  if (rung === 'community') return facts.community?.running === true;
  const { runningSince, gateMetQuarters = 0 } = facts.webcare ?? {};
  return rung === 'webcare' && (Boolean(runningSince) || gateMetQuarters > 0);
}

function phasesOf(rung: LadderRung, { counted }: Portfolio): readonly PlannedPhase[] {
  return counted.flatMap(({ phases }) => phases).filter(({ written }) => written.rung === rung);
}

function statusOf(prerequisite: Prerequisite, { plan }: Portfolio): PrerequisiteStatus {
  const fact = recordedPrerequisite(prerequisite, plan.facts);
  return { prerequisite, status: fact ? 'met' : 'open', recorded: fact !== undefined };
}

function positionOf(step: LadderStepUp, portfolio: Portfolio): RungPosition {
  const phases = phasesOf(step.rung, portfolio);
  const running = runsAlready(step.rung, portfolio) || phases.some(hasStarted);
  const starts: readonly Week[] = running ? [] : phases.flatMap(({ start }) => start ?? []);
  return {
    ...step,
    state: running ? 'running' : phases.length > 0 ? 'planned' : 'absent',
    from: starts.length === 0 ? null : dateOfWeek(portfolio.grid, Math.min(...starts)),
    pilots: [...new Set(phases.map(({ pilot }) => pilot))],
    prerequisites: step.prerequisites.map((prerequisite) => statusOf(prerequisite, portfolio)),
  };
}

/** Where the organisation stands on the growth ladder, what comes next and what that needs. Source: S4. */
export function ladderPosition(portfolio: Portfolio): LadderPosition {
  const rungs = LADDER.map((step) => positionOf(step, portfolio));
  const highest = rungs.findLastIndex(({ state }) => state === 'running');
  return {
    now: rungs[highest]?.rung ?? null,
    next: rungs[highest + 1]?.rung ?? null,
    rungs,
    platform: platformChoice(portfolio),
  };
}
