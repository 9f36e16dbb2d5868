import { addDays, daysBetween, isMonday, type IsoDate } from '../kernel/dates.js';

interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Hardly any organisation takes decisions from the first day of Christmas up to and with New Year's Day. */
function isAway(day: IsoDate): boolean {
  const inYear = day.slice(5);
  return inYear >= '12-25' || inYear === '01-01';
}

function isWeekend(day: IsoDate): boolean {
  return isMonday(addDays(day, 1)) || isMonday(addDays(day, 2));
}

/**
 * What is left of the days of a decision around the turn of the year, weekends left out; undefined where none of its
 * days falls there.
 */
export function leftAtYearEnd({ from, to }: Days): readonly Days[] | undefined {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
  if (!days.some((day) => isAway(day) && !isWeekend(day))) return undefined;
  return days
    .filter((day) => !isAway(day) && !isWeekend(day))
    .reduce<readonly Days[]>((spans, day) => {
      const last = spans.at(-1);
      return last && addDays(last.to, 1) === day
        ? [...spans.slice(0, -1), { from: last.from, to: day }]
        : [...spans, { from: day, to: day }];
    }, []);
}
