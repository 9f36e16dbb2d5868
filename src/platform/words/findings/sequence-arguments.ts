import type { FindingOf } from '../../../planning/index.js';
import type { ArgumentsFor, CodesOf, FindingSpeech } from './finding-words.js';

type Start = FindingOf<'SEQ-01'> | FindingOf<'SEQ-01.emergency'>;
type Step = FindingOf<'SEQ-02'> | FindingOf<'SEQ-02.emergency'>;
type Growth = FindingOf<'SEQ-04.scope'> | FindingOf<'SEQ-04.goal'> | FindingOf<'SEQ-04.both'>;

/** The phase that a finding is about; findings about a whole pilot are about its beginning. */
function phaseOf({ phase = 1 }: { readonly phase?: number }): {
  readonly phase: number;
  readonly previous: number;
} {
  return { phase, previous: phase - 1 };
}

function start({ facts: { department, intensity, maximum } }: Start, say: FindingSpeech) {
  return { department: say.department(department), intensity, maximum };
}

function step(finding: Step) {
  const { from, step: risen, maximum } = finding.facts;
  // Where no step at all is allowed, no number of phases in between is enough; one is then as good a start as any.
  const between = Math.max(1, Math.ceil(risen / Math.max(1, maximum)) - 1);
  return { ...phaseOf(finding), step: risen, maximum, between, passes: from + maximum };
}

function growth({ facts: { from, to }, ...finding }: Growth, { f }: FindingSpeech) {
  return {
    ...phaseOf(finding),
    known: to === null ? 'no' : 'yes',
    from: f.number(from ?? 0),
    to: f.number(to ?? 0),
  };
}

export const sequenceArguments = {
  'SEQ-01': start,
  'SEQ-01.emergency': start,
  'SEQ-02': step,
  'SEQ-02.emergency': step,
  'SEQ-03': (finding) => ({ ...phaseOf(finding), from: finding.facts.from, to: finding.facts.to }),
  'SEQ-04.scope': (finding) => phaseOf(finding),
  'SEQ-04.goal': growth,
  'SEQ-04.both': (finding) => phaseOf(finding),
  'SEQ-05.noEnd': ({ facts: { minimum, maximum } }, { f }) => ({
    minimum: f.weeks(minimum),
    maximum: f.weeks(maximum),
  }),
  'SEQ-05.short': ({ facts: { weeks, minimum } }, { f }) => ({
    weeks: f.weeks(weeks),
    minimum: f.weeks(minimum),
  }),
  'SEQ-05.long': ({ facts: { weeks, maximum } }, { f }) => ({
    weeks: f.weeks(weeks),
    maximum: f.weeks(maximum),
  }),
  'SEQ-06': ({ facts: { planned, earliest, leerpauze }, ...finding }, { f }) => ({
    ...phaseOf(finding),
    planned: f.date(planned),
    earliest: f.date(earliest),
    pause: leerpauze === 0 ? 'no' : 'yes',
    leerpauze: f.weeks(leerpauze),
  }),
  'SEQ-07': ({ facts: { missing } }) => ({ missing }),
  'SEQ-08.missing': ({ facts: { next }, ...finding }) => ({ ...phaseOf(finding), next }),
  'SEQ-08.incomplete': ({ facts: { lacks }, ...finding }) => ({ ...phaseOf(finding), lacks }),
  'SEQ-08.stopRule': (finding) => phaseOf(finding),
  'SEQ-09': ({ facts: { dimensions, maximum }, ...finding }, { f, dimension }) => ({
    ...phaseOf(finding),
    count: dimensions.length,
    dimensions: f.list(dimensions.map(dimension)),
    maximum,
  }),
  'SEQ-10.goal': () => ({}),
  'SEQ-10.percent': ({ facts: { percent, minimum } }, { f }) => ({
    known: percent === null ? 'no' : 'yes',
    percent: f.number(percent ?? 0),
    minimum: f.number(minimum),
  }),
  'SEQ-11': ({ facts: { precondition } }) => ({ precondition: precondition.trim().replace(/\.$/, '') }),
  'SEQ-12': () => ({}),
} satisfies ArgumentsFor<CodesOf<'SEQ'>>;
