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
  /** The phase that is shown beside the drawing; 1-based. */
  readonly open?: { readonly pilot: string; readonly phase: number };
}

/** Whatever the address asks for that is not known is by C and in quarters. */
export function readTimelineLook({
  per,
  schaal,
  pilot,
  fase,
}: Readonly<Record<string, unknown>>): TimelineLook {
  return {
    by: per === 'afdeling' ? 'department' : 'c',
    units: schaal === 'maand' ? 'months' : 'quarters',
    ...(typeof pilot === 'string' && typeof fase === 'string'
      ? { open: { pilot, phase: Number(fase) } }
      : {}),
  };
}

/** The same, as the address says it. */
export function lookFields({ by, units, open }: TimelineLook): Readonly<Record<string, string>> {
  return {
    ...(by === 'department' ? { per: 'afdeling' } : {}),
    ...(units === 'months' ? { schaal: 'maand' } : {}),
    ...(open ? { pilot: open.pilot, fase: String(open.phase) } : {}),
  };
}
