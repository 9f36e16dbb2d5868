import type { IsoDate } from '../kernel/dates.js';
import { periodAt, periodOfWeek, type PeriodId, type Week } from '../kernel/grid.js';
import { FOUR_CS, type C } from '../pilots/four-cs.js';
import { endOf, type PlannedPhase } from '../pilots/planned-phase.js';
import { gateWindow, type GateWindow } from '../plan-document/spans.js';
import { reached, stoppedOn } from '../pilots/reached.js';
import type { Portfolio, Proposal } from '../portfolio/portfolio.js';

/** Where a pilot is: not begun, in a phase (the third column also holds later ones), or part of daily work. */
export const STAGES = ['proposal', 1, 2, 3, 'permanent'] as const;
export type Stage = (typeof STAGES)[number];

const LAST_COLUMN = 3;

/** The four Cs against the stages, as things stand: what was recorded decides where a pilot is, never the calendar. */
export interface PhaseBoard {
  readonly rows: readonly BoardLane[];
}

export interface BoardLane {
  readonly c: C;
  /** Ids of departments whose first phase in the plan, as owner or as helper, is of this C. */
  readonly aboard: readonly string[];
  /** Degrees: intensity of everything of this C that runs now. */
  readonly heatNow: number;
  /** The warmest week of the plan; absent while nothing of this C has dates. */
  readonly peak?: { readonly degrees: number; readonly period: PeriodId };
  /** Why the C is left out, when it was written down. */
  readonly emptyReason?: string;
  /** One for each stage, in order. */
  readonly cells: readonly StageCell[];
}

export interface StageCell {
  readonly stage: Stage;
  readonly cards: readonly StageCard[];
  /** What is planned to come here from a stage to the left. */
  readonly planned: readonly StageStep[];
  /** Degrees: what runs here now, or, in a cell without cards, what is planned here together. */
  readonly heat: number;
}

export interface StageCard {
  readonly proposal: Proposal;
  /** Its phase now; the first one of a pilot that has not begun, the last one of a pilot that is part of daily work. */
  readonly phase?: PlannedPhase;
  readonly running: boolean;
  /** Days of a decision whose time has come. */
  readonly due?: GateWindow;
  /** The day on which it was decided that it stops. */
  readonly stopped?: IsoDate;
}

/** A phase to come; without a phase it is what remains after the last one. */
export interface StageStep {
  readonly proposal: Proposal;
  readonly phase?: PlannedPhase;
  /** Absent without dates. */
  readonly from?: Week;
}

function columnOf(phase: PlannedPhase): Stage {
  return Math.min(phase.number, LAST_COLUMN) as 1 | 2 | 3;
}

/** A pilot that was stopped stays where it was: nothing of it becomes part of daily work. */
export function stageOf({ phases }: Pick<Proposal, 'phases'>): Stage {
  const now = reached(phases);
  if (!now) return 'proposal';
  if (stoppedOn({ phases }) !== undefined) return columnOf(now);
  return now.written.status === 'done' && now.number === phases.length ? 'permanent' : columnOf(now);
}

function cardOf(portfolio: Portfolio, proposal: Proposal, today: IsoDate): StageCard {
  const phase = reached(proposal.phases) ?? proposal.phases[0];
  const running = phase?.written.status === 'running';
  const gate = phase && running ? gateWindow(portfolio.grid, phase) : undefined;
  const stopped = stoppedOn(proposal);
  return {
    proposal,
    running,
    ...(phase ? { phase } : {}),
    ...(gate && gate.from <= today ? { due: gate } : {}),
    ...(stopped === undefined ? {} : { stopped }),
  };
}

interface PlacedStep extends StageStep {
  readonly stage: Stage;
}

/** What comes after the phase in which a pilot is, up to what remains of it. */
function stepsOf(proposal: Proposal): readonly PlacedStep[] {
  const { phases } = proposal;
  if (stageOf(proposal) === 'permanent' || stoppedOn(proposal) !== undefined) return [];
  const now = reached(phases)?.number ?? 0;
  const next = phases
    .filter(({ number }) => number > now)
    .map((phase) => ({
      proposal,
      phase,
      stage: columnOf(phase),
      ...(phase.start === null ? {} : { from: phase.start }),
    }));
  const last = phases.at(-1);
  const end = last ? endOf(last) : null;
  return end === null ? next : [...next, { proposal, stage: 'permanent', from: end }];
}

/** Through which C each department comes aboard: the C of its first phase; as owner before as helper, then the order of the Cs. */
function boarding({ counted }: Portfolio): ReadonlyMap<string, C> {
  const entries = counted
    .flatMap(({ pilot, phases }) =>
      phases.flatMap((phase) => {
        const { start } = phase;
        if (start === null) return [];
        const { c } = pilot;
        return [phase.owner, ...phase.involved].map((department, index) => ({
          ...{ department, c, start },
          helper: Number(index > 0),
        }));
      }),
    )
    .toSorted(
      (one, other) =>
        one.start - other.start ||
        one.helper - other.helper ||
        FOUR_CS.indexOf(one.c) - FOUR_CS.indexOf(other.c),
    );
  const first = new Map<string, C>();
  for (const { department, c } of entries) if (!first.has(department)) first.set(department, c);
  return first;
}

/** The first of the warmest weeks. */
function peakOf({ grid }: Portfolio, own: readonly Proposal[]): BoardLane['peak'] {
  const phases = own.flatMap((proposal) => proposal.phases);
  const starts = new Set(phases.flatMap(({ start }) => (start === null ? [] : [start])));
  let peak: BoardLane['peak'];
  for (const week of [...starts].toSorted((one, other) => one - other)) {
    const degrees = phases
      .filter((phase) => phase.start !== null && phase.start <= week && (endOf(phase) ?? 0) > week)
      .reduce((sum, { intensity }) => sum + intensity, 0);
    if (degrees > (peak?.degrees ?? 0)) peak = { degrees, period: periodAt(grid, periodOfWeek(week)) };
  }
  return peak;
}

function cellOf(stage: Stage, cards: readonly StageCard[], steps: readonly PlacedStep[]): StageCell {
  const own = cards.filter(({ proposal }) => stageOf(proposal) === stage);
  const planned = steps.filter((step) => step.stage === stage);
  const warm = own.length > 0 ? own.filter(({ running }) => running) : planned;
  const heat = warm.reduce((sum, { phase }) => sum + (phase?.intensity ?? 0), 0);
  return { stage, cards: own, planned, heat };
}

/** @param today decides which decisions are due */
export function phaseBoard(portfolio: Portfolio, today: IsoDate): PhaseBoard {
  const first = boarding(portfolio);
  const rows = FOUR_CS.map((c): BoardLane => {
    const own = portfolio.counted.filter(({ pilot }) => pilot.c === c);
    const cards = own.map((proposal) => cardOf(portfolio, proposal, today));
    const steps = own.flatMap(stepsOf);
    const peak = peakOf(portfolio, own);
    const emptyReason = portfolio.plan.emptyC?.[c];
    return {
      c,
      aboard: [...portfolio.departments.keys()].filter((id) => first.get(id) === c),
      heatNow: cards
        .filter(({ running }) => running)
        .reduce((sum, { phase }) => sum + (phase?.intensity ?? 0), 0),
      ...(peak ? { peak } : {}),
      ...(emptyReason === undefined ? {} : { emptyReason }),
      cells: STAGES.map((stage) => cellOf(stage, cards, steps)),
    };
  });
  return { rows };
}
