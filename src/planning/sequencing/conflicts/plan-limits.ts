import type { Link } from '../../organisation/plan.js';
import type { SettingOverrides } from '../../organisation/settings.js';
import type { C } from '../../pilots/four-cs.js';
import type { Phase } from '../../pilots/pilot.js';
import type { PlannedPhase } from '../../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../../portfolio/portfolio.js';
import type { Constraint, ConstraintCode, PhaseRef } from '../constraint.js';
import type { Problem } from '../problem.js';
import type { Asked } from '../attempt.js';

/** What a plan as a whole demands and could give up: the members that a conflict of the plan is made of. */
export interface PlanLimit {
  readonly code: ConstraintCode;
  readonly department?: string;
  readonly pilot?: string;
  readonly phase?: number;
  /** Of a link: what must come first. */
  readonly before?: PhaseRef;
  readonly c?: C;
}

const WRITTEN = ['pin', 'earliest', 'latest'] as const;
const BY_DEPARTMENT = ['ceiling', 'rise', 'fte', 'starts'] as const;
const BY_PLAN = ['money', 'temperature', 'company-starts', 'hot-start'] as const;
const MANY_YEARS = 1_000;

function phaseLimits({ portfolio, demands }: Asked): readonly PlanLimit[] {
  const asked = (demands.pins ?? []).map(({ pilot, phase }) => ({ code: 'pin' as const, pilot, phase }));
  const written = portfolio.counted.flatMap(({ phases }) =>
    phases.flatMap(({ pilot, number, written: own }) =>
      WRITTEN.filter((code) => Boolean(own[code])).map((code) => ({ code, pilot, phase: number })),
    ),
  );
  return [...asked, ...written];
}

function pilotLimits({ portfolio }: Asked): readonly PlanLimit[] {
  const conditions = portfolio.counted.filter(
    ({ assessment, pilot }) =>
      assessment.verdict === 'conditional' && pilot.conditions?.some(({ due }) => due !== undefined),
  );
  return conditions.map(({ pilot }) => ({ code: 'condition', pilot: pilot.id, phase: 1 }));
}

function planLimits({ portfolio, profile, demands }: Asked): readonly PlanLimit[] {
  const { plan, links, organisation, counted } = portfolio;
  const some = (code: ConstraintCode, present: boolean): readonly PlanLimit[] => (present ? [{ code }] : []);
  const cs = [...new Set(counted.map(({ pilot }) => pilot.c))].filter((c) => !plan.emptyC?.[c]?.trim());
  const rungs = counted.flatMap(({ pilot }) => pilot.phases.map(({ rung }) => rung));
  return [
    ...links.map(({ before, after }) => ({
      code: 'link' as const,
      pilot: after[0],
      phase: after[1],
      before: { pilot: before[0], phase: before[1] },
    })),
    ...(demands.notTogether ?? []).map(([{ pilot, phase }]) => ({ code: 'together' as const, pilot, phase })),
    ...some('order', Math.max(profile.leerpauze, plan.leerpauze ?? 0) > 0),
    ...some('readiness', Boolean(plan.facts?.conductRules?.dated)),
    ...some('ladder', rungs.includes('community') || rungs.includes('social-crm')),
    ...some('service-first', organisation.service ?? false),
    ...some('blackout', (plan.blackout ?? []).length > 0),
    ...cs.map((c) => ({ code: 'breadth' as const, c })),
    ...BY_PLAN.map((code) => ({ code })),
    ...BY_DEPARTMENT.flatMap((code) => organisation.departments.map(({ id }) => ({ code, department: id }))),
  ];
}

/** Everything that could give. What people wrote down for single phases comes first: that is named first. */
export function limitsOfPlan(asked: Asked): readonly PlanLimit[] {
  return [...phaseLimits(asked), ...pilotLimits(asked), ...planLimits(asked)];
}

/** True when a broken limit is this one. */
export function isOf(limit: PlanLimit, constraint: Constraint): boolean {
  const { facts } = constraint;
  if (constraint.code !== limit.code) return false;
  if (limit.department !== undefined) return 'department' in facts && facts.department === limit.department;
  if (limit.c !== undefined) return 'c' in facts && facts.c === limit.c;
  if (limit.pilot === undefined) return true;
  if (constraint.pilot !== limit.pilot || constraint.phase !== limit.phase) return false;
  const { before } = limit;
  if (before === undefined || !('before' in facts) || typeof facts.before === 'number') return true;
  return facts.before.pilot === before.pilot && facts.before.phase === before.phase;
}

type Lifts = (code: ConstraintCode, about?: Partial<PhaseRef>) => boolean;

function writtenWithout(phase: PlannedPhase, lifts: Lifts): Phase {
  const about = { pilot: phase.pilot, phase: phase.number };
  const dropped = WRITTEN.filter((code) => Boolean(phase.written[code]) && lifts(code, about));
  return dropped.reduce<Phase>((written, code) => ({ ...written, [code]: null }), phase.written);
}

function proposalWithout(proposal: Proposal, lifts: Lifts): Proposal {
  const phases = proposal.phases.map((phase) => ({ ...phase, written: writtenWithout(phase, lifts) }));
  const { conditions: _conditions, ...unconditional } = proposal.pilot;
  const freed = lifts('condition', { pilot: proposal.pilot.id, phase: 1 });
  return {
    ...proposal,
    phases,
    pilot: { ...(freed ? unconditional : proposal.pilot), phases: phases.map(({ written }) => written) },
  };
}

function portfolioWithout({ portfolio }: Asked, lifted: readonly PlanLimit[], lifts: Lifts): Portfolio {
  const { plan, organisation } = portfolio;
  const excused = lifted.flatMap(({ code, c }) => (code === 'breadth' && c ? [[c, '-'] as const] : []));
  const webcare = { ...plan.facts?.webcare, gateMetQuarters: MANY_YEARS };
  const { conductRules: _rules, ...facts } = plan.facts ?? {};
  const kept = lifts('readiness') ? facts : plan.facts;
  const isKept = ({ before, after }: Link): boolean =>
    !lifted.some(
      (limit) =>
        limit.code === 'link' &&
        limit.pilot === after[0] &&
        limit.phase === after[1] &&
        limit.before?.pilot === before[0] &&
        limit.before.phase === before[1],
    );
  const departments = organisation.departments.map((department) =>
    lifted.some(({ code, department: id }) => code === 'fte' && id === department.id)
      ? { ...department, fteCapacity: Infinity }
      : department,
  );
  return {
    ...portfolio,
    links: portfolio.links.filter(isKept),
    counted: portfolio.counted.map((proposal) => proposalWithout(proposal, lifts)),
    departments: new Map(departments.map((department) => [department.id, department])),
    organisation: {
      ...organisation,
      departments,
      ...(lifts('service-first') ? { service: false } : {}),
    },
    plan: {
      ...plan,
      emptyC: { ...plan.emptyC, ...Object.fromEntries(excused) },
      facts: lifts('ladder') ? { ...kept, webcare } : { ...kept },
      ...(lifts('blackout') ? { blackout: [] } : {}),
      ...(lifts('order') ? { leerpauze: 0 } : {}),
      ...(lifts('money') ? { periods: plan.periods.map(({ id }) => ({ id, budget: Infinity })) } : {}),
    },
  };
}

function settingsWithout(lifts: Lifts): SettingOverrides {
  return {
    ...(lifts('temperature') ? { 'temperature.maximumRise': Infinity } : {}),
    ...(lifts('company-starts') ? { 'bigBang.departmentShare': Infinity } : {}),
    ...(lifts('hot-start') ? { 'starts.hotIntensity': Infinity } : {}),
  };
}

/** The same plan without some of its limits; ceilings, rises and starts of departments are left to `withoutTheirs`. */
export function withoutLimits(asked: Asked, lifted: readonly PlanLimit[]): Asked {
  const lifts: Lifts = (code, about) =>
    lifted.some(
      (limit) =>
        limit.code === code &&
        (about === undefined || (limit.pilot === about.pilot && limit.phase === about.phase)),
    );
  const { profile, demands, past } = asked;
  return {
    ...(past ? { past } : {}),
    portfolio: portfolioWithout(asked, lifted, lifts),
    profile: {
      ...profile,
      leerpauze: lifts('order') ? 0 : profile.leerpauze,
      settings: { ...profile.settings, ...settingsWithout(lifts) },
    },
    demands: {
      ...demands,
      pins: (demands.pins ?? []).filter(({ pilot, phase }) => !lifts('pin', { pilot, phase })),
      notTogether: (demands.notTogether ?? []).filter(([one]) => !lifts('together', one)),
    },
  };
}

/** The problem without the ceilings, rises and starts of some departments, which all follow from their tolerance. */
export function withoutTheirs(problem: Problem, lifted: readonly PlanLimit[]): Problem {
  const free = (code: ConstraintCode, values: Float64Array): Float64Array =>
    values.map((value, index) => {
      const id = problem.names.departments[index];
      return lifted.some((limit) => limit.code === code && limit.department === id) ? Infinity : value;
    });
  const { departments } = problem;
  return {
    ...problem,
    departments: {
      ...departments,
      ceiling: free('ceiling', departments.ceiling),
      rise: free('rise', departments.rise),
      starts: free('starts', departments.starts),
    },
  };
}
