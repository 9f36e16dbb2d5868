import { addDays, daysBetween, PERIOD_WEEKS, type Timeline } from '../../planning/index.js';
import type { Speech } from '../../platform/words/index.js';
import { SMALL, TEXT } from '../svg/drawing.js';
import { d, label, path } from '../svg/markup.js';
import { textWidth } from '../svg/text-width.js';

export interface TimeScale {
  /** Of the whole drawing. */
  readonly width: number;
  readonly left: number;
  /** Drawing units per week. */
  readonly week: number;
  readonly x: (week: number) => number;
  readonly last: number;
}

/** What the axis counts in. */
export type TimeUnits = 'quarters' | 'months';

/** Width of the names to the left of the axis. */
export const NAMES = 186;
/** Weeks: what is left of a month that began before the plan, and has no room for its name. */
const SHORT = 3;
/** Height of the axis. */
export const HEAD = 50;

export function scaleOf({ periods }: Timeline, width: number): TimeScale {
  const last = periods.length * PERIOD_WEEKS;
  // The last unit stays free for the line that closes the drawing.
  const week = (width - NAMES - 1) / last;
  return { width, left: NAMES, week, x: (at) => NAMES + at * week, last };
}

interface Tick {
  /** Weeks from the start; months begin on any day of a week. */
  readonly at: number;
  readonly isYear: boolean;
  /** "2026-Q1" or "2026-01". */
  readonly id: string;
}

function quarterTicks({ periods }: Timeline): readonly Tick[] {
  return periods.map((id, index) => ({ id, at: index * PERIOD_WEEKS, isYear: id.endsWith('Q1') }));
}

function monthTicks({ start }: Timeline, { last }: TimeScale): readonly Tick[] {
  const ticks: Tick[] = [{ id: start.slice(0, 7), at: 0, isYear: start.slice(5, 7) === '01' }];
  for (let week = 1; week <= last; week += 1) {
    const month = addDays(start, week * 7 - 1).slice(0, 7);
    const at = daysBetween(start, `${month}-01`) / 7;
    if (month !== ticks.at(-1)?.id && at < last) ticks.push({ id: month, at, isYear: month.endsWith('-01') });
  }
  return ticks;
}

function ticksOf(data: Timeline, scale: TimeScale, units: TimeUnits): readonly Tick[] {
  return units === 'months' ? monthTicks(data, scale) : quarterTicks(data);
}

/** A line where each month or quarter begins, a longer one for each year, and one where the plan ends. */
export function timeGrid(data: Timeline, scale: TimeScale, height: number, units: TimeUnits): string {
  const lines = ticksOf(data, scale, units).map(({ at, isYear }, index) => {
    const first = index === 0 || isYear;
    return path(first ? 'grid-2' : 'grid', d('M', scale.x(at), first ? 4 : 28, 'V', height));
  });
  const { horizon } = data;
  const end = path(horizon < scale.last ? 'axis' : 'grid-2', d('M', scale.x(horizon), 4, 'V', height));
  return lines.join('') + end;
}

function years(ticks: readonly Tick[], scale: TimeScale): string {
  const room = textWidth('2026', { size: TEXT, bold: true }) + 8;
  let free = -Infinity;
  return ticks
    .map(({ id, at, isYear }, index) => {
      const x = scale.x(at);
      if ((index > 0 && !isYear) || x < free || x + room > scale.width + 8) return '';
      free = x + room;
      return label(id.slice(0, 4), x + 5, 19, { className: 'strong' });
    })
    .join('');
}

/** "Q1"; "januari", "jan" or "J", whatever fits between two lines; nothing where not even that does. */
function namesOf(
  ticks: readonly Tick[],
  scale: TimeScale,
  units: TimeUnits,
  { f }: Speech,
): readonly string[] {
  // The first month may have begun before the plan, and is then shorter than the others.
  const lengths = ticks.slice(1, -1).map(({ at }, index) => (ticks[index + 2]?.at ?? Infinity) - at);
  const room = Math.min(...lengths) * scale.week;
  const fits = (names: readonly string[]): boolean =>
    names.every((name) => textWidth(name, { size: SMALL }) + 6 <= room);
  if (units === 'quarters') {
    const names = ticks.map(({ id }) => id.slice(5));
    return fits(names) ? names : [];
  }
  const months = ticks.map(({ id }) => f.month(id).split(' ')[0] ?? '');
  const short = [
    months,
    months.map((name) => name.slice(0, 3)),
    months.map((name) => name.slice(0, 1).toUpperCase()),
  ];
  return short.find(fits) ?? [];
}

/** Years, and under them the months or quarters. */
export function timeHeads(data: Timeline, scale: TimeScale, units: TimeUnits, speech: Speech): string {
  const ticks = ticksOf(data, scale, units);
  const names = namesOf(ticks, scale, units, speech).map((name, index) => {
    const { at } = ticks[index] ?? { at: 0 };
    const isShort = (ticks[index + 1]?.at ?? Infinity) - at < SHORT;
    return isShort ? '' : label(name, scale.x(at) + (units === 'months' ? 3 : 5), 41, { className: 'ax' });
  });
  return years(ticks, scale) + names.join('') + path('grid-2', d('M', 0, HEAD, 'H', scale.width));
}
