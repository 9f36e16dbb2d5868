import { type Language } from './language.js';

/** Calendar texts. Days are yyyy-mm-dd, quarters "2026-Q3"; nothing here knows the machine's time zone or today. */
export interface DateFormat {
  /** "2026-06-11" -> "11 juni 2026". */
  date(day: string): string;
  /** "2026-06-22" -> "22 juni", where the year is plain from its surroundings. */
  dayAndMonth(day: string): string;
  /** Both days inclusive: "22 juni – 3 juli 2026". */
  dates(from: string, to: string): string;
  /** "2026-06" or a day in it -> "juni 2026". */
  month(month: string): string;
  /** "januari – juni 2026". */
  months(from: string, to: string): string;
  /** "2026-Q3" -> "Q3 2026". */
  quarter(id: string): string;
  /** "Q3 2026 – Q1 2027", "Q1 – Q2 2027". */
  quarters(from: string, to: string): string;
  /** "2026-W24" -> "week 24 van 2026". */
  week(id: string): string;
  /** A stored instant (ISO 8601, UTC) in Dutch time: "11 juni 2026 om 9.42 uur". */
  moment(instant: string): string;
  /** The Dutch day that a stored instant lies in: "11 juni 2026". */
  dayOf(instant: string): string;
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni'].concat([
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ]),
  en: ['January', 'February', 'March', 'April', 'May', 'June'].concat([
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ]),
};

const OF: Readonly<Record<Language, string>> = { nl: 'van', en: 'of' };

/** A dash between two dates stays with the first one. */
const TO = '\u00a0\u2013 ';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})(?:-\d{2})?$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const WEEK = /^(\d{4})-W(\d{2})$/;

export function dateFormat(language: Language): DateFormat {
  const monthName = (number: string): string => nameOfMonth(language, number);
  const dayAndMonth = (day: string): string => {
    const [, month, number] = read(DAY, day);
    return `${String(Number(number))} ${monthName(month)}`;
  };
  const date = (day: string): string => `${dayAndMonth(day)} ${day.slice(0, 4)}`;
  const month = (text: string): string => {
    const [year, number] = read(MONTH, text);
    return `${monthName(number)} ${year}`;
  };
  const sameYear = (from: string, to: string): boolean => from.slice(0, 4) === to.slice(0, 4);
  return {
    date,
    dayAndMonth,
    dates: (from, to) => {
      if (from === to) return date(to);
      const sameMonth = from.slice(0, 7) === to.slice(0, 7);
      const start = sameMonth
        ? String(Number(from.slice(8)))
        : sameYear(from, to)
          ? dayAndMonth(from)
          : date(from);
      return `${start}${TO}${date(to)}`;
    },
    month,
    months: (from, to) => {
      if (from.slice(0, 7) === to.slice(0, 7)) return month(to);
      return `${sameYear(from, to) ? monthName(read(MONTH, from)[1]) : month(from)}${TO}${month(to)}`;
    },
    quarter,
    quarters: (from, to) => {
      if (from === to) return quarter(to);
      return `${sameYear(from, to) ? quarter(from).slice(0, 2) : quarter(from)}${TO}${quarter(to)}`;
    },
    week: (id) => {
      const [year, week] = read(WEEK, id);
      return `week ${String(Number(week))} ${OF[language]} ${year}`;
    },
    moment: (instant) => momentIn(language, instant, date),
    dayOf: (instant) => date(inAmsterdam(instant).day),
  };
}

/** "2026-Q3" -> "Q3 2026", the same in both languages. */
function quarter(id: string): string {
  const [year, number] = read(QUARTER, id);
  return `Q${number} ${year}`;
}

function nameOfMonth(language: Language, number: string): string {
  const name = MONTHS[language][Number(number) - 1];
  if (name === undefined) throw new RangeError(`No month ${number}`);
  return name;
}

/** The groups of a match; the core hands out well-formed dates, so anything else is a broken assumption. */
function read(pattern: RegExp, text: string): readonly [string, string, string] {
  const [, first = '', second = '', third = ''] = pattern.exec(text) ?? [];
  if (first === '') throw new RangeError(`Not a date in the expected form: ${text}`);
  return [first, second, third];
}

let made: Intl.DateTimeFormat | undefined;

/**
 * Dutch organisations read Dutch time, wherever the server stands. Made when it is first asked for: that takes 40 ms,
 * and the command line never tells a time of day.
 */
const amsterdam = (): Intl.DateTimeFormat =>
  (made ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }));

function inAmsterdam(instant: string): {
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
} {
  const part = Object.fromEntries(
    amsterdam()
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const { year = '', month = '', day = '', hour = '', minute = '' } = part;
  return { day: `${year}-${month}-${day}`, hour, minute };
}

function momentIn(language: Language, instant: string, date: (day: string) => string): string {
  const { day, hour, minute } = inAmsterdam(instant);
  const when = date(day);
  const plainHour = String(Number(hour));
  return language === 'nl' ? `${when} om ${plainHour}.${minute} uur` : `${when} at ${plainHour}:${minute}`;
}
