import { RULES, type Finding } from '../../../src/planning/index.js';
import type { GivenCase } from '../../support/planning-builders.js';
import { brief, ruleFindings } from '../../support/rule-findings.js';
import type { Boundary } from './boundaries/boundary.js';
import { LADDER, MEASURES_AND_ANSWERS, READINESS, RECOMMENDATIONS } from './boundaries/checks.js';
import { DEPARTMENTS } from './boundaries/departments.js';
import { PORTFOLIO } from './boundaries/portfolio.js';
import { SEQUENCE } from './boundaries/sequence.js';

const BOUNDARIES: readonly Boundary[] = [
  ...SEQUENCE,
  ...DEPARTMENTS,
  ...PORTFOLIO,
  ...RECOMMENDATIONS,
  ...LADDER,
  ...READINESS,
  ...MEASURES_AND_ANSWERS,
];

/** Rules that ask whether something is there, and why there is no more or less of it. */
const NO_LIMIT: Readonly<Record<string, string>> = {
  'SEQ-08': 'a gate has a threshold, a decider and a stop rule, or it has not',
  'SEQ-11': 'a proposal says that the culture has to change first, or it does not',
  'POR-07': 'a department owns or takes part in something, or in nothing',
  'POR-08': 'there is a programme goal and a goal measured at the customer, or there is not',
  'REC-2': 'the tool was chosen after the goal, or not',
  'REC-3': 'each platform has a moment in the customer journey, or one has not',
  'REC-4': 'public complaints get the same treatment, or not',
  'REC-5': 'signals have a route, or not',
  'REC-6': 'a phase is judged by something else than money, or by money alone',
  'REC-8': 'service staff do webcare, or not',
  'RDY-7': 'the works council gave its consent, or not yet',
  'RDY-8': 'paid spreaders say so, or not',
  'KPI-R2': 'a pilot has a measure that the customer notices, or none',
  'KPI-R3': 'a figure has its year beside it, or not',
};

/** Everybody is in the plan: a limit is about the rule, not about the verdict on a pilot. */
function found({ rule, facts = [] }: Boundary, given: GivenCase): readonly string[] {
  const include = (given.pilots ?? []).map(({ id }) => id ?? 'P1');
  return ruleFindings(rule, given, { include }).map((finding: Finding) => {
    const known = finding.facts as Readonly<Record<string, unknown>>;
    return [brief(finding), ...facts.map((name) => `${name}=${JSON.stringify(known[name])}`)].join(' ');
  });
}

function withSetting(given: GivenCase, setting: string, value: number | readonly number[]): GivenCase {
  return { ...given, plan: { ...given.plan, settings: { ...given.plan?.settings, [setting]: value } } };
}

describe.each(BOUNDARIES)('$rule, $limit', (boundary) => {
  it('is judged by hand exactly on the limit and just beyond it', () => {
    expect(found(boundary, boundary.at)).toEqual(boundary.finds);
    expect(found(boundary, boundary.beyond)).toEqual(boundary.findsBeyond);
    expect(boundary.findsBeyond).not.toEqual(boundary.finds);
  });

  const { limit, moved } = boundary;
  if (moved === undefined) return;
  it('lies where the setting says', () => {
    expect(found(boundary, withSetting(boundary.beyond, limit, moved))).toEqual(boundary.finds);
  });
});

const settingsOf = (rule: string): readonly string[] =>
  BOUNDARIES.filter((boundary) => boundary.rule === rule && boundary.moved !== undefined).map(
    ({ limit }) => limit,
  );

it.each(
  RULES.filter(({ settings }) => settings.length > 0).map(({ id, settings }) => [id, settings] as const),
)('%s has a boundary for each setting that it names, and for no other', (id, settings) => {
  expect([...new Set(settingsOf(id))].toSorted()).toEqual([...settings].toSorted());
});

it('every rule has a limit, or says why it has none', () => {
  const limited = new Set(BOUNDARIES.map(({ rule }) => rule));
  const all = [...limited, ...Object.keys(NO_LIMIT)];
  expect(all.toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
});
