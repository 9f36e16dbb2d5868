import { may, type OrganisationAccess } from '../accounts/index.js';
import { decisionsDue, type GateDue, type IsoDate } from '../planning/index.js';
import type { PlanStanding } from '../plans/index.js';
import { inForce, type JudgedPlan } from '../portfolios/index.js';

/** One organisation that somebody works in, and what is to be said of its plan. */
export interface ClientState {
  readonly access: OrganisationAccess;
  readonly judged: JudgedPlan;
  readonly standing: PlanStanding;
  /** The decision that comes first of those that are not overdue. */
  readonly nextGate?: GateDue;
  /** Counts of what this person may see; absent for who may not. */
  readonly waits?: Waits;
}

export interface Waits {
  /** Decisions that are so late that the pilot waits for nobody but the people who decide. */
  readonly tooLong: number;
  /** Decisions whose last day has passed; those above among them. */
  readonly late: number;
  /** Findings that block the plan. */
  readonly blocks: number;
  /** Proposals that nobody decided about. */
  readonly open: number;
}

export interface ClientFacts {
  readonly access: OrganisationAccess;
  readonly judged: JudgedPlan;
  readonly standing: PlanStanding | undefined;
  readonly open: number;
}

export function clientState(
  { access, judged, standing = {}, open }: ClientFacts,
  today: IsoDate,
): ClientState {
  const { portfolio, report } = inForce(judged);
  const gates = decisionsDue(portfolio, today);
  const late = gates.filter(({ due }) => due === 'overdue' || due === 'too-long');
  const nextGate = gates.find(({ window }) => window.to >= today);
  const waits = {
    tooLong: late.filter(({ due }) => due === 'too-long').length,
    late: late.length,
    // Where nothing was proposed yet there is nothing to block.
    blocks:
      portfolio.proposals.length === 0
        ? 0
        : report.findings.filter(({ scope, severity }) => scope === 'plan' && severity === 'block').length,
    open,
  };
  return {
    ...{ access, judged, standing },
    ...(nextGate ? { nextGate } : {}),
    ...(may(access, 'read-findings') ? { waits } : {}),
  };
}

/** What asks for attention first: late decisions, then what blocks, then open proposals, then the nearest gate. */
export function byAttention(one: ClientState, other: ClientState): number {
  const mine = urgency(one);
  const more = urgency(other).map((count, index) => count - (mine[index] ?? 0));
  const first = more.find((difference) => difference !== 0);
  if (first !== undefined) return first;
  if (gateDay(one) !== gateDay(other)) return gateDay(one) < gateDay(other) ? -1 : 1;
  return one.access.organisationName.localeCompare(other.access.organisationName, 'nl');
}

function urgency({ waits }: ClientState): readonly number[] {
  return waits ? [waits.tooLong, waits.late, waits.blocks, waits.open] : [0, 0, 0, 0];
}

/** Those without a gate come last. */
function gateDay({ nextGate }: ClientState): string {
  return nextGate?.window.to ?? '9';
}

/** Whether somebody has to do something there. A proposal that waits is ordinary work. */
export function asksAttention({ waits }: ClientState): boolean {
  return waits !== undefined && waits.late + waits.blocks > 0;
}
