/**
 * Kortetermijnvoordeel (domain.md 3.3; S1-5c): a visible short-term gain for the company.
 *
 * K1 reads the weeks until the first visible result. Not knowing them is an answer in itself ("onbekend" is 0),
 * so an empty field counts as unknown.
 * K2 reads the measure of phase 1. The question is whether the form has one, so a missing measure, target or
 * baseline is evidence. The baseline's status and the owner are refinements: left out, the baseline that is
 * written down counts as measured and the owner as known. Followers, likes and visitors never count alone, and a
 * measure of the organisation's own (not in the catalogue) has no known lag.
 */
import { exceeds } from '../kernel/numbers.js';
import { findKpi, isVanity } from '../pilots/kpi-catalogue.js';
import type { Measure, Score } from '../pilots/pilot.js';
import { knockout, question, type Form, type Limit } from './question.js';

function firstResultLimits({ pilot, settings }: Form): readonly Limit[] {
  const weeks = pilot.firstResultWeeks;
  if (weeks === undefined || weeks === null) return [{ score: 0, reason: 'result-unknown' }];
  const late = settings['answers.firstResultWeeks'].filter((bound) => exceeds(weeks, bound)).length;
  return late === 0 ? [] : [{ score: Math.max(0, 3 - late) as Score, reason: 'result-late' }];
}

function baselineLimits(measure: Measure): readonly Limit[] {
  if (measure.baselineStatus === 'planned') return [{ score: 2, reason: 'baseline-planned' }];
  if (measure.baselineStatus === 'measured') return [];
  return measure.baselineStatus === 'none' || !measure.baseline?.trim()
    ? [{ score: 1, reason: 'no-baseline' }]
    : [];
}

/** A measure that needs longer than phase 1 lasts cannot be read in it. */
function lagLimits(measure: Measure, weeks: number | null): readonly Limit[] {
  const lag = findKpi(measure.kpi)?.lagWeeks ?? 0;
  return weeks !== null && exceeds(lag, weeks) ? [{ score: 2, reason: 'reading-too-late' }] : [];
}

function measureLimits({ phases: [first] }: Form): readonly Limit[] {
  const measure = first?.written.measure;
  if (!measure) return [{ score: 0, reason: 'no-measure' }];
  if (isVanity(measure.kpi)) return [{ score: 0, reason: 'vanity-measure' }];
  if (!measure.target?.trim()) return [{ score: 0, reason: 'no-target' }];
  return [...baselineLimits(measure), ...lagLimits(measure, first.weeks)];
}

export const shortTermGain = [
  knockout('K1', firstResultLimits),
  knockout('K2', measureLimits),
  question('K3'),
  question('K4'),
  question('K5'),
];
