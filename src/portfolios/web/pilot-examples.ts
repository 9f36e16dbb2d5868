import { mayPropose, type OrganisationAccess } from '../../accounts/index.js';
import { pilotUrls } from '../../pilots/index.js';
import type { Notice } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { isExample, type Pilot } from '../../planning/index.js';

/** "P11 · Content · naam: voorbeeld". */
export function eyebrowOf(pilot: Pilot, { t }: Speech): string {
  const e = t.cataloguePages.examples;
  const name = isExample(pilot, 'title') ? [`${e.fields.title}: ${e.mark}`] : [];
  return [pilot.id, t.terms.cs[pilot.c], ...name].join(' · ');
}

/** " · voorbeeld" behind a value that is still the catalogue's. */
export function exampleMark(pilot: Pilot, path: string, { t }: Speech): string {
  return isExample(pilot, path) ? ` · ${t.cataloguePages.examples.mark}` : '';
}

/** Says how much of the proposal is still the catalogue's, with the way to confirm it for who may. */
export function examplesNotice(
  access: OrganisationAccess,
  { id, owner, startedFrom }: Pilot,
  { t }: Speech,
): { readonly examples?: Notice } {
  if (!startedFrom || startedFrom.examples.length === 0) return {};
  const e = t.cataloguePages.examples;
  const count = startedFrom.examples.length;
  return {
    examples: {
      kind: 'info',
      text: e.notice({ count, title: startedFrom.entry }),
      more: e.noticeMore,
      ...(mayPropose(access, owner)
        ? { link: { text: e.check, href: pilotUrls.examples(access.slug, id) } }
        : {}),
    },
  };
}
