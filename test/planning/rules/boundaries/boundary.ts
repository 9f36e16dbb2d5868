import { FOUR_CS, type C, type SettingKey } from '../../../../src/planning/index.js';
import type { GivenCase, GivenPilot } from '../../../support/planning-builders.js';

/**
 * One limit of one rule: a case exactly on it and one just beyond it, with all that the rule finds in both. Written by
 * hand from the rule's description. A finding is "SEQ-01 warning P1 F1": its code, severity, pilot and phase.
 */
export interface Boundary {
  readonly rule: string;
  /** What is limited, in words where no setting holds it. */
  readonly limit: SettingKey | `no setting: ${string}`;
  readonly at: GivenCase;
  readonly finds: readonly string[];
  readonly beyond: GivenCase;
  readonly findsBeyond: readonly string[];
  /** A value of the setting for which the case beyond lies on the good side; it then finds what `at` does. */
  readonly moved?: number | readonly number[];
  /** Facts of a finding to compare as well, where the limit shows in them only. */
  readonly facts?: readonly string[];
}

/** So many pilots of each C: P1, P2, and so on. */
export function pilotsOf(counts: Readonly<Partial<Record<C, number>>>): readonly GivenPilot[] {
  const cs = FOUR_CS.flatMap((c) => Array.from({ length: counts[c] ?? 0 }, () => c));
  return cs.map((c, index) => ({ id: `P${String(index + 1)}`, c }));
}

/** One pilot per given phase: P1, P2, and so on. */
export function pilots(
  ...phases: readonly NonNullable<GivenPilot['phases']>[number][]
): readonly GivenPilot[] {
  return phases.map((phase, index) => ({ id: `P${String(index + 1)}`, phases: [phase] }));
}
