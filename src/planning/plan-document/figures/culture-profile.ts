import { CULTURE_AXES, type CultureAxis, type Organisation } from '../../organisation/organisation.js';

/** Where the organisation stands on each axis of its culture, 1..5. */
export interface CultureProfile {
  readonly axes: readonly { readonly axis: CultureAxis; readonly value: number }[];
}

/** Undefined when no axis was filled in. */
export function cultureProfile({ culture }: Organisation): CultureProfile | undefined {
  const axes = CULTURE_AXES.flatMap((axis) => {
    const value = culture?.axes?.[axis];
    return value === undefined ? [] : [{ axis, value }];
  });
  return axes.length === 0 ? undefined : { axes };
}
