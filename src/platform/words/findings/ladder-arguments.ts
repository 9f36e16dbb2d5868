import { PERIOD_WEEKS, type FindingOf } from '../../../planning/index.js';
import type { ArgumentsFor, CodesOf, FindingSpeech } from './finding-words.js';

type Preparation = FindingOf<'LAD-1'> | FindingOf<'LAD-2'> | FindingOf<'LAD-3'> | FindingOf<'LAD-4'>;
type Fact = FindingOf<'LAD-R3'> | FindingOf<'LAD-R4'> | FindingOf<'LAD-R6'>;

function preparation({ phase = 1, facts: { rung, missing } }: Preparation, say: FindingSpeech) {
  return { phase, rung: say.rung(rung), missing: say.f.list(missing.map(say.lack)) };
}

function fact({ phase = 1, facts: { recorded } }: Fact) {
  return { phase, recorded: recorded ? 'yes' : 'no' };
}

function known(value: number | null): string {
  return value === null ? 'no' : 'yes';
}

export const ladderArguments = {
  'LAD-1': preparation,
  'LAD-2': preparation,
  'LAD-3': preparation,
  'LAD-4': preparation,
  'LAD-R1.webcare': ({ phase = 1, facts: { rung, quarters, earliest } }, say) => ({
    phase,
    rung: say.rung(rung),
    quarters,
    dated: earliest === null ? 'no' : 'yes',
    earliest: earliest === null ? '' : say.f.date(earliest),
  }),
  'LAD-R1.community': ({ phase = 1, facts: { rung } }, say) => ({
    phase,
    rung: say.rung(rung),
    segments: rung === 'service-sales' ? 'yes' : 'no',
  }),
  'LAD-R1.serviceSales': ({ phase = 1, facts: { rung } }, say) => ({ phase, rung: say.rung(rung) }),
  'LAD-R2': ({ phase = 1, facts: { customers, visitors, customersFrom, visitorsFrom } }, { f }) => ({
    phase,
    customersFrom: f.number(customersFrom),
    visitorsFrom: f.number(visitorsFrom),
    customersKnown: known(customers),
    customers: f.number(customers ?? 0),
    visitorsKnown: known(visitors),
    visitors: f.number(visitors ?? 0),
  }),
  'LAD-R3': fact,
  'LAD-R4': fact,
  'LAD-R5': ({ phase = 1, facts: { rung, previous, weeks, quarters } }, say) => ({
    phase,
    rung: say.rung(rung),
    previous: say.rung(previous),
    together: weeks === 0 ? 'yes' : 'no',
    weeks: say.f.weeks(weeks),
    quarters,
    later: say.f.weeks(quarters * PERIOD_WEEKS - weeks),
  }),
  'LAD-R6': fact,
} satisfies ArgumentsFor<CodesOf<'LAD'>>;
