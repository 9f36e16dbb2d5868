import { CULTURE_AXES, type CultureAxis, type Organisation } from '../organisation/organisation.js';
import type { Settings } from '../organisation/settings.js';
import type { Pilot } from '../pilots/pilot.js';
import type { Assessment } from './assessment.js';

/** What phase 1 asks of the culture on one axis, and what there is. Each 1..5. */
export interface AxisGap {
  readonly axis: CultureAxis;
  readonly required: number;
  /** Null: the organisation has not recorded it. */
  readonly current: number | null;
  /** How much is missing, 0 or more; null when that is not known. */
  readonly gap: number | null;
}

export interface CultureGap {
  /** The axes that phase 1 asks something of, in the order of the six. */
  readonly axes: readonly AxisGap[];
  /** Sum of the gaps that are known. */
  readonly total: number;
  /** The gap is large while C1 says that nothing has to change: ask to reconsider that answer. */
  readonly reconsider: boolean;
}

/** "Ja, het past helemaal bij hoe we nu werken." */
const FITS = 3;

function axisGap(axis: CultureAxis, { requiredAxes }: Pilot, { culture }: Organisation): readonly AxisGap[] {
  const required = requiredAxes?.[axis];
  if (required === undefined) return [];
  const current = culture?.axes?.[axis] ?? null;
  return [{ axis, required, current, gap: current === null ? null : Math.max(0, required - current) }];
}

/**
 * The culture that phase 1 asks for against the culture of today, as a cross-check of question C1. It is not scored:
 * the answer of people stands. Null when the proposal names no axis. Source: domain.md 3.1; thresholds D.
 */
export function cultureGap(
  pilot: Pilot,
  organisation: Organisation,
  { criteria }: Assessment,
  settings: Settings,
): CultureGap | null {
  const axes = CULTURE_AXES.flatMap((axis) => axisGap(axis, pilot, organisation));
  if (axes.length === 0) return null;
  const total = axes.reduce((sum, { gap }) => sum + (gap ?? 0), 0);
  const large =
    axes.some(({ gap }) => (gap ?? 0) >= settings['culture.axisGap']) ||
    total >= settings['culture.totalGap'];
  const fits = criteria.culture.questions[0]?.score === FITS;
  return { axes, total, reconsider: large && fits };
}
