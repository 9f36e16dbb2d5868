import { PERIOD_WEEKS } from '../kernel/grid.js';
import type { Settings } from '../organisation/settings.js';
import type { Gate } from '../pilots/pilot.js';
import type { PlannedPhase } from '../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../portfolio/portfolio.js';
import type { Constraint, PhaseRef } from './constraint.js';
import { waiting } from './days.js';
import type { Entry } from './lists.js';
import { DONE, FREE, PINNED, RUNNING } from './problem.js';
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
  /** True when of several that a pinned phase could stand on one was chosen: then not every sequence is among those looked at. */
  readonly narrowed: boolean;
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

/** First week after what stands still; infinity for what has no place yet. */
function endOfFixed(portfolio: Portfolio, draft: Draft): number {
  switch (draft.standing.kind) {
    case FREE:
      return Infinity;
    case DONE:
      return endOfDone(portfolio, draft);
    default:
      return draft.standing.week + (draft.phase.weeks ?? 0);
  }
}

/**
 * A pinned phase cannot wait for whichever comes first. Where none that stands still is in time, one that is still free
 * must be: of several one of its own pilot, which is there anyway, before those of others.
 * @returns true when there was something to choose
 */
function standOn(
  { portfolio }: PrecedenceSource,
  row: Row,
  pinned: Draft,
  webcare: readonly Draft[],
  wait: number,
): boolean {
  if (webcare.some((draft) => endOfFixed(portfolio, draft) + wait <= pinned.standing.week)) return false;
  const isOwn = ({ phase }: Draft): boolean => phase.pilot === pinned.phase.pilot;
  const isLater = (draft: Draft): boolean => isOwn(draft) && draft.index > pinned.index;
  const free = webcare.filter((draft) => draft.standing.kind === FREE && !isLater(draft));
  const [first] = [...free.filter(isOwn), ...free.filter((draft) => !isOwn(draft)), ...webcare];
  if (first) row.after.push([first.index, wait]);
  return free.length > 1;
}

/** Community and social CRM stand on webcare that has been in order for some quarters (LAD-2, LAD-4: hard). */
function addLadder(source: PrecedenceSource, rows: readonly Row[]): boolean {
  const { portfolio, drafts, settings } = source;
  const quarters = settings['ladder.webcareQuarters'];
  if ((portfolio.plan.facts?.webcare?.gateMetQuarters ?? 0) >= quarters) return false;
  const webcare = drafts
    .filter(({ phase: { written } }) => written.rung === 'webcare' && isGate(written.gate))
    .sort((one, other) => one.phase.number - other.phase.number || one.index - other.index);
  let narrowed = false;
  for (const draft of drafts) {
    const row = rows[draft.index];
    const { rung } = draft.phase.written;
    const needs = rung === 'community' || rung === 'social-crm';
    if (!row || !needs || begun(draft)) continue;
    const wait = quarters * PERIOD_WEEKS;
    if (draft.standing.kind === PINNED) narrowed = standOn(source, row, draft, webcare, wait) || narrowed;
    else for (const { index } of webcare) row.afterAny.push([index, wait]);
    const facts = { after: null, quarters, earliest: null, day: null };
    if (webcare.length === 0) row.blocked ??= { code: 'ladder', ...refOf(draft), facts };
  }
  return narrowed;
}

export function precedenceOf(source: PrecedenceSource): Precedence {
  const rows = source.drafts.map((): Row => ({ after: [], afterAny: [], holds: [] }));
  addOrder(source, rows);
  addLinks(source, rows);
  const narrowed = addLadder(source, rows);
  return {
    narrowed,
    after: rows.map(({ after }) => after),
    afterAny: rows.map(({ afterAny }) => afterAny),
    holds: rows.map(({ holds }) => holds),
    blocked: rows.map(({ blocked }) => blocked),
  };
}
