import type { Link } from '../../planning/index.js';
import type { PlanRow } from '../store/plan.entity.js';

type Ordered = Pick<PlanRow, 'id' | 'position' | 'data'>;

/** By the day on which they begin: a plan feels what runs on from those before it, and never from those after it. */
export function inOrder<Row extends Ordered>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted(
    (one, other) => one.data.plan.start.localeCompare(other.data.plan.start) || one.position - other.position,
  );
}

/** Which pilots are in a plan, by code: those that it names, or all that no other plan names. */
export function isIn(
  plan: Pick<PlanRow, 'data'>,
  rows: readonly Pick<PlanRow, 'data'>[],
): (code: string) => boolean {
  const own = plan.data.pilots && new Set(plan.data.pilots);
  if (own) return (code) => own.has(code);
  const elsewhere = new Set(rows.flatMap(({ data }) => data.pilots ?? []));
  return (code) => !elsewhere.has(code);
}

/** Links between pilots of all plans, wherever they are written: pilots move, and what waits for what stays. */
export function allLinks(rows: readonly Pick<PlanRow, 'data'>[]): readonly Link[] {
  return rows.flatMap(({ data }) => data.links);
}
