import type { OrganisationAccess } from '../../../accounts/index.js';
import type { WaitingSignals } from '../../../pilots/index.js';
import type { Link } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { gateUrls } from '../urls.js';

/** What customers said, as far as it waits for this person. */
export function waitingSignals(
  { slug }: OrganisationAccess,
  { own, ownerless }: WaitingSignals,
  { t }: Speech,
): readonly Link[] {
  const href = gateUrls.signals(slug);
  return [
    ...(own > 0 ? [{ text: t.signals.waitOwn({ count: own }), href }] : []),
    ...(ownerless > 0 ? [{ text: t.signals.waitOwnerless({ count: ownerless }), href }] : []),
  ];
}
