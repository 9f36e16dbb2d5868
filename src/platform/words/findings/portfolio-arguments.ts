import type { FindingOf } from '../../../planning/index.js';
import type { ArgumentsFor, CodesOf, FindingSpeech } from './finding-words.js';
import { remedyOf } from './remedy-arguments.js';

type Share = FindingOf<'POR-02'> | FindingOf<'POR-02.small'>;
type BigBang = FindingOf<'POR-06.departments'> | FindingOf<'POR-11'> | FindingOf<'POR-11.emergency'>;
type Temperature = FindingOf<'POR-09'> | FindingOf<'POR-09.emergency'>;
type FirstGroup = FindingOf<'ENT-01.mean'> | FindingOf<'ENT-01.history'> | FindingOf<'ENT-01.both'>;

/** What people wrote stands between quotation marks inside a sentence that has its own full stop. */
function withoutFullStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}

function quarterOf(period: string | undefined, { f }: FindingSpeech): string {
  return period === undefined ? '' : f.quarter(period);
}

function share({ c, facts: { percent, maximum, add, drop } }: Share, say: FindingSpeech) {
  return { c: say.c(c), percent, maximum, add, drop: drop ?? 0, canDrop: drop === null ? 'no' : 'yes' };
}

function bigBang({ period, facts, ...finding }: BigBang, say: FindingSpeech) {
  const { departments, total, maximum } = facts;
  return {
    quarter: quarterOf(period, say),
    hit: say.count(departments.length),
    total: say.count(total),
    maximum,
    spread: departments.length - maximum,
    ...remedyOf(finding, say),
  };
}

function temperature({ period, facts, ...finding }: Temperature, say: FindingSpeech) {
  const { from, to, rise, maximum } = facts;
  const degrees = { rise: say.f.degrees(rise, 2), from: say.f.fixed(from, 2), to: say.f.fixed(to, 2) };
  const limit = { maximum: say.f.number(maximum, 2), over: say.f.degrees(rise - maximum, 2) };
  return { quarter: quarterOf(period, say), ...degrees, ...limit, ...remedyOf(finding, say) };
}

function firstGroup({ facts }: FirstGroup, say: FindingSpeech) {
  return {
    mean: say.f.number(facts.mean ?? 0, 2),
    meanFrom: say.f.number(facts.meanFrom, 2),
    crowdedCount: facts.crowded.length,
    crowded: say.f.list(facts.crowded.map(say.c)),
    pilotsPerC: facts.pilotsPerC,
    hotCount: facts.hot.length,
    hot: say.f.list(facts.hot.map(say.pilot)),
    maximumIntensity: facts.maximumIntensity,
  };
}

export const portfolioArguments = {
  'POR-01.empty': ({ c }, say) => ({ c: say.c(c) }),
  'POR-01.late': ({ c, facts: { first, withinPeriods }, ...finding }, say) => ({
    ...remedyOf(finding, say),
    c: say.c(c),
    dated: first === null ? 'no' : 'yes',
    first: first === null ? '' : say.f.quarter(first),
    within: withinPeriods,
  }),
  'POR-01.reasoned': ({ c, facts: { reason, withinPeriods } }, say) => ({
    c: say.c(c),
    reason: withoutFullStop(reason),
    within: withinPeriods,
  }),
  'POR-02': share,
  'POR-02.small': share,
  'POR-03': ({ c, facts: { pilots, total, percent, minimum, add } }, say) => ({
    add,
    c: say.c(c),
    pilots,
    total,
    percent,
    minimum,
  }),
  'POR-04': ({ c, facts: { money, total, percent, maximum, over } }, say) => ({
    over: say.f.euro(over),
    c: say.c(c),
    money: say.f.euro(money),
    total: say.f.euro(total),
    percent,
    maximum,
  }),
  'POR-05': ({ period, facts: { planned, available }, ...finding }, say) => ({
    ...remedyOf(finding, say),
    over: say.f.euro(planned - available),
    quarter: quarterOf(period, say),
    planned: say.f.euro(planned),
    available: say.f.euro(available),
  }),
  'POR-06.departments': bigBang,
  'POR-06.starts': ({ period, facts: { pilots, maximum } }, say) => ({
    quarter: quarterOf(period, say),
    count: pilots.length,
    maximum,
    over: pilots.length - maximum,
  }),
  'POR-07.notAboard': ({ c, facts: { departments } }, say) => ({
    c: say.c(c),
    count: departments.length,
    departments: say.f.list(departments.map(say.department)),
  }),
  'POR-07.noDepartment': ({ c, facts: { brings } }, say) => ({
    c: say.c(c),
    kind: say.departmentKind(brings),
  }),
  'POR-08.goal': () => ({}),
  'POR-08.measure': () => ({}),
  'POR-08.both': () => ({}),
  'POR-09': temperature,
  'POR-09.emergency': temperature,
  'POR-10': ({ facts: { owners, minimum } }, say) => ({
    count: owners.length,
    owners: say.f.list(owners.map(say.department)),
    minimum,
    more: minimum - owners.length,
  }),
  'POR-11': bigBang,
  'POR-11.emergency': bigBang,
  'ENT-01.mean': firstGroup,
  'ENT-01.history': firstGroup,
  'ENT-01.both': firstGroup,
} satisfies ArgumentsFor<CodesOf<'POR' | 'ENT'>>;
