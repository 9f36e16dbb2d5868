import { shiftPeriod, type FindingOf } from '../../../planning/index.js';
import type { ArgumentsFor, CodesOf, FindingSpeech } from './finding-words.js';
import { remedyOf } from './remedy-arguments.js';

type Ceiling = FindingOf<'DEP-01'> | FindingOf<'DEP-01.emergency'>;
type Rise = FindingOf<'DEP-02'> | FindingOf<'DEP-02.emergency'>;
interface Cell {
  readonly department?: string;
  readonly period?: string;
}

/** A hot start needs its own quarter and the next. */
const QUARTERS_OF_REST = 2;

/** Every finding of this family is about one department in one quarter. */
function cellOf({ department = '', period }: Cell, { department: name, f }: FindingSpeech) {
  return { department: name(department), quarter: period === undefined ? '' : f.quarter(period) };
}

function ceiling(finding: Ceiling, say: FindingSpeech) {
  const { heat, capacity, move } = finding.facts;
  const over = say.f.degrees(heat - capacity);
  const degrees = { heat: say.f.number(heat, 2), capacity: say.f.degrees(capacity), over };
  return { ...cellOf(finding, say), ...degrees, ...remedyOf(finding, say), move: say.pilot(move) };
}

function rise(finding: Rise, say: FindingSpeech) {
  const { rise: risen, maximum } = finding.facts;
  const over = say.f.degrees(risen - maximum);
  const degrees = { rise: say.f.degrees(risen), maximum: say.f.number(maximum), over };
  return { ...cellOf(finding, say), ...degrees, ...remedyOf(finding, say) };
}

export const departmentArguments = {
  'DEP-01': ceiling,
  'DEP-01.emergency': ceiling,
  'DEP-02': rise,
  'DEP-02.emergency': rise,
  'DEP-03': (finding, say) => ({
    ...cellOf(finding, say),
    ...remedyOf(finding, say),
    pilots: say.f.list(finding.facts.pilots.map(say.pilot)),
    count: finding.facts.pilots.length,
    maximum: finding.facts.maximum,
    over: finding.facts.pilots.length - finding.facts.maximum,
  }),
  'DEP-04': (finding, say) => ({
    ...cellOf(finding, say),
    ...remedyOf(finding, say),
    fte: say.f.number(finding.facts.fte, 2),
    capacity: say.f.number(finding.facts.capacity, 2),
    short: say.f.number(finding.facts.fte - finding.facts.capacity, 2),
    known: finding.facts.percent === null ? 'no' : 'yes',
    percent: say.f.number(finding.facts.percent ?? 0),
  }),
  'DEP-05': (finding, say) => ({
    ...cellOf(finding, say),
    ...remedyOf(finding, say),
    pilots: say.f.list(finding.facts.pilots.map(say.pilot)),
    hotPilot: say.pilot(finding.facts.hotPilot),
    hotPhase: finding.facts.hotPhase,
    hotQuarter: say.f.quarter(finding.facts.hotPeriod),
    clear: say.f.quarter(shiftPeriod(finding.facts.hotPeriod, QUARTERS_OF_REST)),
    intensity: finding.facts.intensity,
  }),
} satisfies ArgumentsFor<CodesOf<'DEP'>>;
