import type { PlanData } from '../store/plan.entity.js';

/** What two plans hold when a pilot goes from one to the other. */
export interface MovedData {
  readonly from: PlanData;
  readonly to: PlanData;
}

function without<Item>(list: readonly Item[] | undefined, isOwn: (item: Item) => boolean): readonly Item[] {
  return (list ?? []).filter((item) => !isOwn(item));
}

function own<Item>(list: readonly Item[] | undefined, isOwn: (item: Item) => boolean): readonly Item[] {
  return (list ?? []).filter(isOwn);
}

/**
 * Its C, its milder phases and the reason why it is parked go along; days that the planner fixed belong to the plan that
 * it leaves. Links stay written where they are, and hold wherever both of their pilots are in one plan.
 */
export function movedData({ from, to }: MovedData, pilot: string): MovedData {
  const isCode = (code: string): boolean => code === pilot;
  const isAbout = (item: object): boolean => 'pilot' in item && item.pilot === pilot;
  const { [pilot]: c, ...cs } = from.cs ?? {};
  return {
    from: {
      ...from,
      cs,
      dates: without(from.dates, isAbout),
      out: without(from.out, isAbout),
      changes: without(from.changes, isAbout),
      moved: without(from.moved, isCode),
      ...(from.pilots ? { pilots: without(from.pilots, isCode) } : {}),
    },
    to: {
      ...to,
      cs: { ...to.cs, ...(c ? { [pilot]: c } : {}) },
      dates: without(to.dates, isAbout),
      out: [...without(to.out, isAbout), ...own(from.out, isAbout)],
      changes: [...without(to.changes, isAbout), ...own(from.changes, isAbout)],
      moved: [...without(to.moved, isCode), pilot],
      ...(to.pilots ? { pilots: [...without(to.pilots, isCode), pilot] } : {}),
    },
  };
}
