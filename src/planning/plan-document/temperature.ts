import { round } from '../kernel/numbers.js';
import type { Settings } from '../organisation/settings.js';

/** Degree of temperature, 1 koud to 5 kookt; colours a cell or bar, never without its number. */
export type Temperature = 1 | 2 | 3 | 4 | 5;

/** Share of the ceiling as one of five steps: koud, lauw, warm, heet, and kookt above the ceiling. */
export function temperatureOf(settings: Settings, heat: number, ceiling: number): Temperature {
  const percent = ceiling > 0 ? round((100 * heat) / ceiling, 3) : heat > 0 ? Infinity : 0;
  const [lukewarm = 25, warm = 50, hot = 80, boiling = 100] = settings['heat.bands'];
  if (percent > boiling) return 5;
  if (percent >= hot) return 4;
  if (percent >= warm) return 3;
  return percent >= lukewarm ? 2 : 1;
}
