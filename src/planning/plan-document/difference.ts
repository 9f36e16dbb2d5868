import type { PilotVerdict } from '../criteria/assessment.js';
import { daysBetween } from '../kernel/dates.js';
import type { Week } from '../kernel/grid.js';
import { TEXT_SLOTS, type TextSlot } from '../organisation/own-texts.js';
import { SETTING_KEYS, type SettingKey } from '../organisation/settings.js';
import type { PlannedPhase } from '../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../portfolio/portfolio.js';

/** What changed between two versions of a plan, seen from the earlier one. */
export interface PlanDifference {
  readonly pilots: readonly PilotChange[];
  readonly settings: readonly SettingChange[];
  readonly texts: readonly TextChange[];
  /** Euros over the plan's quarters. */
  readonly money: { readonly before: number; readonly after: number };
}

export interface PilotChange {
  readonly pilot: string;
  readonly title: string;
  /** changed: it counts in both versions, and something about it differs. */
  readonly kind: 'added' | 'removed' | 'changed';
  readonly phases: readonly PhaseChange[];
  /** Present when the verdict differs. */
  readonly verdict?: { readonly before: PilotVerdict; readonly after: PilotVerdict };
}

export interface PhaseChange {
  /** From 1. */
  readonly phase: number;
  readonly kind: 'moved' | 'added' | 'dropped' | 'longer' | 'hotter';
  /** Weeks later (or longer), degrees hotter; negative for earlier, shorter, cooler; 0 for added and dropped. */
  readonly by: number;
}

/** Something else in a place where the author writes; an empty text stands for nothing. */
export interface TextChange {
  readonly slot: TextSlot;
  readonly before: string;
  readonly after: string;
}

export interface SettingChange {
  readonly key: SettingKey;
  readonly before: number | readonly number[];
  readonly after: number | readonly number[];
}

const byId = ({ counted }: Portfolio): ReadonlyMap<string, Proposal> =>
  new Map(counted.map((proposal) => [proposal.pilot.id, proposal]));

/** A week as one number in both plans, also when they begin on another Monday. */
function weekShift(before: Portfolio, after: Portfolio): Week {
  return daysBetween(before.grid.start, after.grid.start) / 7;
}

type MaybePhase = PlannedPhase | undefined;

function changesOf(
  phase: number,
  before: MaybePhase,
  after: MaybePhase,
  shift: Week,
): readonly PhaseChange[] {
  const from = before?.start ?? null;
  const to = after?.start ?? null;
  if (before && after && from !== null && to !== null) {
    const all: readonly PhaseChange[] = [
      { phase, kind: 'moved', by: to + shift - from },
      { phase, kind: 'longer', by: (after.weeks ?? 0) - (before.weeks ?? 0) },
      { phase, kind: 'hotter', by: after.intensity - before.intensity },
    ];
    return all.filter(({ by }) => by !== 0);
  }
  if (from === to) return [];
  return [{ phase, kind: from === null ? 'added' : 'dropped', by: 0 }];
}

function phaseChanges(before: Proposal, after: Proposal, shift: Week): readonly PhaseChange[] {
  const most = Math.max(before.phases.length, after.phases.length);
  return Array.from({ length: most }, (_, index) =>
    changesOf(index + 1, before.phases[index], after.phases[index], shift),
  ).flat();
}

function pilotChange(
  before: Proposal | undefined,
  after: Proposal | undefined,
  shift: Week,
): readonly PilotChange[] {
  const { pilot } = after ?? before ?? {};
  if (!pilot) return [];
  const named = { pilot: pilot.id, title: pilot.title };
  if (!before) return [{ ...named, kind: 'added', phases: [] }];
  if (!after) return [{ ...named, kind: 'removed', phases: [] }];
  const phases = phaseChanges(before, after, shift);
  const verdicts = { before: before.assessment.verdict, after: after.assessment.verdict };
  const verdict = verdicts.before === verdicts.after ? {} : { verdict: verdicts };
  return phases.length === 0 && !verdict.verdict ? [] : [{ ...named, kind: 'changed', phases, ...verdict }];
}

const total = ({ load }: Portfolio): number => load.money.reduce((sum, euros) => sum + euros, 0);

function textIn({ plan }: Portfolio, slot: TextSlot): string {
  return plan.texts?.[slot]?.text.trim() ?? '';
}

/** Compares what counts in two portfolios, each with the dates that its version is about. */
export function differenceOf(before: Portfolio, after: Portfolio): PlanDifference {
  const one = byId(before);
  const other = byId(after);
  const ids = [...new Set([...other.keys(), ...one.keys()])];
  const shift = weekShift(before, after);
  return {
    pilots: ids.flatMap((id) => pilotChange(one.get(id), other.get(id), shift)),
    settings: SETTING_KEYS.flatMap((key) => {
      const values = { before: before.settings[key], after: after.settings[key] };
      return String(values.before) === String(values.after) ? [] : [{ key, ...values }];
    }),
    texts: TEXT_SLOTS.flatMap((slot) => {
      const texts = { before: textIn(before, slot), after: textIn(after, slot) };
      return texts.before === texts.after ? [] : [{ slot, ...texts }];
    }),
    money: { before: total(before), after: total(after) },
  };
}

/** True when nothing that the document shows of the order, the pilots, the settings or what people wrote differs. */
export function isUnchanged({ pilots, settings, texts, money }: PlanDifference): boolean {
  const differing = pilots.length + settings.length + texts.length;
  return differing === 0 && money.before === money.after;
}
