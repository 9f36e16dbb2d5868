import type { IconName, VerdictLine } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import type { CheckReport, PlanVerdict } from '../../planning/index.js';

const ICONS: Readonly<Record<PlanVerdict, IconName>> = {
  ready: 'ok',
  'ready-with-conditions': 'warn',
  'not-ready': 'no',
};

/** The plan's verdict in words, with a sign and where it comes from. */
export function verdictLine(report: CheckReport, { t, f }: Speech): VerdictLine {
  const { verdict, override } = report.plan;
  return {
    icon: { name: ICONS[verdict] },
    fine: verdict === 'ready',
    text: t.portfolioPage.verdicts[verdict],
    source: override
      ? t.portfolioPage.byHandSource({
          by: override.by,
          date: f.date(override.on),
          reason: override.reason,
          computed: t.portfolioPage.verdicts[override.computed],
        })
      : t.frame.calculated,
  };
}
