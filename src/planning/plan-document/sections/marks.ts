import type { CriterionVerdict, PilotVerdict } from '../../criteria/assessment.js';
import type { ReadinessStatus } from '../../organisation/plan-facts.js';
import { cell, type Cell, type Mark } from '../blocks.js';
import { term } from '../facts.js';

const PILOT: Readonly<Record<PilotVerdict, Mark>> = {
  approved: 'ok',
  conditional: 'conditional',
  redesign: 'conditional',
  rejected: 'no',
  incomplete: 'open',
};

const CRITERION: Readonly<Record<CriterionVerdict, Mark>> = {
  pass: 'ok',
  conditional: 'conditional',
  fail: 'no',
  incomplete: 'open',
};

export function verdictMark(verdict: PilotVerdict): Mark {
  return PILOT[verdict];
}

export function criterionMark(verdict: CriterionVerdict): Mark {
  return CRITERION[verdict];
}

/** Met, open or not applicable, with a sign for the first two. */
export function statusCell(status: ReadinessStatus['status']): Cell {
  const name = term('readinessState', status);
  if (status === 'not-applicable') return cell(name, { quiet: true });
  return cell(name, { mark: status === 'met' ? 'ok' : 'open' });
}
