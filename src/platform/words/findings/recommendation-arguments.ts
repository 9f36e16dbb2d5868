import { addDays, type FindingOf } from '../../../planning/index.js';
import type { ArgumentsFor, CodesOf, FindingSpeech } from './finding-words.js';

type KickOffTiming = FindingOf<'REC-7.early'> | FindingOf<'REC-7.late'>;

function choose({ facts: { recorded } }: { readonly facts: { readonly recorded: boolean } }) {
  return { recorded: recorded ? 'yes' : 'no' };
}

function timing({ facts: { date, first, weeks } }: KickOffTiming, { f }: FindingSpeech) {
  return {
    date: f.date(date),
    first: f.date(first),
    weeks: f.weeks(weeks),
    earliest: f.date(addDays(first, -7 * weeks)),
  };
}

export const recommendationArguments = {
  'REC-1.missing': () => ({}),
  'REC-1.late': ({ facts: { listening, start, first, firstStart } }, say) => ({
    listening: say.f.list(listening.map(say.pilot)),
    listeners: listening.length,
    dated: start === null ? 'no' : 'yes',
    start: start === null ? '' : say.f.date(start),
    first: say.f.list(first.map(say.pilot)),
    starters: first.length,
    firstStart: say.f.date(firstStart),
  }),
  'REC-1.hot': ({ facts: { pilots, intensity } }, say) => ({
    pilots: say.f.list(pilots.map(say.pilot)),
    count: pilots.length,
    intensity,
  }),
  'REC-2': choose,
  'REC-3.none': () => ({}),
  'REC-3.unlinked': ({ facts: { platforms } }, { f }) => ({ platforms: f.list(platforms) }),
  'REC-4': ({ facts: { lacks } }, say) => ({ lacks: say.f.list(lacks.map(say.lack)) }),
  'REC-4.publicFirst': () => ({}),
  'REC-5': choose,
  'REC-6.money': () => ({}),
  'REC-6.vanity': ({ phase = 1 }) => ({ phase }),
  'REC-7.missing': () => ({}),
  'REC-7.early': timing,
  'REC-7.late': timing,
  'REC-7.content': ({ facts: { lacks, goodCases, badCases, departments } }, say) => ({
    lacks: say.f.list(lacks.map(say.lack)),
    goodCases,
    badCases,
    uninvited: departments.length,
    departments: say.f.list(departments.map(say.department)),
  }),
  'REC-8': choose,
  'REC-9': ({ facts: { lacks } }, say) => ({ lacks: say.f.list(lacks.map(say.lack)) }),
  'REC-9.exposed': ({ facts: { pilots } }, say) => ({
    pilots: say.f.list(pilots.map(say.pilot)),
    count: pilots.length,
  }),
} satisfies ArgumentsFor<CodesOf<'REC'>>;
