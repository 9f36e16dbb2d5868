import type { IsoDate, Portfolio } from '../../../planning/index.js';

/** The plan as it was adopted last. */
export interface AdoptedPlan {
  readonly number: number;
  readonly day: IsoDate;
  readonly portfolio: Portfolio;
}

/** How the timeline is shown. */
export interface TimelineLook {
  readonly by: 'c' | 'department';
  readonly units: 'quarters' | 'months';
}

/** Whatever the address asks for that is not known is by C and in quarters. */
export function readTimelineLook({ per, schaal }: Readonly<Record<string, unknown>>): TimelineLook {
  return {
    by: per === 'afdeling' ? 'department' : 'c',
    units: schaal === 'maand' ? 'months' : 'quarters',
  };
}

/** The same, as the address says it. */
export function lookFields({ by, units }: TimelineLook): Readonly<Record<string, string>> {
  return {
    ...(by === 'department' ? { per: 'afdeling' } : {}),
    ...(units === 'months' ? { schaal: 'maand' } : {}),
  };
}
