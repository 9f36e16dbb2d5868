import type { TrailFilter } from '../../../accounts/index.js';
import type { TrailForm } from './trail.form.js';

const DAY_MS = 24 * 3_600_000;
const LONGEST_OFFSET_HOURS = 2;

/** Dutch days, in summer and winter: the moment at which a day begins. Pages show Dutch time too. */
function startOf(day: string): string {
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  const dayAt = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
  for (let hours = LONGEST_OFFSET_HOURS; hours > 0; hours -= 1) {
    const candidate = new Date(midnight - hours * 3_600_000);
    if (dayAt.format(candidate) === day) return candidate.toISOString();
  }
  return new Date(midnight).toISOString();
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + DAY_MS).toISOString().slice(0, 10);
}

type Asked = { readonly [K in 'wie' | 'wat' | 'vanaf' | 'tot']?: TrailForm[K] | undefined };

/** The moments between which to look, from the days that somebody chose, both included. */
export function trailFilter({ wie, wat, vanaf, tot }: Asked): TrailFilter {
  return {
    ...(wie === undefined ? {} : { personId: wie }),
    ...(wat === undefined ? {} : { action: wat }),
    ...(vanaf === undefined ? {} : { from: startOf(vanaf) }),
    ...(tot === undefined ? {} : { until: startOf(dayAfter(tot)) }),
  };
}
