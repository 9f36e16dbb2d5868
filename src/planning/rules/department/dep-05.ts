import { periodAt } from '../../kernel/grid.js';
import type { Rule } from '../rule.js';
import { phaseStarts, type Start } from '../starts.js';
import { perDepartment } from './per-department.js';

interface Disturbance {
  /** The hot start that the department needs its attention for. */
  readonly hot: Start;
  /** What starts too close to it. */
  readonly starts: readonly Start[];
}

/** Hotter first; of equals the one with the lower id, whatever the order of the case. */
function hotter(one: Start, other: Start): number {
  return other.phase.intensity - one.phase.intensity || (one.pilot < other.pilot ? -1 : 1);
}

/** The hottest of the hot starts in this quarter and the one before that another pilot starts beside. */
function disturbanceOf(owned: readonly Start[], period: number, hotFrom: number): Disturbance | undefined {
  const fresh = owned.filter((start) => start.phase.number === 1 && start.period === period);
  return owned
    .filter(
      (start) => start.phase.intensity >= hotFrom && (start.period === period || start.period === period - 1),
    )
    .map((hot) => ({ hot, starts: fresh.filter(({ pilot }) => pilot !== hot.pilot) }))
    .filter(({ starts }) => starts.length > 0)
    .toSorted((one, other) => hotter(one.hot, other.hot))[0];
}

/**
 * A department starts no pilot in the quarter in which one of its phases starts hot, nor in the next: that start needs
 * its attention. Only what it owns counts, and a pilot is never in its own way. Source: D of S1-2.
 */
export const dep05: Rule = {
  id: 'DEP-05',
  severities: ['warning'],
  source: 'D of S1-2',
  settings: ['starts.hotIntensity'],
  check: (portfolio) => {
    const all = phaseStarts(portfolio);
    return perDepartment(({ department, period, subject }) => {
      const owned = all.filter(({ owner }) => owner === department.id);
      const disturbance = disturbanceOf(owned, period, portfolio.settings['starts.hotIntensity']);
      if (!disturbance) return undefined;
      const { hot, starts } = disturbance;
      const facts = {
        pilots: starts.map(({ pilot }) => pilot),
        hotPilot: hot.pilot,
        hotPhase: hot.phase.number,
        hotPeriod: periodAt(portfolio.grid, hot.period),
        intensity: hot.phase.intensity,
      };
      return { code: 'DEP-05', severity: 'warning', ...subject, facts };
    })(portfolio);
  },
};
