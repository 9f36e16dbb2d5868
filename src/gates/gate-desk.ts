import { Inject, Injectable } from '@nestjs/common';
import { assertMay, assertMayRun, mayRun, type OrganisationAccess } from '../accounts/index.js';
import { readRunning, type RunningPilot } from '../pilots/index.js';
import { Database, NotFound } from '../platform/database/index.js';
import { CLOCK, type Clock } from '../platform/http/index.js';
import {
  decisionsDue,
  entriesOf,
  frozenPromise,
  hasStarted,
  promisesOf,
  startsDue,
  type FrozenPromise,
  type GateDue,
  type IsoDate,
  type PlannedPhase,
  type PhasePromise,
  type Portfolio,
  type Proposal,
  type StartDue,
} from '../planning/index.js';
import { inForce, JudgedPlans, type JudgedPlan } from '../portfolios/index.js';

/** A pilot with everything its pages show. */
export interface OpenedPilot {
  readonly judged: JudgedPlan;
  readonly portfolio: Portfolio;
  readonly proposal: Proposal;
  readonly running: RunningPilot;
  readonly today: IsoDate;
  /** May write down what happens, and decide. */
  readonly mine: boolean;
  /** The next decision; absent when there is nothing left to decide. */
  readonly gate?: GateDue;
  /** The phase that can begin now. */
  readonly start?: StartDue;
  /** The phase that was begun last, else the first. The one that `gate` is about may be the next. */
  readonly phase?: PlannedPhase;
}

/** What was promised of a phase. */
export interface Promised {
  readonly promise: PhasePromise;
  /** Absent: nothing was frozen yet. */
  readonly source?: FrozenPromise['source'];
}

/** Opens pilots that run beside the plan of their organisation. */
@Injectable()
export class GateDesk {
  constructor(
    private readonly database: Database,
    private readonly plans: JudgedPlans,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  today(): IsoDate {
    return this.clock().toISOString().slice(0, 10);
  }

  async judged(access: OrganisationAccess): Promise<JudgedPlan> {
    return this.plans.current(access);
  }

  /** @throws NotAllowed, NotFound */
  async open(access: OrganisationAccess, code: string): Promise<OpenedPilot> {
    assertMay(access, 'read-proposals');
    const running = await this.database.read(async (em) => readRunning(em, access, code));
    const judged = await this.plans.current(access);
    const { portfolio } = inForce(judged);
    const proposal = portfolio.proposals.find(({ pilot }) => pilot.id === code);
    if (!proposal) throw new NotFound('pilot', code);
    return opened(
      { judged, portfolio, proposal, running },
      this.today(),
      mayRun(access, proposal.pilot.owner),
    );
  }

  /** To write in. @throws NotAllowed, NotFound */
  async write(access: OrganisationAccess, code: string): Promise<OpenedPilot> {
    const pilot = await this.open(access, code);
    assertMayRun(access, pilot.proposal.pilot.owner);
    return pilot;
  }
}

type Read = Pick<OpenedPilot, 'judged' | 'portfolio' | 'proposal' | 'running'>;

function opened(read: Read, today: IsoDate, mine: boolean): OpenedPilot {
  const { portfolio, proposal } = read;
  const gate = decisionsDue(portfolio, today).find((due) => due.proposal === proposal);
  const start = startsDue(portfolio, today).find((due) => due.proposal === proposal);
  const phase = proposal.phases.findLast(hasStarted) ?? proposal.phases[0];
  return {
    ...read,
    today,
    mine: mine && proposal.counted,
    ...(gate ? { gate } : {}),
    ...(start ? { start } : {}),
    ...(phase ? { phase } : {}),
  };
}

/** The frozen promise; as the plan says it now while nothing was frozen. */
export function promisedOf(
  { portfolio, proposal, running }: OpenedPilot,
  phase: PlannedPhase,
): Promised | undefined {
  const frozen = frozenPromise(running.entries, phase.number);
  if (frozen) return frozen;
  const promise = promisesOf(portfolio, proposal)[phase.number - 1];
  return promise && { promise };
}

/** What is to be frozen when a phase begins: nothing where an adopted plan promised it. */
export function promiseToFreeze({ judged, portfolio, proposal, running, today }: OpenedPilot) {
  const last = entriesOf(running.entries, 'promised').at(-1);
  if (last?.fact.source.kind === 'version') return [];
  const kind = judged.sequenced ? ('sequence' as const) : ('asked' as const);
  return [
    { kind: 'promised' as const, source: { kind, on: today }, phases: promisesOf(portfolio, proposal) },
  ];
}
