import { may, mayPropose, type OrganisationAccess } from '../../../accounts/index.js';
import type { WrittenProposal } from '../../../pilots/index.js';
import {
  definePage,
  dayCell,
  textCell,
  type Action,
  type EmptyState,
  type PageHead,
  type PageModel,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { isBeingWritten, type Department } from '../../../planning/index.js';
import { portfolioUrls } from '../urls.js';
import { proposalUrls } from './urls.js';

interface ProposalSection {
  readonly id: string;
  readonly heading: string;
  readonly table?: Table;
  readonly none?: string;
}

export interface ListPageModel extends PageModel {
  readonly head: PageHead;
  readonly begin?: readonly Action[];
  readonly sections: readonly ProposalSection[];
  readonly empty?: EmptyState;
}

export const listPage = definePage<ListPageModel>('portfolios/proposals');

/**
 * What I can go on with, what waits for a judgement, and all else. What others are still writing shows to whoever may
 * write there.
 */
export function listModel(
  access: OrganisationAccess,
  proposals: readonly WrittenProposal[],
  departments: readonly Department[],
  speech: Speech,
): ListPageModel {
  const { t } = speech;
  const p = t.proposing;
  const seen = proposals.filter(
    ({ pilot, status }) => !isBeingWritten(status) || mayPropose(access, pilot.owner),
  );
  const mine = seen.filter(({ status }) => isBeingWritten(status));
  const toJudge = ({ status }: WrittenProposal): boolean => status === 'submitted' || status === 'assessed';
  const inbox = seen.filter(toJudge);
  const others = seen.filter((one) => !isBeingWritten(one.status) && !toJudge(one));
  const table = (rows: readonly WrittenProposal[]): Table =>
    listTable(access.slug, rows, departments, speech);
  const section = (id: string, heading: string, rows: readonly WrittenProposal[], none?: string) =>
    rows.length > 0
      ? [{ id, heading, table: table(rows) }]
      : none === undefined
        ? []
        : [{ id, heading, none }];
  const mayBegin = may(access, 'create-proposal');
  const begin = { text: p.begin, href: proposalUrls.new(access.slug) };
  const lists = { text: t.lists.link, href: portfolioUrls.lists(access.slug), second: true };
  const head = { heading: p.listTitle, lead: p.listLead };
  if (seen.length === 0)
    return {
      title: p.listTitle,
      head,
      sections: [],
      empty: { text: p.none, ...(mayBegin ? { actions: [begin, lists] } : {}) },
    };
  const leads = may(access, 'lead-assessment');
  return {
    title: p.listTitle,
    head,
    ...(mayBegin ? { begin: [begin, lists] } : {}),
    sections: [
      ...section('concepten', p.mine, mine),
      ...section('ingediend', leads ? p.inbox : p.sentIn, inbox, leads ? p.inboxNone : undefined),
      ...section('verder', p.others, others),
    ],
  };
}

function listTable(
  organisation: string,
  proposals: readonly WrittenProposal[],
  departments: readonly Department[],
  { t, f }: Speech,
): Table {
  const p = t.proposing;
  return {
    caption: p.listCaption({ count: proposals.length }),
    columns: [p.pilot, p.department, p.status, p.since].map((text) => ({ lines: [text] })),
    groups: [
      {
        rows: proposals.map(({ pilot, status, steps, changedAt }) => ({
          header: textCell(pilot.title, { href: proposalUrls.proposal(organisation, pilot.id) }),
          cells: [
            textCell(departments.find(({ id }) => id === pilot.owner)?.name ?? pilot.owner),
            textCell(p.statuses[status]),
            dayCell(f.moment(isBeingWritten(status) ? changedAt : (steps.at(-1)?.at ?? changedAt))),
          ],
        })),
      },
    ],
  };
}
