import { may, type OrganisationAccess } from '../accounts/index.js';
import { recordProgress } from '../pilots/index.js';
import type { Database } from '../platform/database/index.js';
import {
  assess,
  decisionProblems,
  entriesOf,
  nextStatus,
  panelOutcome,
  planEffect,
  resultsOf,
  withProgress,
  type Assessment,
  type DecidedFact,
  type DecisionProblem,
  type GateMoment,
  type PlanEffect,
  type Portfolio,
  type ProgressFact,
  type StatusStep,
} from '../planning/index.js';
import { inForce, judgeAgain } from '../portfolios/index.js';
import type { OpenedPilot } from './gate-desk.js';
import { gateUrls } from './web/urls.js';

/** What the four criteria say of the next phase; undefined while nobody asked them again. */
export function nextAssessment({ running, proposal, portfolio, gate }: OpenedPilot): Assessment | undefined {
  const last = entriesOf(running.entries, 'judged').findLast(({ fact }) => fact.phase === gate?.phase.number);
  if (!last) return undefined;
  const { verdictOverride: _, ...pilot } = proposal.pilot;
  const assessed = resultsOf(panelOutcome([last.fact.sheet]));
  return assess({ ...pilot, assessed }, portfolio.settings);
}

/** The gate that can be decided; undefined when there is none. */
export function momentOf(opened: OpenedPilot): GateMoment | undefined {
  const { gate, proposal } = opened;
  if (!gate) return undefined;
  const verdict = nextAssessment(opened)?.verdict;
  const { phase, due, last } = gate;
  return { proposal, phase, due, last, ...(verdict === undefined ? {} : { judged: verdict }) };
}

/** A decision as somebody filled it in, with the lesson that goes with it. */
export interface GateDecision {
  readonly decided: DecidedFact;
  readonly lesson?: string;
  readonly version: number;
}

/** What is wrong with it; empty when it can be taken. */
export function problemsOf(
  access: OrganisationAccess,
  opened: OpenedPilot,
  { decided, lesson }: GateDecision,
): readonly DecisionProblem[] {
  const moment = momentOf(opened);
  if (!moment) return [{ field: 'outcome', code: 'not-running' }];
  return decisionProblems({
    moment,
    settings: opened.portfolio.settings,
    decided,
    hasLesson: lesson !== undefined || (opened.proposal.pilot.lessons ?? []).length > 0,
    mayDeviate: may(access, 'deviate-at-gate'),
  });
}

export interface DecisionEffect extends PlanEffect {
  readonly before: Portfolio;
  readonly after: Portfolio;
}

/** The plan as it would be; nothing of it is kept. */
export function effectOf({ judged, proposal }: OpenedPilot, { decided }: GateDecision): DecisionEffect {
  const { planningCase, starts } = judged;
  const entry = { number: 1, by: '', at: `${decided.on}T00:00:00.000Z`, fact: decided };
  const pilots = planningCase.pilots.map((pilot) =>
    pilot.id === proposal.pilot.id ? withProgress(pilot, [entry]) : pilot,
  );
  const before = inForce(judged).portfolio;
  const after = judgeAgain({ ...planningCase, pilots }, starts).portfolio;
  return { before, after, ...planEffect(before, after) };
}

/** A pilot arrives at its gate with the decision; after its last phase going on is becoming ordinary work. */
function stepsFor({ running, gate }: OpenedPilot, { outcome, reason }: DecidedFact) {
  const embeds = gate?.last === true && outcome === 'continue';
  const arrive: StatusStep[] = nextStatus(running.status, 'reach-gate') === undefined ? [] : ['reach-gate'];
  const steps: StatusStep[] = [...arrive, embeds ? 'embed' : outcome];
  return steps.map((step) => ({ step, note: step === 'reach-gate' ? '' : reason }));
}

/**
 * Takes a decision at a gate: it is written down for good, with the steps of the pilot's status and a line in the audit
 * trail. Dates of the pilot itself follow; the rest of the plan stays where it is.
 * @throws NotAllowed, Conflict when somebody else wrote something down meanwhile
 */
export async function decideGate(
  database: Database,
  access: OrganisationAccess,
  opened: OpenedPilot,
  { decided, lesson, version }: GateDecision,
  now: Date,
): Promise<void> {
  const { phase, outcome, reason, weeks, until } = decided;
  const learnt: ProgressFact[] = lesson === undefined ? [] : [{ kind: 'lesson', phase, text: lesson }];
  await recordProgress(
    database,
    access,
    {
      code: opened.proposal.pilot.id,
      version,
      facts: [decided, ...learnt],
      steps: stepsFor(opened, decided),
      message: {
        kind: 'gate-decided',
        path: gateUrls.pilot(access.slug, opened.proposal.pilot.id),
        phase,
      },
      action: 'gate-decided',
      audit: {
        before: { state: opened.running.status, phase },
        after: {
          decision: outcome,
          reason,
          ...(weeks === undefined ? {} : { weeks }),
          ...(until === undefined ? {} : { again: until }),
        },
      },
    },
    now,
  );
}
