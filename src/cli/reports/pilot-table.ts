import { CRITERIA, type CriterionVerdict, type Portfolio, type Proposal } from '../../planning/index.js';

import { table, wrap } from '../layout.js';
import type { Context } from '../outcome.js';

const MARKS: Readonly<Record<CriterionVerdict, string>> = {
  pass: ' ',
  conditional: '~',
  fail: '×',
  incomplete: '?',
};

function verdictOf({ assessment, standing }: Proposal, { speech: { t } }: Context): string {
  const { verdict: given, override } = assessment;
  const verdict = `${t.terms.pilotVerdicts[given]}${override ? ` (${t.terms.byHand})` : ''}`;
  const note = t.cli.report.standings[standing];
  return note === '' ? verdict : `${verdict}; ${note}`;
}

/** Every proposal with its points on the four criteria and its verdict. */
export function pilotTable({ proposals }: Portfolio, context: Context): string {
  const { t } = context.speech;
  const words = t.cli.report;
  if (proposals.length === 0) return words.noPilots;
  const columns = [
    { title: words.pilot },
    ...CRITERIA.map((criterion) => ({
      title: `${t.terms.criteria[criterion].letter} `,
      align: 'right' as const,
    })),
    { title: words.verdict },
  ];
  const rows = proposals.map((proposal) => [
    `${proposal.pilot.id} ${proposal.pilot.title}`,
    ...CRITERIA.map((criterion) => {
      const { sum, verdict } = proposal.assessment.criteria[criterion];
      return `${String(sum)}${MARKS[verdict]}`;
    }),
    verdictOf(proposal, context),
  ]);
  const { conditional, fail, incomplete } = t.terms.criterionVerdicts;
  const legend = wrap(words.legend({ conditional, fail, incomplete }), context.terminal.columns);
  return `${table(columns, rows, context.terminal.columns)}\n${legend.join('\n')}`;
}
