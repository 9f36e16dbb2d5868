import { mayPropose, type OrganisationAccess } from '../../accounts/index.js';
import { pilotUrls, type WrittenProposal } from '../../pilots/index.js';
import type { Link } from '../../platform/views/index.js';
import type { Words } from '../../platform/words/index.js';
import { isBeingWritten } from '../../planning/index.js';

/** What a department head has to do next: go on with what is not sent in yet, or begin. */
export interface OwnProposals {
  readonly open: readonly { readonly link: Link; readonly status: string }[];
  readonly begin: Link;
  readonly catalogue: Link;
}

export function ownProposals(
  access: OrganisationAccess,
  proposals: readonly WrittenProposal[],
  t: Words,
): OwnProposals {
  const { slug } = access;
  const open = proposals.filter(
    ({ pilot, status }) => isBeingWritten(status) && mayPropose(access, pilot.owner),
  );
  return {
    open: open.map(({ pilot, status }) => ({
      link: { text: pilot.title, href: pilotUrls.proposal(slug, pilot.id) },
      status: t.proposing.statuses[status],
    })),
    begin: { text: t.proposing.begin, href: pilotUrls.newProposal(slug) },
    catalogue: { text: t.home.ownCatalogue, href: pilotUrls.catalogue(slug) },
  };
}
