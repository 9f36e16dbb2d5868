import type {
  C,
  ConstraintCode,
  ConstraintOf,
  IsoDate,
  PeriodId,
  PhaseRef,
} from '../../../planning/index.js';
import type { Format } from '../format.js';
import type { Args, Message } from '../message.js';

/** What the sentence of each constraint on a sequence is filled with. */

/** What facts are turned into text with, in one language. */
export interface ReasonSpeech {
  readonly f: Format;
  /** Between quotation marks. */
  readonly pilot: (id: string) => string;
  readonly department: (id: string) => string;
  readonly c: (id: C) => string;
  /** "fase 2 van “Webcare”". */
  readonly phase: (ref: PhaseRef) => string;
  readonly mood: ReasonMood;
}

/** Whether a limit would be passed if something were otherwise, or is passed by the dates as they are. */
export type ReasonMood = 'would' | 'is';

/** Names listed before "and n others". */
const LISTED = 3;

/** The pilots that share the burden, each once. */
function others(refs: readonly PhaseRef[], say: ReasonSpeech) {
  const pilots = [...new Set(refs.map(({ pilot }) => pilot))];
  const named = pilots.length > LISTED + 1 ? pilots.slice(0, LISTED) : pilots;
  const more = pilots.length - named.length;
  const titles = named.map(say.pilot);
  // "a, b en c", or "a, b, c" where "en nog 2 pilots" follows.
  return { others: more > 0 ? titles.join(', ') : say.f.list(titles), count: named.length, more };
}

/** Nothing, where there is no date to write. */
function date(day: IsoDate | null, say: ReasonSpeech): string {
  return day === null ? '' : say.f.date(day);
}

/** With a second decimal where one would hide it: 8.04 degrees must not look equal to its limit of 8. */
function degrees(value: number, { f }: ReasonSpeech): string {
  return Number.isInteger(Math.round(value * 1_000) / 100) ? f.degrees(value) : f.degrees(value, 2);
}

function cell(
  { department, period }: { readonly department: string; readonly period: PeriodId },
  say: ReasonSpeech,
) {
  return { department: say.department(department), quarter: say.f.quarter(period), mood: say.mood };
}

function onDay({ facts: { day } }: { readonly facts: { readonly day: IsoDate } }, say: ReasonSpeech) {
  return { day: say.f.date(day) };
}

type Makers = {
  readonly [Code in ConstraintCode]: (constraint: ConstraintOf<Code>, speech: ReasonSpeech) => Args;
};

export const reasonArguments = {
  'plan-start': onDay,
  running: onDay,
  pin: onDay,
  kept: onDay,
  order: ({ phase = 1, facts: { until, pauseWeeks, day } }, say) => ({
    before: phase - 1,
    known: until === null ? 'no' : 'yes',
    until: date(until, say),
    pause: pauseWeeks,
    day: date(day, say),
  }),
  link: ({ facts: { before, until, lagWeeks, day, counted } }, say) => ({
    before: say.phase(before),
    pilot: say.pilot(before.pilot),
    known: counted ? (until === null ? 'no' : 'yes') : 'outside',
    until: date(until, say),
    lag: lagWeeks,
    day: date(day, say),
  }),
  ladder: ({ facts: { quarters, day } }, say) => ({
    quarters,
    known: day === null ? 'no' : 'yes',
    day: date(day, say),
  }),
  condition: ({ facts: { due, day } }, say) => ({ due: say.f.date(due), day: say.f.date(day) }),
  earliest: ({ facts }, say) => ({ day: say.f.date(facts.date) }),
  latest: ({ facts: { date: deadline, until } }, say) => ({
    deadline: say.f.date(deadline),
    known: until === null ? 'no' : 'yes',
    until: date(until, say),
  }),
  readiness: ({ facts }, say) => ({ day: say.f.date(facts.date) }),
  blackout: ({ facts: { from, to, reason = '' } }, say) => ({
    dates: say.f.dates(from, to),
    reason,
    known: reason ? 'yes' : 'no',
  }),
  together: ({ facts }, say) => ({ other: say.phase(facts.other) }),
  ceiling: ({ facts }, say) => ({
    ...cell(facts, say),
    heat: degrees(facts.value, say),
    limit: say.f.number(facts.limit, 2),
    ...others(facts.others, say),
  }),
  rise: ({ facts }, say) => ({
    ...cell(facts, say),
    rise: degrees(facts.value, say),
    limit: say.f.number(facts.limit, 2),
    ...others(facts.others, say),
  }),
  fte: ({ facts }, say) => ({
    ...cell(facts, say),
    fte: say.f.number(facts.value, 2),
    limit: say.f.number(facts.limit, 2),
    ...others(facts.others, say),
  }),
  money: ({ facts }, say) => ({
    quarter: say.f.quarter(facts.period),
    mood: say.mood,
    // Whole euros, upwards: an amount above its limit must not look equal to it.
    money: say.f.euro(Math.ceil(facts.value)),
    limit: say.f.euro(facts.limit),
  }),
  starts: ({ facts }, say) => ({
    ...cell(facts, say),
    starts: facts.value,
    limit: facts.limit,
    ...others(facts.others, say),
  }),
  'company-starts': ({ facts }, say) => ({
    quarter: say.f.quarter(facts.period),
    mood: say.mood,
    limit: facts.limit,
    departments: say.f.list(facts.departments.map(say.department)),
  }),
  'hot-start': ({ facts }, say) => ({
    ...cell(facts, say),
    hot: say.phase(facts.hot),
    start: say.pilot(facts.newStart.pilot),
  }),
  temperature: ({ facts }, say) => ({
    quarter: say.f.quarter(facts.period),
    mood: say.mood,
    rise: say.f.number(facts.value, 2),
    limit: say.f.degrees(facts.limit),
  }),
  breadth: ({ facts }, say) => ({
    c: say.c(facts.c),
    quarters: facts.quarters,
    pilots: say.f.any(facts.pilots.map(say.pilot)),
  }),
  'service-first': ({ facts }, say) => ({
    pilots: say.f.any(facts.pilots.map(say.pilot)),
    count: facts.pilots.length,
  }),
  horizon: ({ facts }, say) => ({ until: say.f.date(facts.until), end: say.f.date(facts.horizonEnd) }),
  duration: () => ({}),
  cycle: ({ facts }, say) => ({ phases: say.f.list(facts.phases.map(say.phase)) }),
  choice: ({ facts }) => ({ term: facts.term }),
} satisfies Makers;

/** For each constraint a sentence that takes exactly those arguments. A missing one does not compile. */
export type ReasonCatalog = {
  readonly [Code in keyof typeof reasonArguments]: Message<ReturnType<(typeof reasonArguments)[Code]>>;
};
