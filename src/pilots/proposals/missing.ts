import { isExample, type Pilot } from '../../planning/index.js';

/** What a proposal must have before it can be sent in. All else may stay open; the criteria then say so. */
const MISSING = ['customer-gain', 'first-phase', 'weeks', 'change', 'follow-up', 'examples'] as const;
export type Missing = (typeof MISSING)[number];

/** Phase 1's intensity is known when the five questions were answered, or an example was confirmed. */
export function isChangeKnown(pilot: Pilot): boolean {
  const [first] = pilot.phases;
  if (!first || isExample(pilot, 'phases[0].intensity')) return false;
  return typeof first.intensity !== 'number' || pilot.startedFrom !== undefined;
}

/** A next step in words, or that it stops here and why: neither can be passed over in silence. */
function isFollowUpKnown({ phases, stopsAfterPhase1 }: Pilot): boolean {
  return stopsAfterPhase1 === undefined ? Boolean(phases[1]?.title?.trim()) : stopsAfterPhase1.trim() !== '';
}

const HAS: Readonly<Record<Missing, (pilot: Pilot) => boolean>> = {
  'customer-gain': ({ customerGain }) => Boolean(customerGain?.trim()),
  'first-phase': ({ phases }) => Boolean(phases[0]?.title?.trim()),
  weeks: ({ phases: [first] }) => first?.weeks !== undefined || first?.to !== undefined,
  change: isChangeKnown,
  'follow-up': isFollowUpKnown,
  examples: ({ startedFrom }) => (startedFrom?.examples.length ?? 0) === 0,
};

export function missingIn(pilot: Pilot): readonly Missing[] {
  return MISSING.filter((one) => !HAS[one](pilot));
}
