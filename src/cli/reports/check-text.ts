import type {
  CheckReport,
  PilotAdvice,
  PlanningCase,
  Portfolio,
  Proposal,
  ReportedFinding,
  Severity,
} from '../../planning/index.js';

import { findingNames } from '../finding-names.js';
import { wrap } from '../layout.js';
import type { Context } from '../outcome.js';
import { styleFor } from '../style.js';
import { adviceList } from './advice-list.js';
import { findingList } from './finding-list.js';
import { heatTables } from './heat-table.js';
import { pilotTable } from './pilot-table.js';

/** "Het plan is gereed onder voorwaarden: geen blokkades, 14 waarschuwingen, 9 tips." */
export function verdictSentence(report: CheckReport, { speech: { t, f } }: Context): string {
  const words = t.cli.report;
  const ofPlan = report.findings.filter(({ scope }) => scope === 'plan');
  const count = (severity: Severity): number => countOf(ofPlan, severity);
  const counts = words.counts({ blocks: count('block'), warnings: count('warning'), tips: count('tip') });
  const sentence = `${words.verdicts[report.plan.verdict]}: ${counts}.`;
  const { override } = report.plan;
  if (!override) return sentence;
  const computed = t.portfolioPage.verdicts[override.computed];
  const { by, on, reason } = override;
  return `${sentence}\n${t.portfolioPage.byHand({ by, date: f.date(on), reason, computed })}`;
}

function countOf(findings: readonly ReportedFinding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function maturityLine({ maturity }: CheckReport, { speech: { t, f } }: Context): string {
  const words = t.cli.report;
  if (maturity === null) return words.noMaturity;
  const inhibitors = f.list(maturity.inhibitors);
  return words.maturity({ phase: maturity.phase, mean: f.number(maturity.mean, 2), inhibitors });
}

/** Everything that a check came to. */
export interface Checked {
  readonly case: PlanningCase;
  readonly portfolio: Portfolio;
  readonly report: CheckReport;
  readonly advice: readonly (readonly [Proposal, PilotAdvice])[];
}

/** What `kikkerplan check` shows to people. */
export function checkText({ case: checked, portfolio, report, advice }: Checked, context: Context): string {
  const words = context.speech.t.cli.report;
  const { bold } = styleFor(context.terminal.colour);
  const { name, departments } = checked.organisation;
  const names = findingNames(checked);
  const heat = `${heatTables(portfolio, report, context)}\n${wrap(words.heatLegend, context.terminal.columns).join('\n')}`;
  const better = adviceList(advice, names, context);
  const parts = [
    `${bold(name)}\n${bold(verdictSentence(report, context))}\n${maturityLine(report, context)}`,
    `${bold(words.pilots)}\n${pilotTable(portfolio, context)}`,
    ...(better === '' ? [] : [`${bold(words.advice)}\n${better}`]),
    findingList(report.findings, names, context),
    `${bold(words.heat)}\n${departments.length === 0 ? words.noDepartments : heat}`,
  ];
  return `${parts.join('\n\n')}\n`;
}
