import type { OrganisationAccess } from '../../accounts/index.js';
import { pilotUrls, type WaitingPilot } from '../../pilots/index.js';
import { byState, ListFilter, type Asked } from '../../platform/lists/index.js';
import {
  badgeCell,
  criterionVerdictBadge,
  dayCell,
  definePage,
  pilotVerdictBadge,
  textCell,
  type Badge,
  type Cell,
  type EmptyState,
  type Filters,
  type Link,
  type PageHead,
  type PageModel,
  type Pagination,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  CRITERIA,
  FOUR_CS,
  periodAt,
  periodOfWeek,
  type Proposal,
  type Portfolio,
} from '../../planning/index.js';
import type { Judgement } from '../judged-plans.js';
import { departmentName } from '../names.js';
import { findingPilots } from './pilot-filter.js';
import { noPilots } from './no-pilots.js';
import { portfolioUrls } from './urls.js';

export interface PilotsPageModel extends PageModel {
  readonly head: PageHead;
  /** Pilots that wait for this person's judgement. */
  readonly waiting: readonly { readonly link: Link; readonly note: string }[];
  readonly filters?: Filters;
  /** Absent when there is nothing to list. */
  readonly table?: Table;
  readonly pages?: Pagination;
  readonly empty?: EmptyState;
  /** To the catalogue of first pilots. */
  readonly catalogue?: Link;
}

export const pilotsPage = definePage<PilotsPageModel>('portfolios/pilots');

/** All proposals by C, each with its four verdicts and when it starts. */
export function pilotsModel(
  access: OrganisationAccess,
  { portfolio }: Judgement,
  { waiting, asked }: { readonly waiting: readonly WaitingPilot[]; readonly asked: Asked },
  speech: Speech,
): PilotsPageModel {
  const { t } = speech;
  const organisation = access.slug;
  const { proposals, counted } = portfolio;
  const title = t.pilotPages.listTitle;
  const lead = t.pilotPages.counted({ counted: counted.length, total: proposals.length });
  const catalogue = { text: t.pilotPages.toCatalogue, href: pilotUrls.catalogue(organisation) };
  if (proposals.length === 0)
    return {
      title,
      head: { heading: title },
      waiting: [],
      empty: noPilots(access, speech),
    };
  const filter = pilotsFilter(organisation, portfolio, asked, speech);
  const found = filter.keep(FOUR_CS.flatMap((c) => proposals.filter(({ pilot }) => pilot.c === c)));
  const { rows, pages } = filter.page(found);
  return {
    title,
    head: { heading: title, lead },
    waiting: waiting.map((pilot) => waitingItem(organisation, pilot, speech)),
    ...filter.form(found.length, proposals.length),
    ...(rows.length > 0
      ? { table: pilotsTable(organisation, portfolio, rows, speech) }
      : { empty: filter.nothing() }),
    ...(pages ? { pages } : {}),
    catalogue,
  };
}

function waitingItem(organisation: string, pilot: WaitingPilot, { t }: Speech) {
  const a = t.assessmentPages;
  const { code, title, begun, submitted } = pilot;
  return {
    link: { text: title, href: portfolioUrls.assessment(organisation, code) },
    note: [begun ? a.waitingBegun : a.waitingNew, a.waitingSubmitted({ count: submitted })].join(' '),
  };
}

/** What a list says of a pilot, in the order in which one chooses. */
function pilotsFilter(
  organisation: string,
  portfolio: Portfolio,
  asked: Asked,
  speech: Speech,
): ListFilter<Proposal> {
  const { t } = speech;
  const { parked, withdrawn, verdict } = t.pilotPages;
  const { text, choices } = findingPilots((proposal: Proposal) => proposal, portfolio, speech);
  const states = { ...t.terms.pilotVerdicts, parked, withdrawn };
  const stateOf = ({ standing, assessment }: Proposal): keyof typeof states =>
    standing === 'parked' || standing === 'withdrawn' ? standing : assessment.verdict;
  const shape = {
    address: portfolioUrls.pilots(organisation),
    text,
    choices: [...choices, byState(states, stateOf, t, verdict)],
  };
  return new ListFilter(shape, asked, speech);
}

function pilotsTable(
  organisation: string,
  portfolio: Portfolio,
  proposals: readonly Proposal[],
  speech: Speech,
): Table {
  const { t } = speech;
  const p = t.pilotPages;
  const heads = [p.pilot, p.verdict, p.department, p.start];
  const criteria = CRITERIA.map((criterion) => ({ lines: [t.terms.criteria[criterion].name] }));
  return {
    caption:
      proposals.length < portfolio.proposals.length
        ? p.partCaption({ shown: proposals.length, all: portfolio.proposals.length })
        : p.tableCaption,
    note: p.tableNote,
    columns: [...heads.map((head) => ({ lines: [head] })), ...criteria],
    groups: FOUR_CS.map((c) => ({ c, rows: proposals.filter(({ pilot }) => pilot.c === c) }))
      .filter(({ rows }) => rows.length > 0)
      .map(({ c, rows }) => ({
        heading: { text: t.terms.cs[c], columns: heads.length + criteria.length },
        rows: rows.map((proposal) => ({
          header: textCell(proposal.pilot.title, {
            href: portfolioUrls.pilot(organisation, proposal.pilot.id),
          }),
          cells: pilotCells(proposal, portfolio, speech),
        })),
      })),
  };
}

function pilotCells(proposal: Proposal, portfolio: Portfolio, speech: Speech): readonly Cell[] {
  const { t } = speech;
  const { criteria } = proposal.assessment;
  return [
    // The verdict is what one looks for: on a narrow screen it is in view without scrolling the table.
    badgeCell(listedBadge(proposal, speech)),
    textCell(departmentName(portfolio, proposal.pilot.owner)),
    dayCell(startText(proposal, portfolio, speech)),
    ...CRITERIA.map((criterion) => {
      const { sum, verdict } = criteria[criterion];
      const { icon } = criterionVerdictBadge(verdict, t);
      return textCell(String(sum), {
        ...(icon ? { icon: { name: icon, label: t.terms.criterionVerdicts[verdict] } } : {}),
      });
    }),
  ];
}

/** A parked or withdrawn proposal says so; any other shows its verdict. */
export function standingBadge({ standing, assessment }: Proposal, { t }: Speech): Badge {
  if (standing === 'parked') return { icon: 'open', text: t.pilotPages.parked, tone: 'quiet' };
  if (standing === 'withdrawn') return { icon: 'open', text: t.pilotPages.withdrawn, tone: 'quiet' };
  return pilotVerdictBadge(assessment.verdict, t);
}

/** In a list, a verdict given by hand says so. */
function listedBadge(proposal: Proposal, speech: Speech): Badge {
  const badge = standingBadge(proposal, speech);
  const { override } = proposal.assessment;
  return override ? { ...badge, text: speech.t.assessmentPages.badgeByHand({ verdict: badge.text }) } : badge;
}

/** "Q3 2026"; a dash for a pilot that is not in the plan or has no dates. */
export function startText(proposal: Proposal, { grid }: Portfolio, { f, t }: Speech): string {
  const start = proposal.phases[0]?.start;
  if (!proposal.counted) return t.pilotPages.notPlanned;
  return start === null || start === undefined
    ? t.pilotPages.noStart
    : f.quarter(periodAt(grid, periodOfWeek(start)));
}
