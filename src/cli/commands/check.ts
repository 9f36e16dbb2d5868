import { assemblePortfolio, checkPlan } from '../../planning/index.js';
import { describeFinding } from '../../platform/words/index.js';

import { findingNames } from '../finding-names.js';
import { loadCase } from '../load-case.js';
import type { CheckFlags } from '../flags.js';
import { answer, answerJson, refuse, type Context, type Outcome } from '../outcome.js';
import { checkText } from '../reports/check-text.js';

/** `kikkerplan check`: the proposals and the plan, with the dates that their owners asked for. */
export async function check(file: string, options: CheckFlags, context: Context): Promise<Outcome> {
  const loaded = await loadCase(file, options, context);
  if (!loaded.ok) return refuse(...loaded.complaints);
  const portfolio = assemblePortfolio(loaded.case, { include: options.include, exclude: options.exclude });
  const report = checkPlan(portfolio);
  const exit = options.strict && report.plan.verdict === 'not-ready' ? 1 : 0;
  if (!options.json) return answer(checkText(loaded.case, portfolio, report, context), exit);
  const names = findingNames(loaded.case);
  const findings = report.findings.map((finding) => ({
    ...finding,
    text: describeFinding(finding, names, context.speech.language).text,
  }));
  return answerJson({ ...report, findings }, exit);
}
