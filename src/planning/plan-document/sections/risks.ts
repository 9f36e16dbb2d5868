import { ruleOf, type Finding, type Severity } from '../../kernel/finding.js';
import { groupBy, type Group } from '../../kernel/groups.js';
import type { Draft } from '../draft.js';
import { findingText, list, number, say, type Piece } from '../facts.js';

const ORDER: Readonly<Record<Severity, number>> = { block: 0, warning: 1, tip: 2 };
/** What hurts first when it goes wrong: people, then safety, then balance, money is part of both. */
const FAMILIES = ['DEP', 'RDY', 'POR', 'LAD', 'REC', 'SEQ', 'ENT', 'KPI'];
const MOST = 3;

function familyOf(finding: Finding): string {
  return ruleOf(finding.code).split('-', 1)[0] ?? '';
}

function rank(finding: Finding): number {
  const place = FAMILIES.indexOf(familyOf(finding));
  return ORDER[finding.severity] * 100 + (place < 0 ? FAMILIES.length : place);
}

/** How far over its limit a finding is, in parts of the limit, for those that say so. */
function excess({ facts }: Finding): number {
  const values: Readonly<Record<string, unknown>> = { ...facts };
  const part = (value: unknown, limit: unknown): number =>
    typeof value === 'number' && typeof limit === 'number' && limit > 0 ? value / limit : 0;
  return Math.max(
    part(values['heat'], values['capacity']),
    part(values['rise'], values['maximum']),
    part(values['percent'], 100),
  );
}

/** Plan findings with the most severe first; of equals what is furthest over its limit, then the order of the rules. */
export function bySeverity<Item extends Finding>(findings: readonly Item[]): readonly Item[] {
  const weighed = findings.map((finding) => ({ finding, rank: rank(finding), excess: excess(finding) }));
  weighed.sort((one, other) => one.rank - other.rank || other.excess - one.excess);
  return weighed.map(({ finding }) => finding);
}

/** The same thing said about several pilots stands together, in the order of its first. */
function sameThing<Item extends Finding>(findings: readonly Item[]): readonly Group<Item>[] {
  return [...groupBy(findings, (finding) => JSON.stringify({ ...finding, pilot: '' })).values()];
}

/** What is said about one phase or more of one pilot, once. */
export interface Together<Item extends Finding> {
  readonly finding: Item;
  /** 1-based, in order; none where it is not about a phase. */
  readonly phases: readonly number[];
}

/** In the order of the first of each. */
export function phasesTogether<Item extends Finding>(findings: readonly Item[]): readonly Together<Item>[] {
  const groups = groupBy(findings, (finding) =>
    JSON.stringify({ ...finding, phase: finding.phase === undefined ? null : 0 }),
  );
  return [...groups.values()].map((group) => ({
    finding: group[0],
    phases: group.flatMap(({ phase }) => phase ?? []),
  }));
}

/** The sentence of what is said about one phase or more. It names them all: not every finding names its own. */
export function togetherText({ finding, phases }: Together<Finding>): Piece {
  if (phases.length < 2) return findingText(finding);
  return say('findings.forPhases', {
    finding: findingText(finding),
    phases: list(phases.map((phase) => number(phase, 0))),
  });
}

/** The first finding of each family of rules. */
function firstOfEach(findings: readonly Finding[]): readonly Finding[] {
  return [...groupBy(findings, familyOf).values()].map(([first]) => first);
}

/**
 * The three that matter most, each with all that say the same about other pilots: the most severe, of equal severity from
 * as many kinds of rules as possible, and of those what concerns most pilots.
 */
export function largestRisks({ report }: Draft): readonly Group<Finding>[] {
  const groups = sameThing(
    report.findings.filter(({ scope, severity }) => scope === 'plan' && severity !== 'tip'),
  ).toSorted((one, other) => other.length - one.length);
  const groupOf = new Map(groups.map((group): [Finding, Group<Finding>] => [group[0], group]));
  const serious = bySeverity([...groupOf.keys()]);
  const blocks = serious.filter(({ severity }) => severity === 'block');
  const chosen = [...new Set([...firstOfEach(serious), ...blocks, ...serious])].slice(0, MOST);
  return bySeverity(chosen).map((finding) => groupOf.get(finding) ?? [finding]);
}
