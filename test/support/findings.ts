import { ruleOf, type Finding, type FindingScope } from '../../src/planning/index.js';

const FAMILIES = ['SEQ', 'DEP', 'POR', 'ENT'];

/** "DEP-02 warning MC 2026-Q4": the rule, how severe, and what it is about. */
function headline(finding: Finding): string {
  const { pilot, phase, department, period, c } = finding;
  const about = [pilot, phase === undefined ? undefined : `F${String(phase)}`, department, c, period];
  return [ruleOf(finding.code), finding.severity, ...about.filter((part) => part !== undefined)].join(' ');
}

/** Headlines of the sequence, department, portfolio and entry findings with one scope, in the order they were given. */
export function headlines(findings: readonly Finding[], scope: FindingScope): readonly string[] {
  return findings
    .filter(
      (finding) => finding.scope === scope && FAMILIES.some((family) => finding.code.startsWith(family)),
    )
    .map(headline);
}
