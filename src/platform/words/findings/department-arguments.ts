import type { FindingOf } from '../../../planning/index.js';
import type { ArgumentsFor, CodesOf, FindingSpeech } from './finding-words.js';

type Ceiling = FindingOf<'DEP-01'> | FindingOf<'DEP-01.emergency'>;
type Rise = FindingOf<'DEP-02'> | FindingOf<'DEP-02.emergency'>;
interface Cell {
  readonly department?: string;
  readonly period?: string;
}

/** Every finding of this family is about one department in one quarter. */
function cellOf({ department = '', period }: Cell, { department: name, f }: FindingSpeech) {
  return { department: name(department), quarter: period === undefined ? '' : f.quarter(period) };
}

function ceiling(finding: Ceiling, say: FindingSpeech) {
  const { heat, capacity, move } = finding.facts;
  const degrees = { heat: say.f.number(heat, 2), capacity: say.f.degrees(capacity) };
  return { ...cellOf(finding, say), ...degrees, move: say.pilot(move) };
}

function rise(finding: Rise, say: FindingSpeech) {
  const degrees = { rise: say.f.degrees(finding.facts.rise), maximum: say.f.number(finding.facts.maximum) };
  return { ...cellOf(finding, say), ...degrees };
}

export const departmentArguments = {
  'DEP-01': ceiling,
  'DEP-01.emergency': ceiling,
  'DEP-02': rise,
  'DEP-02.emergency': rise,
  'DEP-03': ({ facts: { pilots, maximum }, ...cell }, say) => ({
    ...cellOf(cell, say),
    pilots: say.f.list(pilots.map(say.pilot)),
    count: pilots.length,
    maximum,
  }),
  'DEP-04': ({ facts: { fte, capacity, percent }, ...cell }, say) => ({
    ...cellOf(cell, say),
    fte: say.f.number(fte, 2),
    capacity: say.f.number(capacity, 2),
    known: percent === null ? 'no' : 'yes',
    percent: say.f.number(percent ?? 0),
  }),
  'DEP-05': ({ facts: { pilots, hotPilot, hotPhase, hotPeriod, intensity }, ...cell }, say) => ({
    ...cellOf(cell, say),
    pilots: say.f.list(pilots.map(say.pilot)),
    hotPilot: say.pilot(hotPilot),
    hotPhase,
    hotQuarter: say.f.quarter(hotPeriod),
    intensity,
  }),
} satisfies ArgumentsFor<CodesOf<'DEP'>>;
