import { may, mayPropose, type OrganisationAccess } from '../../../accounts/index.js';
import type { WrittenProposal } from '../../../pilots/index.js';
import {
  definePage,
  dayCell,
  textCell,
  type Action,
  type EmptyState,
  type Filters,
  type PageHead,
  type PageModel,
  type Pagination,
  type Table,
} from '../../../platform/views/index.js';
import { byC, byDepartment, byState, ListFilter, STATE, type Asked } from '../../../platform/lists/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { isBeingWritten, PILOT_STATUSES, type Department } from '../../../planning/index.js';
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
  readonly filters?: Filters;
  readonly sections: readonly ProposalSection[];
  readonly pages?: Pagination;
  readonly empty?: EmptyState;
}

export const listPage = definePage<ListPageModel>('portfolios/proposals');

export interface ListInput {
  readonly proposals: readonly WrittenProposal[];
  readonly departments: readonly Department[];
  readonly asked: Asked;
}

/**
 * What I can go on with, what waits for a judgement, and all else. What others are still writing shows to whoever may
 * write there.
 */
export function listModel(
  access: OrganisationAccess,
  { proposals, departments, asked }: ListInput,
  speech: Speech,
): ListPageModel {
  const { t } = speech;
  const p = t.proposing;
  const seen = proposals.filter(
    ({ pilot, status }) => !isBeingWritten(status) || mayPropose(access, pilot.owner),
  );
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
  const filter = proposalsFilter(access.slug, departments, seen, asked, speech);
  const found = filter.keep(inOrder(seen));
  const { rows, pages } = filter.page(found);
  return {
    title: p.listTitle,
    head,
    ...(mayBegin ? { begin: [begin, lists] } : {}),
    ...filter.form(found.length, seen.length),
    sections: sectionsOf(access, { rows, found, isOn: filter.isOn }, departments, speech),
    ...(found.length === 0 ? { empty: filter.nothing() } : {}),
    ...(pages ? { pages } : {}),
  };
}

const PARTS = ['concepten', 'ingediend', 'verder'] as const;

function partOf({ status }: WrittenProposal): (typeof PARTS)[number] {
  if (isBeingWritten(status)) return 'concepten';
  return status === 'submitted' || status === 'assessed' ? 'ingediend' : 'verder';
}

function inOrder(proposals: readonly WrittenProposal[]): readonly WrittenProposal[] {
  return PARTS.flatMap((part) => proposals.filter((proposal) => partOf(proposal) === part));
}

interface ShownProposals {
  readonly rows: readonly WrittenProposal[];
  readonly found: readonly WrittenProposal[];
  /** Something is left out by the filter: that nothing waits cannot be seen then. */
  readonly isOn: boolean;
}

function sectionsOf(
  access: OrganisationAccess,
  { rows, found, isOn }: ShownProposals,
  departments: readonly Department[],
  speech: Speech,
): readonly ProposalSection[] {
  const p = speech.t.proposing;
  const leads = may(access, 'lead-assessment');
  const headings = { concepten: p.mine, ingediend: leads ? p.inbox : p.sentIn, verder: p.others };
  return PARTS.flatMap((id): readonly ProposalSection[] => {
    const own = rows.filter((proposal) => partOf(proposal) === id);
    const count = found.filter((proposal) => partOf(proposal) === id).length;
    const heading = headings[id];
    if (own.length > 0)
      return [{ id, heading, table: listTable(access.slug, { rows: own, count }, departments, speech) }];
    return leads && id === 'ingediend' && !isOn && count === 0 ? [{ id, heading, none: p.inboxNone }] : [];
  });
}

function proposalsFilter(
  organisation: string,
  departments: readonly Department[],
  seen: readonly WrittenProposal[],
  asked: Asked,
  speech: Speech,
): ListFilter<WrittenProposal> {
  const { t } = speech;
  // An address that was kept may ask for a state that no proposal is in any more.
  const offered = new Set<unknown>([...seen.map(({ status }) => status), asked[STATE]]);
  const states = Object.fromEntries(
    PILOT_STATUSES.filter((status) => offered.has(status)).map((status) => [
      status,
      t.proposing.statuses[status],
    ]),
  );
  const shape = {
    address: proposalUrls.list(organisation),
    text: ({ pilot }: WrittenProposal) =>
      [pilot.title, pilot.id, departmentOf(pilot.owner, departments), pilot.customerGain ?? ''].join(' '),
    choices: [
      byC(({ pilot }: WrittenProposal) => pilot.c, t),
      byDepartment(departments, ({ pilot }: WrittenProposal, id) => pilot.owner === id, t),
      byState(states, ({ status }: WrittenProposal) => status, t, t.proposing.status),
    ],
  };
  return new ListFilter(shape, asked, speech);
}

function departmentOf(code: string, departments: readonly Department[]): string {
  return departments.find(({ id }) => id === code)?.name ?? code;
}

function listTable(
  organisation: string,
  { rows, count }: { readonly rows: readonly WrittenProposal[]; readonly count: number },
  departments: readonly Department[],
  { t, f }: Speech,
): Table {
  const p = t.proposing;
  return {
    caption:
      rows.length < count ? p.listPartCaption({ shown: rows.length, count }) : p.listCaption({ count }),
    columns: [p.pilot, p.department, p.status, p.since].map((text) => ({ lines: [text] })),
    groups: [
      {
        rows: rows.map(({ pilot, status, steps, changedAt }) => ({
          header: textCell(pilot.title, { href: proposalUrls.proposal(organisation, pilot.id) }),
          cells: [
            textCell(departmentOf(pilot.owner, departments)),
            textCell(p.statuses[status]),
            dayCell(f.moment(isBeingWritten(status) ? changedAt : (steps.at(-1)?.at ?? changedAt))),
          ],
        })),
      },
    ],
  };
}
