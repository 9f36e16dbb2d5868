import { takesPart, type Department, type PlannedPhase, type Proposal } from '../planning/index.js';
import { ALL_CHOICES } from './choices.js';
import type { PlanSource } from './plan-source.js';

/** Which rows of the plan itself are in a file that is not made from its document: as much as the document says. */
export interface ShownRows {
  /** Points, verdicts, money, findings, measures, and proposals outside the plan: only for who decides. */
  readonly all: boolean;
  /** What a gate asks and who decides: a department's own page has only its days. */
  readonly gates: boolean;
  readonly departments: readonly Department[];
  phases(proposal: Proposal): readonly PlannedPhase[];
}

export function shownRows({
  content: { choices: { audience, department = '' } = ALL_CHOICES },
  portfolio,
}: Pick<PlanSource, 'content' | 'portfolio'>): ShownRows {
  const { departments } = portfolio.organisation;
  if (audience !== 'department')
    return { all: audience === 'board', gates: true, departments, phases: ({ phases }) => phases };
  return {
    all: false,
    gates: false,
    departments: departments.filter(({ id }) => id === department),
    phases: (proposal) => proposal.phases.filter((phase) => takesPart(department, proposal, phase)),
  };
}

/** Pilots in the plan of which anything is shown. */
export function shownPilots({ portfolio }: PlanSource, rows: ShownRows): readonly Proposal[] {
  if (rows.all) return portfolio.proposals;
  return portfolio.counted.filter((proposal) => rows.phases(proposal).length > 0);
}
