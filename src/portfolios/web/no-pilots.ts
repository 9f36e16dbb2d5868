import { pilotUrls } from '../../pilots/index.js';
import type { EmptyState } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';

/** A plan without a pilot, and where to find a first one. */
export function noPilots(organisation: string, { t }: Speech): EmptyState {
  const href = pilotUrls.catalogue(organisation);
  return { text: t.pilotPages.none, actions: [{ text: t.pilotPages.toCatalogue, href }] };
}
