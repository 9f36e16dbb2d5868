import { PERIOD_WEEKS } from '../kernel/grid.js';
import type { Settings } from '../organisation/settings.js';
import type { Gate } from '../pilots/pilot.js';
import type { PlannedPhase } from '../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../portfolio/portfolio.js';
import type { Constraint, PhaseRef } from './constraint.js';
import { waiting } from './days.js';
import type { Entry } from './lists.js';
import { DONE, PINNED, RUNNING } from './problem.js';
import { firstOpenWeek, type Standing } from './standing.js';

/** One phase on its way into the problem. */
export interface Draft {
  readonly index: number;
  readonly proposal: Proposal;
  readonly phase: PlannedPhase;
  readonly standing: Standing;
}

/** What must come before what, per phase index. */
export interface Precedence {
  readonly after: readonly (readonly Entry[])[];
  readonly afterAny: readonly (readonly Entry[])[];
  /** Waiting for something that is already over: a date like any other. */
  readonly holds: readonly (readonly Constraint[])[];
  /** Waiting for something that never comes. */
  readonly blocked: readonly (Constraint | undefined)[];
}

export interface PrecedenceSource {
  readonly portfolio: Portfolio;
  readonly settings: Settings;
  readonly drafts: readonly Draft[];
  /** Weeks of learning between two phases. */
  readonly pause: number;
}

interface Row {
  readonly after: Entry[];
  readonly afterAny: Entry[];
  readonly holds: Constraint[];
  blocked?: Constraint;
}

const keyOf = ({ pilot, phase }: PhaseRef): string => JSON.stringify([pilot, phase]);
const refOf = ({ phase }: Draft): PhaseRef => ({ pilot: phase.pilot, phase: phase.number });
const begun = ({ standing }: Draft): boolean => standing.kind === RUNNING || standing.kind === DONE;

/** First week after a phase that is done: never later than today, however long it was meant to last. */
function endOfDone(portfolio: Portfolio, draft: Draft): number {
  return Math.min(draft.standing.week + (draft.phase.weeks ?? 0), firstOpenWeek(portfolio));
}

function addOrder({ portfolio, drafts, pause }: PrecedenceSource, rows: readonly Row[]): void {
  for (const draft of drafts) {
    const row = rows[draft.index];
    const previous = drafts[draft.index - 1];
    if (!row || !previous || draft.phase.number === 1 || begun(draft)) continue;
    if (previous.standing.kind !== DONE) {
      row.after.push([previous.index, pause]);
      continue;
    }
    const previousEnd = endOfDone(portfolio, previous);
    row.holds.push({
      code: 'order',
      ...refOf(draft),
      facts: { pauseWeeks: pause, ...waiting(portfolio.grid, previousEnd, pause) },
    });
  }
}

function addLinks({ portfolio, drafts }: PrecedenceSource, rows: readonly Row[]): void {
  const draftOf = new Map(drafts.map((draft) => [keyOf(refOf(draft)), draft]));
  for (const {
    before: [pilot, phase],
    after,
    lagWeeks = 0,
  } of portfolio.links) {
    const later = draftOf.get(keyOf({ pilot: after[0], phase: after[1] }));
    const row = later && rows[later.index];
    if (!row || begun(later)) continue;
    const earlier = draftOf.get(keyOf({ pilot, phase }));
    const link = { before: { pilot, phase }, lagWeeks };
    if (!earlier) {
      const written = portfolio.proposals.find((proposal) => proposal.pilot.id === pilot)?.pilot.phases[
        phase - 1
      ];
      const facts = { ...link, ...waiting(portfolio.grid, null, 0), counted: false };
      if (written?.status !== 'done') row.blocked ??= { code: 'link', ...refOf(later), facts };
    } else if (earlier.standing.kind === DONE) {
      const facts = {
        ...link,
        ...waiting(portfolio.grid, endOfDone(portfolio, earlier), lagWeeks),
        counted: true,
      };
      row.holds.push({ code: 'link', ...refOf(later), facts });
    } else {
      row.after.push([earlier.index, lagWeeks]);
    }
  }
}

/** A gate counts with a threshold and somebody who decides (SEQ-08). */
function isGate(gate: Gate | null | undefined): boolean {
  return Boolean(gate?.decider?.trim() && (gate.threshold?.trim() || gate.thresholds?.length));
}

/** Community and social CRM stand on webcare that has been in order for some quarters (LAD-2, LAD-4: hard). */
function addLadder({ portfolio, drafts, settings }: PrecedenceSource, rows: readonly Row[]): void {
  const quarters = settings['ladder.webcareQuarters'];
  if ((portfolio.plan.facts?.webcare?.gateMetQuarters ?? 0) >= quarters) return;
  const webcare = drafts
    .filter(({ phase: { written } }) => written.rung === 'webcare' && isGate(written.gate))
    .sort((one, other) => one.phase.number - other.phase.number || one.index - other.index);
  for (const draft of drafts) {
    const row = rows[draft.index];
    const { rung } = draft.phase.written;
    const needs = rung === 'community' || rung === 'social-crm';
    if (!row || !needs || begun(draft)) continue;
    const wait = quarters * PERIOD_WEEKS;
    // A pinned phase cannot wait for whichever comes first: then one of them, the first, must be in time.
    const first = webcare[0]?.index;
    if (draft.standing.kind === PINNED && first !== undefined) row.after.push([first, wait]);
    else for (const { index } of webcare) row.afterAny.push([index, wait]);
    const facts = { after: null, quarters, earliest: null, day: null };
    if (webcare.length === 0) row.blocked ??= { code: 'ladder', ...refOf(draft), facts };
  }
}

export function precedenceOf(source: PrecedenceSource): Precedence {
  const rows = source.drafts.map((): Row => ({ after: [], afterAny: [], holds: [] }));
  addOrder(source, rows);
  addLinks(source, rows);
  addLadder(source, rows);
  return {
    after: rows.map(({ after }) => after),
    afterAny: rows.map(({ afterAny }) => afterAny),
    holds: rows.map(({ holds }) => holds),
    blocked: rows.map(({ blocked }) => blocked),
  };
}
