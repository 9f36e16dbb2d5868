import {
  computedVerdict,
  assemblePortfolio,
  checkPlan,
  pilotAdvice,
  withRemedies,
} from '../../planning/index.js';
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
  const checked = checkPlan(portfolio);
  const report = { ...checked, findings: withRemedies(portfolio, checked.findings) };
  const advice = portfolio.proposals.map((proposal) => [proposal, pilotAdvice(proposal, portfolio)] as const);
  const exit = options.strict && computedVerdict(report) === 'not-ready' ? 1 : 0;
  if (!options.json)
    return answer(checkText({ case: loaded.case, portfolio, report, advice }, context), exit);
  const names = findingNames(loaded.case);
  const { language } = context.speech;
  const findings = report.findings.map((finding) => {
    const { title, text, advice: clears } = describeFinding(finding, names, language);
    return { ...finding, title, text, advice: clears };
  });
  const pilots = report.pilots.map((pilot, index) => ({ ...pilot, advice: advice[index]?.[1] }));
  return answerJson({ ...report, pilots, findings }, exit);
}
