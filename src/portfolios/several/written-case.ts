import type { EntityManager } from 'typeorm';
import {
  applyChange,
  askedLater,
  makeGrid,
  type CarriedPhase,
  type PlanningCase,
} from '../../planning/index.js';
import { withPlannerChoices } from '../planner-dates.js';
import type { PlanRow } from '../store/plan.entity.js';
import { FIRST_PLAN, numberOf } from '../store/plan.store.js';
import { planTextsOf, PlanTextStore } from '../store/plan-text.store.js';
import { feltIn } from './felt-in.js';
import { foreignWaits, withForeignWaits } from './foreign-waits.js';
import { organisationFor } from './organisation-for.js';
import { allLinks, inOrder, isIn } from './plan-order.js';
import type { Shared } from './read-shared.js';
import { withoutForeignDates } from './without-foreign-dates.js';

interface Asked {
  readonly plan: PlanRow;
  readonly rows: readonly PlanRow[];
  /** Phases of the plans before it. */
  readonly carried: readonly CarriedPhase[];
}

/** One plan of an organisation as a case: its own pilots, and what runs on into it. */
export async function writtenCase(
  em: EntityManager,
  { organisation, pilots: all, profiles }: Shared,
  { plan: row, rows, carried }: Asked,
): Promise<PlanningCase> {
  const { data } = row;
  const texts = planTextsOf(await new PlanTextStore(em).list(row.organisationId, row.id));
  const felt = feltIn(data.plan, carried);
  const own = {
    ...data.plan,
    ...(profiles.length > 0 ? { profiles } : {}),
    ...(felt.length > 0 ? { carried: felt } : {}),
    ...(texts ? { texts } : {}),
  };
  const within = isIn(row, rows);
  const proposals = all.filter(({ id }) => within(id));
  // A proposal that was given back is not among the pilots, nor is one of another plan; what waits for it waits again
  // when it returns.
  const known = new Set(proposals.map(({ id }) => id));
  const links = allLinks(rows).filter(({ before, after }) => known.has(before[0]) && known.has(after[0]));
  const hoursOf = rows.find((each) => numberOf(each) === FIRST_PLAN)?.data.plan ?? data.plan;
  const isFirst = inOrder(rows)[0]?.id === row.id;
  const fitting = organisationFor(organisation, data.plan, { hoursOf, isFirst });
  const written = { organisation: fitting, plan: own, pilots: proposals, links };
  const changed = (data.changes ?? []).reduce(applyChange, written);
  const { start, periods, leerpauze } = changed.plan;
  const grid = makeGrid(
    start,
    periods.map(({ id }) => id),
  );
  const moved = new Set(data.moved);
  const dated = changed.pilots.map((pilot) =>
    moved.has(pilot.id) ? withoutForeignDates(grid, pilot) : pilot,
  );
  const waits = foreignWaits(allLinks(rows), within, carried);
  const planned = withForeignWaits(withPlannerChoices(dated, data), waits);
  return { ...changed, pilots: planned.map((pilot) => askedLater(grid, pilot, leerpauze)) };
}
