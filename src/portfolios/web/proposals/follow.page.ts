import { may, mayPropose, type OrganisationAccess } from '../../../accounts/index.js';
import { pilotUrls, type TakenStep, type WrittenProposal } from '../../../pilots/index.js';
import {
  definePage,
  dayCell,
  textCell,
  type Breadcrumbs,
  type Fact,
  type Link,
  type PageHead,
  type PageModel,
  type PostAction,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { isBeingWritten, nextStatus, type PilotStatus } from '../../../planning/index.js';
import type { Asking } from './proposal-question.js';
import { answerSections, type AnswerSection } from './check.page.js';
import { proposalUrls } from './urls.js';

export interface FollowPageModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  readonly facts: readonly Fact[];
  /** Right after sending in, and as long as nobody judged it. */
  readonly next?: readonly string[];
  /** For a proposal that was turned down: what would pass. */
  readonly smaller?: string;
  readonly history?: Table;
  readonly links: readonly Link[];
  readonly resume?: PostAction;
}

export const followPage = definePage<FollowPageModel>('portfolios/proposal-follow');

/** "P11-2": the proposal, and which time it was sent in. Empty before the first. */
function referenceOf(code: string, steps: readonly Pick<TakenStep, 'status'>[]): string {
  const times = steps.filter(({ status }) => status === 'submitted').length;
  return times === 0 ? code : `${code}-${String(times)}`;
}

interface Beside extends Pick<Asking, 'departments' | 'quarter'> {
  /** For a proposal that was turned down. */
  readonly smaller?: string;
}

/** What became of a proposal: the receipt after sending it in, and its history. */
export function followModel(
  access: OrganisationAccess,
  { pilot, status, steps, changedAt }: WrittenProposal,
  { departments, quarter, smaller }: Beside,
  speech: Speech,
): FollowPageModel {
  const { t, f } = speech;
  const { proposing: p } = t;
  const owner = departments.find(({ id }) => id === pilot.owner)?.name ?? pilot.owner;
  const mine = mayPropose(access, pilot.owner);
  // Who leads the assessment may propose for every department, and reads here what others sent in.
  const isReceipt = status === 'submitted' && mine && !may(access, 'lead-assessment');
  return {
    title: isReceipt ? p.follow.sentTitle : pilot.title,
    breadcrumbs: { items: [{ text: p.listTitle, href: proposalUrls.list(access.slug) }] },
    head: {
      eyebrow: `${t.terms.cs[pilot.c]} · ${owner}`,
      heading: isReceipt ? p.follow.sentTitle : pilot.title,
    },
    facts: [
      { term: p.follow.reference, value: referenceOf(pilot.id, steps) },
      // The heading of a receipt does not name it.
      ...(isReceipt ? [{ term: p.pilot, value: pilot.title }] : []),
      { term: p.status, value: p.statuses[status] },
      { term: p.since, value: f.moment(steps.at(-1)?.at ?? changedAt) },
    ],
    ...(isReceipt ? { next: [...Object.values(p.follow.steps), whenDecided(pilot, quarter, speech)] } : {}),
    ...(smaller === undefined ? {} : { smaller }),
    ...(steps.length === 0 ? {} : { history: historyTable(steps, speech) }),
    links: linksOf(access, pilot.id, { status, mine }, speech),
    ...(mine && nextStatus(status, 'resume') !== undefined
      ? { resume: { text: p.follow.resume, action: proposalUrls.resume(access.slug, pilot.id) } }
      : {}),
  };
}

/** There is no term of days; the quarter that was asked for is what there is to go by. */
function whenDecided(
  { phases: [first] }: WrittenProposal['pilot'],
  now: Asking['quarter'],
  { t, f }: Speech,
): string {
  const { whenAsked, whenAny } = t.proposing.follow;
  const from = first?.from;
  // A week counted from the start of the plan is no quarter that somebody chose; one that has begun has no day before it.
  return typeof from === 'string' && from > now ? whenAsked({ quarter: f.quarter(from) }) : whenAny;
}

function linksOf(
  access: OrganisationAccess,
  code: string,
  { status, mine }: { readonly status: PilotStatus; readonly mine: boolean },
  { t }: Speech,
): readonly Link[] {
  const { reviewing } = t;
  const { follow } = t.proposing;
  const mayVerdict = may(access, 'give-verdict') && nextStatus(status, 'approve') !== undefined;
  const mayWithdraw = mine && nextStatus(status, 'withdraw') !== undefined;
  const mayAsk = may(access, 'lead-assessment') && nextStatus(status, 'ask-back') !== undefined;
  return [
    { text: follow.copy, href: proposalUrls.copy(access.slug, code) },
    ...(isBeingWritten(status) ? [] : [{ text: follow.pilot, href: pilotUrls.pilot(access.slug, code) }]),
    ...(isBeingWritten(status)
      ? []
      : [{ text: reviewing.inputSee, href: proposalUrls.input(access.slug, code) }]),
    ...(mayVerdict ? [{ text: reviewing.verdictLink, href: proposalUrls.verdict(access.slug, code) }] : []),
    ...(mayAsk ? [{ text: follow.askTitle, href: proposalUrls.ask(access.slug, code) }] : []),
    ...(mayWithdraw ? [{ text: follow.withdraw, href: proposalUrls.withdraw(access.slug, code) }] : []),
  ];
}

function historyTable(steps: readonly TakenStep[], { t, f }: Speech): Table {
  const { follow, statuses } = t.proposing;
  return {
    caption: follow.historyCaption({ count: steps.length }),
    columns: [follow.when, follow.what, follow.who, follow.note].map((text) => ({ lines: [text] })),
    groups: [
      {
        rows: steps.map(({ at, status, by, note }) => ({
          header: dayCell(f.moment(at)),
          cells: [textCell(statuses[status]), textCell(by), textCell(note)],
        })),
      },
    ],
  };
}

export interface CopyPageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  readonly print: string;
  readonly facts: readonly Fact[];
  readonly sections: readonly AnswerSection[];
  readonly history?: Table;
}

export const copyPage = definePage<CopyPageModel>('portfolios/proposal-copy');

/** All answers on paper. */
export function copyModel(
  organisation: string,
  { pilot, status, steps }: WrittenProposal,
  asking: Asking,
  speech: Speech,
  now: Date,
): CopyPageModel {
  const { t, f } = speech;
  const { proposing: p } = t;
  const owner = asking.departments.find(({ id }) => id === pilot.owner)?.name ?? pilot.owner;
  return {
    title: p.copy.title,
    back: { text: pilot.title, href: proposalUrls.proposal(organisation, pilot.id) },
    head: {
      eyebrow: `${p.copy.title} · ${p.copy.made({ moment: f.moment(now.toISOString()) })}`,
      heading: pilot.title,
    },
    print: p.copy.print,
    facts: [
      { term: p.follow.reference, value: referenceOf(pilot.id, steps) },
      { term: p.status, value: p.statuses[status] },
      { term: p.department, value: owner },
    ],
    sections: answerSections(organisation, asking, speech, false),
    ...(steps.length === 0 ? {} : { history: historyTable(steps, speech) }),
  };
}
