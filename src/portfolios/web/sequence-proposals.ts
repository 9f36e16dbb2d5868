import type { Link } from '../../platform/views/index.js';
import { describeCounterProposal, type Speech } from '../../platform/words/index.js';
import type { Portfolio } from '../../planning/index.js';
import { namesOf } from '../names.js';
import type { StoredSequence } from '../stored-sequence.js';
import { portfolioUrls } from './urls.js';

/** A counter-proposal on the page. */
export interface ProposalItem {
  readonly change: string;
  readonly effect: readonly string[];
  readonly link: Link;
}

/** Each with its effect in words and a link that shows the sequence with it. */
export function proposalItems(
  organisation: string,
  { id, counterProposals }: StoredSequence,
  portfolio: Portfolio,
  { t, language }: Speech,
): readonly ProposalItem[] {
  const names = namesOf(portfolio);
  return counterProposals.map((proposal, index) => {
    const { change, effect } = describeCounterProposal(proposal, portfolio.grid, names, language);
    const href = portfolioUrls.trySequence(organisation, id, index + 1);
    return { change, effect, link: { text: t.sequencePage.try, href, hidden: change } };
  });
}
