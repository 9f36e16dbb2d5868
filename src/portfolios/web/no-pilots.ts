import { may, type OrganisationAccess } from '../../accounts/index.js';
import { pilotUrls } from '../../pilots/index.js';
import type { EmptyState } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';

/** A plan without a pilot, and for who may look there where to find a first one. */
export function noPilots(
  access: Pick<OrganisationAccess, 'slug' | 'role'>,
  { t: { pilotPages } }: Speech,
): EmptyState {
  if (!may(access, 'read-proposals')) return { text: pilotPages.none };
  const href = pilotUrls.catalogue(access.slug);
  return { text: pilotPages.none, actions: [{ text: pilotPages.toCatalogue, href }] };
}
