import { FOUR_CS } from '../pilots/four-cs.js';
import type { Portfolio, Proposal } from '../portfolio/portfolio.js';
import type { Draft } from './precedence.js';
import { DONE, FREE, PINNED, RUNNING } from './problem.js';

/** One pilot on its way into the problem: its drafts, in phase order. */
export interface PilotDraft {
  readonly proposal: Proposal;
  readonly drafts: readonly Draft[];
}

/** Something of it has begun. */
function hasBegun({ drafts }: PilotDraft): boolean {
  return drafts.some(({ standing: { kind } }) => kind === RUNNING || kind === DONE);
}

/**
 * What a service organisation may start with (REC-1): pilots whose phase 1 is listening or webcare; where the plan has
 * none, those of Customer Experience and Conversation stand in (domain.md 2.8). Empty: anything may start first.
 */
export function openers(portfolio: Portfolio, pilots: readonly PilotDraft[]): readonly number[] {
  const webcareRuns = Boolean(portfolio.plan.facts?.webcare?.runningSince);
  if (!portfolio.organisation.service || webcareRuns || pilots.some(hasBegun)) return [];
  const which = (test: (pilot: Proposal['pilot']) => boolean): readonly number[] =>
    pilots.flatMap(({ proposal }, index) => (test(proposal.pilot) ? [index] : []));
  const listening = which(({ phases: [first] }) => first?.rung === 'listening' || first?.rung === 'webcare');
  return listening.length > 0
    ? listening
    : which(({ c }) => c === 'customer-experience' || c === 'conversation');
}

/** 1 per C that must start in time: it has a counted pilot, none has begun yet, and nobody wrote why it may be left out. */
export function breadthOf(portfolio: Portfolio, pilots: readonly PilotDraft[]): Uint8Array {
  return Uint8Array.from(FOUR_CS, (c) => {
    const own = pilots.filter(({ proposal }) => proposal.pilot.c === c);
    const excused = Boolean(portfolio.plan.emptyC?.[c]?.trim());
    return own.length > 0 && !excused && !own.some(hasBegun) ? 1 : 0;
  });
}

/** Approved before conditional before whatever was forced in. */
function verdictRank({ proposal: { assessment } }: PilotDraft): number {
  return ['approved', 'conditional', assessment.verdict].indexOf(assessment.verdict);
}

/** Order of domain.md 2.8: approved first, then the soonest result, then the mildest start; the given order last. */
export function rankPilots(pilots: readonly PilotDraft[]): Int32Array {
  const keys = pilots.map((pilot) => [
    verdictRank(pilot),
    pilot.proposal.pilot.firstResultWeeks ?? Number.MAX_SAFE_INTEGER,
    pilot.drafts[0]?.phase.intensity ?? 0,
  ]);
  const sorted = pilots
    .map((_, index) => index)
    .sort((one, other) => {
      const difference = (keys[one] ?? [])
        .map((key, place) => key - (keys[other]?.[place] ?? 0))
        .find((value) => value !== 0);
      return difference ?? one - other;
    });
  const rank = new Int32Array(pilots.length);
  sorted.forEach((pilot, place) => {
    rank[pilot] = place;
  });
  return rank;
}

/**
 * Phases that must be in the horizon for a pilot to fit: two, or up to its last fixed phase. A deadline also counts for a
 * pilot that need not be started; of one that was decided before, the rest may be left out.
 */
export function requiredPhases({ drafts }: PilotDraft, deadlineWithin: (draft: Draft) => boolean): number {
  const lastFixed = drafts.map(({ standing }) => standing.kind !== FREE).lastIndexOf(true);
  const lastDeadline = lastFixed >= 0 ? -1 : drafts.map(deadlineWithin).lastIndexOf(true);
  return Math.max(Math.min(2, drafts.length), lastFixed + 1, lastDeadline + 1);
}

/** Leading phases that cannot be left out: up to the last pinned one, and whatever those wait for. */
export function mustPhases(
  pilots: readonly PilotDraft[],
  waitsFor: (phase: number) => readonly number[],
  pilotOf: (phase: number) => number,
): Int32Array {
  const must = Int32Array.from(
    pilots,
    ({ drafts }) => drafts.map(({ standing }) => standing.kind === PINNED).lastIndexOf(true) + 1,
  );
  const open = pilots.flatMap(({ drafts }, index) =>
    drafts.slice(0, must[index]).map((draft) => draft.index),
  );
  for (let phase = open.pop(); phase !== undefined; phase = open.pop()) {
    for (const earlier of waitsFor(phase)) {
      const pilot = pilotOf(earlier);
      const drafts = pilots[pilot]?.drafts ?? [];
      const count = earlier - (drafts[0]?.index ?? 0) + 1;
      const before = must[pilot] ?? 0;
      if (count <= before) continue;
      must[pilot] = count;
      open.push(...drafts.slice(before, count).map((draft) => draft.index));
    }
  }
  return must;
}
