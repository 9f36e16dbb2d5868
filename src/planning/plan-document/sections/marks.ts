import type { CriterionVerdict, PilotVerdict } from '../../criteria/assessment.js';
import type { Mark } from '../blocks.js';

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
