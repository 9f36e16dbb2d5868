/**
 * Calendar arithmetic on ISO dates ("2026-01-05"). No clock and no time zone: a date is a day,
 * and "today" always comes in as an argument.
 */

/** A calendar day as yyyy-mm-dd. */
export type IsoDate = string;

const DAY_MS = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A plan asks for the same few hundred days a hundred thousand times. Room for twenty years, so that a server keeps no more. */
const MOST_KNOWN = 7_305;
const knownNumbers = new Map<IsoDate, number>();
const knownDates = new Map<number, IsoDate>();

function remember<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): Value {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, value);
  return value;
}

function toDayNumber(date: IsoDate): number {
  return knownNumbers.get(date) ?? remember(knownNumbers, date, Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

/** True for a day that exists: 2026-02-30 is refused, which Date alone would roll over to March. */
export function isIsoDate(text: string): boolean {
  const parts = ISO_DATE.exec(text);
  if (!parts) return false;
  const day = toDayNumber(text);
  return Number.isFinite(day) && fromDayNumber(day) === text;
}

function fromDayNumber(day: number): IsoDate {
  return knownDates.get(day) ?? remember(knownDates, day, new Date(day * DAY_MS).toISOString().slice(0, 10));
}

/** The day `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** True when the day is a Monday, the only day a plan or a pinned phase may start on. */
export function isMonday(date: IsoDate): boolean {
  return new Date(toDayNumber(date) * DAY_MS).getUTCDay() === 1;
}
