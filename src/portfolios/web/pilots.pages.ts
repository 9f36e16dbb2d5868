import type { OrganisationAccess } from '../../accounts/index.js';
import { pilotUrls, type WaitingPilot } from '../../pilots/index.js';
import {
  badgeCell,
  criterionVerdictBadge,
  definePage,
  pilotVerdictBadge,
  textCell,
  type Badge,
  type Cell,
  type EmptyState,
  type Link,
  type PageHead,
  type PageModel,
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
import { noPilots } from './no-pilots.js';
import { portfolioUrls } from './urls.js';

export interface PilotsPageModel extends PageModel {
  readonly head: PageHead;
  /** Pilots that wait for this person's judgement. */
  readonly waiting: readonly { readonly link: Link; readonly note: string }[];
  /** Absent when there is nothing to list. */
  readonly table?: Table;
  readonly empty?: EmptyState;
  /** To the catalogue of first pilots. */
  readonly catalogue?: Link;
}

export const pilotsPage = definePage<PilotsPageModel>('portfolios/pilots');

/** All proposals by C, each with its four verdicts and when it starts. */
export function pilotsModel(
  access: OrganisationAccess,
  { portfolio }: Judgement,
  waiting: readonly WaitingPilot[],
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
  const table = pilotsTable(organisation, portfolio, speech);
  return {
    title,
    head: { heading: title, lead },
    waiting: waiting.map((pilot) => waitingItem(organisation, pilot, speech)),
    table,
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

function pilotsTable(organisation: string, portfolio: Portfolio, speech: Speech): Table {
  const { t } = speech;
  const p = t.pilotPages;
  const heads = [p.pilot, p.department, p.start, p.verdict];
  const criteria = CRITERIA.map((criterion) => ({ lines: [t.terms.criteria[criterion].name] }));
  return {
    caption: p.tableCaption,
    note: p.tableNote,
    columns: [...heads.map((head) => ({ lines: [head] })), ...criteria],
    groups: FOUR_CS.map((c) => ({ c, rows: portfolio.proposals.filter(({ pilot }) => pilot.c === c) }))
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
    textCell(departmentName(portfolio, proposal.pilot.owner)),
    textCell(startText(proposal, portfolio, speech)),
    badgeCell(listedBadge(proposal, speech)),
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
