import type { CaseFacts, CaseProblemCode, CaseProblemOf, PhaseRef } from '../../planning/index.js';
import type { Format, Speech, Words } from '../words/index.js';

type Texts = {
  readonly [Code in CaseProblemCode]: (facts: CaseFacts[Code], t: CaseWords, f: Format) => string;
};

type CaseWords = Words['caseProblems'];

const phaseOf = ({ pilot, phase }: PhaseRef, t: CaseWords): string =>
  t.phaseOf({ pilot, phase: String(phase) });

const TEXTS: Texts = {
  'duplicate-id': (facts, t) => t['duplicate-id'](facts),
  'profile-name-taken': (facts, t) => t['profile-name-taken'](facts),
  'unknown-department': (facts, t) => t['unknown-department'](facts),
  'unknown-goal': (facts, t) => t['unknown-goal'](facts),
  'unknown-pilot': (facts, t) => t['unknown-pilot'](facts),
  'unknown-phase': ({ pilot, phase, phases }, t) =>
    t['unknown-phase']({ pilot, phase: String(phase), phases }),
  'period-not-next': (facts, t) => t['period-not-next'](facts),
  'period-not-at-start': (facts, t) => t['period-not-at-start'](facts),
  'horizon-too-long': (facts, t) => t['horizon-too-long'](facts),
  'not-a-monday': ({ date }, t, f) => t['not-a-monday']({ date: f.date(date) }),
  'no-such-day': ({ date }, t) => t['bad-date']({ value: date }),
  'date-out-of-range': ({ date, min, max }, t, f) =>
    t['date-out-of-range']({ date: f.date(date), min: f.date(min), max: f.date(max) }),
  'ends-before-start': (facts, t) => t['ends-before-start'](facts),
  'no-duration': (_, t) => t['no-duration'],
  'not-one-per-period': (facts, t) => t['not-one-per-period'](facts),
  'bad-setting': ({ key }, t) => t['bad-setting']({ key }),
  'link-to-itself': ({ pilot, phase }, t) => t['link-to-itself']({ pilot, phase: String(phase) }),
  'link-cycle': ({ members }, t) =>
    t['link-cycle']({ members: members.map((member) => phaseOf(member, t)).join(', ') }),
};

/** One line that says why the parts of a case cannot all be right, and what to do. */
export function describeContradiction<Code extends CaseProblemCode>(
  problem: CaseProblemOf<Code>,
  { t, f }: Speech,
): string {
  return TEXTS[problem.code](problem.facts, t.caseProblems, f);
}

export function isContradiction(problem: {
  readonly code: string;
}): problem is CaseProblemOf<CaseProblemCode> {
  return Object.hasOwn(TEXTS, problem.code);
}
