import type { ReportedFinding, Severity } from '../../planning/index.js';
import { describeFinding, type FindingNames } from '../../platform/words/index.js';

import { hanging } from '../layout.js';
import type { Context } from '../outcome.js';
import { styleFor, type Style } from '../style.js';

const SEVERITIES: readonly Severity[] = ['block', 'warning', 'tip'];
/** Room for "SEQ-01". */
const LABEL_WIDTH = 8;

function line(finding: ReportedFinding, names: FindingNames, context: Context): string {
  const { text } = describeFinding(finding, names, context.speech.language);
  const about = finding.pilot === undefined ? '' : `${finding.pilot}: `;
  return hanging(finding.rule, `${about}${text}`, LABEL_WIDTH, context.terminal.columns);
}

function heading(severity: Severity, title: string, style: Style): string {
  if (severity === 'block') return style.bold(style.red(title));
  return style.bold(severity === 'warning' ? style.yellow(title) : title);
}

/** Findings of the plan, the most severe first; then those about proposals outside it. */
export function findingList(
  findings: readonly ReportedFinding[],
  names: FindingNames,
  context: Context,
): string {
  const words = context.speech.t.cli.report;
  const style = styleFor(context.terminal.colour);
  const lines = (some: readonly ReportedFinding[]): string =>
    some.map((one) => line(one, names, context)).join('\n');
  const ofPlan = findings.filter(({ scope }) => scope === 'plan');
  const outside = findings.filter(({ scope }) => scope === 'proposal');
  const groups = SEVERITIES.flatMap((severity) => {
    const some = ofPlan.filter((finding) => finding.severity === severity);
    if (some.length === 0) return [];
    return [
      `${heading(severity, `${words.groups[severity]} (${String(some.length)})`, style)}\n${lines(some)}`,
    ];
  });
  if (outside.length > 0) groups.push(`${style.bold(words.outside)}\n${lines(outside)}`);
  return groups.length > 0 ? groups.join('\n\n') : words.noFindings;
}
