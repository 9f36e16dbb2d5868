import { withRemedies } from '../advice/find-remedy.js';
import type { IsoDate } from '../kernel/dates.js';
import type { CheckReport, ReportedFinding } from '../portfolio/report.js';
import type { TextSlot } from '../organisation/own-texts.js';
import { endOf, isOver, type PlannedPhase } from '../pilots/planned-phase.js';
import { endedBy } from '../pilots/reached.js';
import type { Portfolio, Proposal } from '../portfolio/portfolio.js';
import type { Reason } from '../sequencing/constraint.js';
import type { Profile } from '../sequencing/profile.js';
import type { Unfit } from '../sequencing/why-not.js';
import type { PlanMetrics } from '../steering/compare-plans.js';
import type { PlanMeta } from './blocks.js';
import { date, say, span, type Piece, type Span } from './facts.js';
import { noDates, phaseSpan, wholeSpan } from './spans.js';
import type { WrittenBlock } from './written.js';
import { heatCurves, type HeatCurve, type HeatPoint } from './figures/heat-curve.js';

/** A computed sequence, as far as the document tells about it. */
export interface DocumentSequence {
  /** calm, balanced, brisk, or one of the planner's own. */
  readonly profile: Pick<Profile, 'id'>;
  /** Why each phase is not earlier; the first of a phase is the one that binds. */
  readonly reasons: readonly Reason[];
  /** What does not lie in the horizon, with what stands in its way. */
  readonly unfit: readonly Unfit[];
}

export interface PlanDocumentInput {
  /** Assembled with the dates that the document is about. */
  readonly portfolio: Portfolio;
  readonly report: CheckReport;
  /** Present when the dates were computed; absent when they are those of the owners. */
  readonly sequence?: DocumentSequence;
  readonly meta: PlanMeta;
  /** The version before this one; absent in the first. */
  readonly previous?: PreviousVersion;
  /** What was decided about the plan, oldest first. */
  readonly decided?: readonly Decided[];
  /** Other ways in which the plan could have gone, oldest first. */
  readonly scenarios?: readonly DocumentScenario[];
  /** What the author wrote, read from the plan's Markdown. */
  readonly texts?: ReadonlyMap<TextSlot, WrittenBlock>;
}

export interface PreviousVersion {
  readonly portfolio: Portfolio;
  readonly meta: Pick<PlanMeta, 'version' | 'status' | 'date'>;
}

/** Another way in which the plan could have gone, as it stood beside the plan on the day of the version. */
export interface DocumentScenario {
  readonly name: string;
  /** What somebody expected of it, in one sentence. */
  readonly hypothesis: string;
  /** Why it was not chosen, as somebody wrote it; absent where its figures have to tell. */
  readonly whyNot?: string;
  /** outdated: its dates are of an earlier plan. */
  readonly state: 'compared' | 'outdated' | 'nothing-fits' | 'not-computed';
  /** What it comes to; present when it is compared. */
  readonly metrics?: PlanMetrics;
}

/** A version that was kept or adopted. */
export interface Decided {
  readonly date: IsoDate;
  readonly version: string;
  readonly status: PlanMeta['status'];
  readonly reason: string;
  /** Name of who decided; empty when it is no longer known. */
  readonly by: string;
}

/** The input with what more than one section needs. */
export interface Draft extends PlanDocumentInput {
  readonly curves: readonly HeatCurve[];
  readonly breaches: readonly Breach[];
  /** Blocks that say that something begins, steps or moves with a big bang, also where no limit is passed. */
  readonly bangs: readonly ReportedFinding[];
}

/** A department above its ceiling or rising too fast in one quarter. */
export interface Breach {
  readonly kind: 'ceiling' | 'rise';
  readonly curve: HeatCurve;
  readonly point: HeatPoint;
}

/** Rules that stop a plan for a big bang: of a start, of a step, and of the company in starts or in heat. */
const BANG_RULES = new Set(['SEQ-01', 'SEQ-02', 'POR-06', 'POR-11']);

function isBang({ rule, severity, scope }: ReportedFinding): boolean {
  return severity === 'block' && scope === 'plan' && BANG_RULES.has(rule);
}

export function draftOf(input: PlanDocumentInput): Draft {
  const curves = heatCurves(input.portfolio);
  const breaches = curves.flatMap((curve) =>
    curve.points.flatMap((point): readonly Breach[] => [
      ...(point.tooFast ? [{ kind: 'rise', curve, point } as const] : []),
      ...(point.overCeiling ? [{ kind: 'ceiling', curve, point } as const] : []),
    ]),
  );
  const findings = withRemedies(input.portfolio, input.report.findings, input.meta.date);
  return {
    ...input,
    report: { ...input.report, findings },
    curves,
    breaches,
    bangs: findings.filter(isBang),
  };
}

/** Ids in the document are letters, digits and hyphens, whatever people use as id: anything else as _code point_. */
function idPart(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
}

/** An id under an anchor. Two underscores never come out of `idPart`, so it cannot be the anchor of something else. */
export function anchorPart(anchor: string, part: string): string {
  return `${anchor}__${part}`;
}

export function pilotAnchor(pilot: string): string {
  return `pilot-${idPart(pilot)}`;
}

export function departmentAnchor(department: string): string {
  return `department-${idPart(department)}`;
}

/** When a phase of a pilot runs, or why it has no dates. */
export function phaseRuns(draft: Draft, phase: PlannedPhase, { phases }: Pick<Proposal, 'phases'>): Piece {
  return runs(draft, phaseSpan(draft.portfolio.grid, phase), isOver(phase, phases));
}

/** Why a pilot has no such phase: it was stopped, stays as it is, or nobody worked it out yet. */
export function noPhase(of: Pick<Proposal, 'phases'>): Piece {
  const last = endedBy(of);
  if (!last) return say('missing.phase');
  return last.outcome === 'stop' ? say('missing.stopped', { date: date(last.on) }) : say('missing.kept');
}

/** When a pilot runs, from the first start to the last end of its phases. */
export function pilotRuns(draft: Draft, { phases }: Pick<Proposal, 'phases'>): Piece {
  const over = phases.length > 0 && phases.every((phase) => isOver(phase, phases));
  return runs(draft, wholeSpan(draft.portfolio.grid, phases), over);
}

function runs({ sequence }: Draft, when: Span | undefined, over: boolean): Piece {
  return when ? span(when) : say(noDates(over, sequence !== undefined));
}

/** No phase has a place in time: there is no heat of this plan to say anything about. */
export function isUndated({ portfolio: { counted, carried } }: Pick<Draft, 'portfolio'>): boolean {
  return carried.length === 0 && counted.every(({ phases }) => phases.every(({ start }) => start === null));
}

/** Those of the phases of a pilot that are not over and have no start or end: nothing of them is in any quarter. */
export function unplaced(phases: readonly PlannedPhase[]): readonly PlannedPhase[] {
  return phases.filter((phase) => endOf(phase) === null && !isOver(phase, phases));
}

/** Counted phases that lie nowhere in the plan's quarters: without dates, or beginning after the last one. */
export function outside({ portfolio: { counted, grid } }: Pick<Draft, 'portfolio'>): readonly PlannedPhase[] {
  return counted.flatMap(({ phases }) => {
    const open = unplaced(phases);
    return phases.filter((phase) => open.includes(phase) || (phase.start ?? 0) >= grid.weeks);
  });
}

/** Nothing passes a limit and nothing is a big bang. True of a plan without dates as well. */
export function isCalm({ breaches, bangs }: Pick<Draft, 'breaches' | 'bangs'>): boolean {
  return breaches.length === 0 && bangs.length === 0;
}

export function departmentName({ portfolio }: Pick<Draft, 'portfolio'>, id: string): string {
  return portfolio.departments.get(id)?.name ?? id;
}
