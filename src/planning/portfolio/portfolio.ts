import { assess } from '../criteria/assess.js';
import type { Assessment, PilotVerdict } from '../criteria/assessment.js';
import type { IsoDate } from '../kernel/dates.js';
import type { FindingScope } from '../kernel/finding.js';
import { makeGrid, type Grid, type Week } from '../kernel/grid.js';
import type { Department, Organisation } from '../organisation/organisation.js';
import type { Link, Plan } from '../organisation/plan.js';
import { resolveSettings, type Settings } from '../organisation/settings.js';
import { carriedOn, type CarriedOn } from '../pilots/carried-on.js';
import type { Pilot } from '../pilots/pilot.js';
import { planPhases, type PlannedPhase } from '../pilots/planned-phase.js';
import type { PlanningCase } from './case.js';
import { computeLoad, type Load } from './load.js';

/** Why a proposal is in the plan or not. */
export type Standing = 'counted' | 'forced-in' | 'forced-out' | 'parked' | 'withdrawn' | 'not-eligible';

/** A pilot with everything that is computed about it alone. */
export interface Proposal {
  readonly pilot: Pilot;
  readonly assessment: Assessment;
  readonly standing: Standing;
  /** True when it counts in heat, money, shares and the plan's verdict. */
  readonly counted: boolean;
  readonly scope: FindingScope;
  readonly phases: readonly PlannedPhase[];
}

/** A case with its settings resolved, its proposals judged and its load added up: what every rule looks at. */
export interface Portfolio {
  readonly organisation: Organisation;
  readonly plan: Plan;
  /** The day the plan is judged on. */
  readonly asOf: IsoDate;
  readonly settings: Settings;
  readonly grid: Grid;
  readonly departments: ReadonlyMap<string, Department>;
  readonly proposals: readonly Proposal[];
  /** The proposals that count, in the order of the case. */
  readonly counted: readonly Proposal[];
  /** What of other plans runs on into this one: in heat and hours, and nowhere else. */
  readonly carried: readonly CarriedOn[];
  readonly links: readonly Link[];
  readonly load: Load;
}

/** Start week per phase, by pilot id; null where a phase does not fit. */
export type Starts = ReadonlyMap<string, readonly (Week | null)[]>;

export interface PortfolioOptions {
  /** Count these pilots whatever their verdict. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Dates to judge; the asked dates when left out. A pilot that is not in the map has no dates. */
  readonly starts?: Starts;
}

function standingOf(pilot: Pilot, { verdict }: Assessment, { include, exclude }: PortfolioOptions): Standing {
  if (exclude?.includes(pilot.id)) return 'forced-out';
  const outside = outsideBecause(pilot, verdict);
  if (outside === undefined) return 'counted';
  return include?.includes(pilot.id) ? 'forced-in' : outside;
}

function outsideBecause(pilot: Pilot, verdict: PilotVerdict): Standing | undefined {
  if (pilot.state === 'withdrawn' || pilot.state === 'parked') return pilot.state;
  if (verdict !== 'approved' && verdict !== 'conditional') return 'not-eligible';
  return pilot.stopsAfterPhase1 === undefined ? undefined : 'parked';
}

/** Judges and adds up a case. The case must have passed `checkCase`. */
export function assemblePortfolio(planningCase: PlanningCase, options: PortfolioOptions = {}): Portfolio {
  const { organisation, plan } = planningCase;
  const settings = resolveSettings(plan.settings);
  const grid = makeGrid(
    plan.start,
    plan.periods.map((period) => period.id),
  );
  const proposals = planningCase.pilots.map((pilot): Proposal => {
    const assessment = assess(pilot, settings);
    const standing = standingOf(pilot, assessment, options);
    const counted = standing === 'counted' || standing === 'forced-in';
    const starts = options.starts ? (options.starts.get(pilot.id) ?? []) : undefined;
    const phases = planPhases(grid, pilot, starts);
    return { pilot, assessment, standing, counted, scope: counted ? 'plan' : 'proposal', phases };
  });
  const counted = proposals.filter((proposal) => proposal.counted);
  const carried = carriedOn(grid, plan.carried);
  const departments = new Map(organisation.departments.map((department) => [department.id, department]));
  const load = computeLoad(grid, organisation.departments, settings, [
    ...counted.flatMap((proposal) => proposal.phases),
    ...carried.map(({ phase }) => phase),
  ]);
  return {
    organisation,
    plan,
    asOf: plan.asOf ?? plan.start,
    settings,
    grid,
    departments,
    proposals,
    counted,
    carried,
    links: planningCase.links,
    load,
  };
}
