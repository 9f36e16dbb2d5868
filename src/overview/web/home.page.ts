import { may, type OrganisationAccess } from '../../accounts/index.js';
import {
  definePage,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Table,
  type Tile,
} from '../../platform/views/index.js';
import { waitingAtGates, waitingSignals } from '../../gates/index.js';
import { pilotUrls, type AskedOfMe, type WaitingSignals, type WrittenProposal } from '../../pilots/index.js';
import type { Instant } from '../../platform/database/index.js';
import type { Speech, Words } from '../../platform/words/index.js';
import { heatCurves, type IsoDate, type Pilot } from '../../planning/index.js';
import {
  changedAt,
  countSentence,
  heatTable,
  inForce,
  portfolioUrls,
  staleness,
  verdictLine,
  type JudgedPlan,
  type Judgement,
  type ProposedOutcome,
} from '../../portfolios/index.js';
import type { AskedPulse } from '../../organisations/index.js';
import { pulseUrls } from '../pulse/web/urls.js';
import { firstSteps, type FirstStep } from './first-steps.js';
import { ownProposals, type OwnProposals } from './own-proposals.js';
import { attentionOf, type Attention } from './home-attention.js';
import { minisOf, type HomeMini } from './home-minis.js';
import { stepsTable } from './home-steps.js';
import { tilesOf } from './home-tiles.js';

interface Linked {
  readonly link?: Link;
}

export interface HomePageModel extends PageModel {
  readonly head: PageHead;
  readonly stale?: Notice;
  /** For a department head: what waits to be written. */
  readonly own?: OwnProposals;
  /** Where nothing has been proposed yet. */
  readonly first?: readonly FirstStep[];
  /** What this person has to do next. */
  readonly waiting: readonly Link[];
  readonly tiles: readonly Tile[];
  readonly attention: Attention;
  readonly minis: Linked & { readonly items: readonly HomeMini[]; readonly conclusion: string };
  readonly board: Linked & { readonly table: Table };
  readonly heat: Table;
  /** What went well, the latest first. */
  readonly successes: readonly { readonly text: string; readonly note: string }[];
}

export const homePage = definePage<HomePageModel>('overview/home');

export interface HomeInput {
  readonly access: OrganisationAccess;
  readonly judged: JudgedPlan;
  /** When one of its proposals changed last; undefined without any. */
  readonly proposalsAt: Instant | undefined;
  /** A sequence waits for this person to take it over, or none was found; null for who cannot do anything about it. */
  readonly proposed: ProposedOutcome | null;
  /** Colleagues asked this person about proposals. */
  readonly asked: readonly AskedOfMe[];
  /** Proposals that wait for this person's verdict. */
  readonly assessed: readonly Pick<Pilot, 'id' | 'title'>[];
  /** What customers said and somebody has to see to. */
  readonly signals: WaitingSignals;
  /** The question to everybody, if there is one. */
  readonly pulse: AskedPulse | null;
  /** Sent in and judged by nobody yet, where this person leads the assessment. */
  readonly toJudge: number;
  /** The version of the plan that was kept last; absent: none was. */
  readonly version?: { readonly number: number; readonly status: 'final' | 'draft' };
  readonly today: IsoDate;
  /** Every proposal, for who writes, judges or runs some of them. */
  readonly proposals: readonly WrittenProposal[];
}

/** One look: the verdict, four numbers, what asks for attention, how warm everybody gets. */
export function homeModel(input: HomeInput, speech: Speech): HomePageModel {
  const { access, judged, proposals } = input;
  const { t, f } = speech;
  const organisation = access.slug;
  const maySeeFindings = may(access, 'read-findings');
  const judgement = inForce(judged);
  const { portfolio, report } = judgement;
  const curves = heatCurves(portfolio);
  const table = heatTable(portfolio, speech);
  const lead = [table.caption, countSentence(report, speech), ...datesNote(access, judged, t)];
  return {
    title: t.home.title,
    head: {
      eyebrow: t.home.eyebrow({
        plan: judged.plan.name,
        version: input.version ? t.home.version(input.version) : '',
        moment: f.moment([changedAt(judged), input.proposalsAt ?? ''].toSorted().at(-1) ?? ''),
      }),
      heading: t.home.title,
      verdict: verdictLine(report, speech),
      lead: lead.join(' '),
    },
    ...staleness(access, judged, speech),
    ...(access.role === 'department-head' ? { own: ownProposals(access, proposals, t) } : {}),
    ...(portfolio.proposals.length === 0 ? { first: firstSteps(access, t) } : {}),
    waiting: waitingFor(input, speech),
    tiles: tilesOf(judgement, { curves, today: input.today }, speech),
    attention: attentionOf(access, judgement, speech),
    minis: {
      items: minisOf(curves, speech),
      conclusion: table.caption,
      link: { text: t.home.toSequence, href: portfolioUrls.sequence(organisation) },
    },
    board: {
      table: stepsTable(portfolio, speech),
      ...(maySeeFindings
        ? { link: { text: t.home.toPilots, href: portfolioUrls.pilots(organisation) } }
        : {}),
    },
    heat: table,
    successes: successesOf(judgement, speech),
  };
}

/** Gates and starts of this person, and an order for the rest that was proposed. */
function waitingFor(input: HomeInput, speech: Speech): readonly Link[] {
  const { access, judged, proposals, proposed, asked, assessed, today } = input;
  const { reviewing } = speech.t;
  return [
    ...asked.map(({ code, title, kind, askedBy }) => ({
      text: reviewing[kind === 'judge' ? 'waitJudge' : 'waitComment']({ pilot: title, by: askedBy }),
      href: pilotUrls.input(access.slug, code),
    })),
    ...assessed.map(({ id, title }) => ({
      text: reviewing.waitVerdict({ pilot: title }),
      href: pilotUrls.verdict(access.slug, id),
    })),
    ...(input.toJudge > 0
      ? [{ text: speech.t.home.judge({ count: input.toJudge }), href: pilotUrls.proposals(access.slug) }]
      : []),
    ...waitingAtGates({ access, portfolio: inForce(judged).portfolio, proposals, today }, speech),
    ...waitingSignals(access, input.signals, speech),
    ...(waitsForAnswer(input.pulse)
      ? [{ text: speech.t.pulse.waiting, href: pulseUrls.pulse(access.slug) }]
      : []),
    ...proposedOrder(access.slug, proposed, speech),
  ];
}

function proposedOrder(
  organisation: string,
  proposed: HomeInput['proposed'],
  { t }: Speech,
): readonly Link[] {
  if (proposed === null) return [];
  const { waiting, waitingNone } = t.proposedSequence;
  return proposed === 'found'
    ? [{ text: waiting, href: portfolioUrls.proposedSequence(organisation) }]
    : [{ text: waitingNone, href: `${portfolioUrls.sequence(organisation)}#bereken` }];
}

function waitsForAnswer(pulse: AskedPulse | null): boolean {
  return pulse !== null && pulse.open && !pulse.answered && pulse.departments.length > 0;
}

/** More than this is for the plan. */
const MOST_SUCCESSES = 3;

function successesOf({ portfolio }: Judgement, { t, f }: Speech): HomePageModel['successes'] {
  const ofPilots = portfolio.proposals.flatMap(({ pilot }) =>
    (pilot.successes ?? []).map(({ text, by, on }) => ({
      ...{ text, on },
      note: t.home.successNote({ pilot: pilot.title, by, on: f.date(on) }),
    })),
  );
  const ofCustomers = (portfolio.organisation.successes ?? []).map(({ text, department, on }) => ({
    ...{ text, on },
    note: t.home.sharedNote({ department, on: f.date(on) }),
  }));
  return [...ofPilots, ...ofCustomers]
    .toSorted((one, other) => (one.on > other.on ? -1 : one.on < other.on ? 1 : 0))
    .slice(0, MOST_SUCCESSES)
    .map(({ text, note }) => ({ text, note }));
}

/** Whose dates these are, and for who may: that they can be computed. Nothing where nothing has a date. */
function datesNote(
  access: OrganisationAccess,
  { sequenced, asked }: JudgedPlan,
  t: Words,
): readonly string[] {
  if (asked.portfolio.proposals.length === 0) return [];
  if (sequenced) return [t.home.datesNote.sequence];
  return [t.home.datesNote.asked, ...(may(access, 'compute-sequence') ? [t.home.datesCompute] : [])];
}
