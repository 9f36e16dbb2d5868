import type { Department, Organisation, Plan } from '../../planning/index.js';

interface About {
  /** The plan that numbers per quarter are about. */
  readonly hoursOf: Pick<Plan, 'periods'>;
  /** No plan begins before it. */
  readonly isFirst: boolean;
}

type Hours = Exclude<Department['fteCapacity'], number>;

/** By the calendar: a quarter that the numbers do not know has the nearest one that they do. */
function hoursIn(hours: Hours, plan: Pick<Plan, 'periods'>, from: Pick<Plan, 'periods'>): Hours {
  const known = new Map(from.periods.map(({ id }, index) => [id, hours[index]]));
  const first = from.periods[0]?.id ?? '';
  return plan.periods.map(({ id }) => known.get(id) ?? (id < first ? hours[0] : hours.at(-1)) ?? 0);
}

/**
 * The organisation as one of its plans sees it. What ran before the first plan is felt by the first plan alone: what
 * runs on into a later one is known phase by phase.
 */
export function organisationFor(
  organisation: Organisation,
  plan: Pick<Plan, 'periods'>,
  { hoursOf, isFirst }: About,
): Organisation {
  if (isFirst && plan === hoursOf) return organisation;
  const departments = organisation.departments.map((department): Department => {
    const { initialHeat, fteCapacity: hours, ...rest } = department;
    return {
      ...rest,
      fteCapacity: typeof hours === 'number' || plan === hoursOf ? hours : hoursIn(hours, plan, hoursOf),
      ...(isFirst && initialHeat !== undefined ? { initialHeat } : {}),
    };
  });
  return { ...organisation, departments };
}
