import type { IsoDate } from '../../kernel/dates.js';

/** The same day some months earlier; the last day of the month where that day does not exist. */
export function monthsBefore(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) - months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const lastDay = new Date(Date.UTC(target.year, target.month, 0)).getUTCDate();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(target.year).padStart(4, '0')}-${two(target.month)}-${two(Math.min(day, lastDay))}`;
}
