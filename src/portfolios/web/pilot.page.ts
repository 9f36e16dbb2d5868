import { may, type OrganisationAccess } from '../../accounts/index.js';
import {
  criterionLine,
  definePage,
  type Breadcrumbs,
  type CriterionLine,
  type Fact,
  type FindingItem,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  CRITERIA,
  pilotAdvice,
  type Assessment,
  type CriterionAssessment,
  type IsoDate,
  type Portfolio,
  type Proposal,
} from '../../planning/index.js';
import type { Panel } from '../../pilots/index.js';
import { inForce, type JudgedPlan } from '../judged-plans.js';
import { departmentName } from '../names.js';
import { countingRound, olderFormText } from './assessments/assessment-parts.js';
import { findingItems } from './finding-items.js';
import {
  calculatorLinks,
  cultureSection,
  intensityTable,
  smallerSentence,
  type CultureSection,
} from './pilot-advice.js';
import { examplesNotice, exampleMark, eyebrowOf } from './pilot-examples.js';
import { phasesTable } from './phases-table.js';
import { standingBadge, startText } from './pilots.pages.js';
import type { Judged } from './proposals/lift-steps.js';
import { missingSentence } from './proposals/standing.page.js';
import { questionTable } from './scorecard-table.js';
import { toPlanLink } from './several/to-plan.page.js';
import { otherwiseFacts, selectionLink } from './selection/selection.page.js';
import { portfolioUrls } from './urls.js';

export interface PilotPageModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  /** Values that still come from the catalogue. */
  readonly examples?: Notice;
  readonly facts: readonly Fact[];
  /** How people judged it, and the ways to do so. */
  readonly judging: { readonly text: string; readonly older?: string; readonly links: readonly Link[] };
  /** To park it, take it back or move it to another plan, for who may. */
  readonly selection: readonly Link[];
  readonly conditions: readonly string[];
  /** The largest first phase that would pass, where the proposal was turned down. */
  readonly smaller?: string;
  readonly criteria: readonly CriterionLine[];
  readonly culture: CultureSection;
  /** How the intensity was computed, where it was. */
  readonly intensity?: Table;
  readonly scorecard: readonly Table[];
  readonly phases: Table;
  /** To the calculator of each phase, for who may change the proposal. */
  readonly calculators: readonly Link[];
  readonly findings: readonly FindingItem[];
  readonly risks: readonly { readonly text: string; readonly response?: string }[];
}

export const pilotPage = definePage<PilotPageModel>('portfolios/pilot');

export interface PilotPageInput {
  readonly access: OrganisationAccess;
  readonly judged: JudgedPlan;
  readonly proposal: Proposal;
  /** What people made of it, as far as this person may see. */
  readonly panel: Panel;
  readonly today: IsoDate;
  /** The organisation has other plans. */
  readonly several: boolean;
}

/** One proposal: what it is, how it was judged and why, and what the rules say about it. */
export function pilotModel(
  { access, judged, proposal, panel, several, today }: PilotPageInput,
  speech: Speech,
): PilotPageModel {
  const { t } = speech;
  const organisation = access.slug;
  const { portfolio, report } = inForce(judged);
  const { pilot, assessment } = proposal;
  const advice = pilotAdvice(proposal, portfolio, today);
  return {
    title: pilot.title,
    breadcrumbs: { items: [{ text: t.menu.pilots, href: portfolioUrls.pilots(organisation) }] },
    head: headOf(proposal, speech),
    ...examplesNotice(access, pilot, speech),
    facts: [...facts(proposal, portfolio, speech), ...otherwiseFacts(judged, proposal, speech)],
    judging: judging(access, panel, proposal, speech),
    selection: [
      ...selectionLink(access, judged, proposal, speech),
      ...(several ? toPlanLink(access, proposal, speech) : []),
    ],
    conditions: (pilot.conditions ?? []).map((condition) => conditionText(condition, speech)),
    ...optional('smaller', smallerSentence(advice, proposal, portfolio, speech)),
    culture: cultureSection(access, proposal, advice, speech),
    ...optional('intensity', intensityTable(proposal, speech)),
    criteria: CRITERIA.map((criterion) =>
      scoreLine(assessment.criteria[criterion], { proposal, portfolio }, speech),
    ),
    scorecard: CRITERIA.map((criterion) => questionTable(assessment.criteria[criterion], speech)),
    phases: phasesTable(proposal, portfolio, speech),
    calculators: calculatorLinks(access, proposal, speech),
    findings: findingItems(
      report.findings.filter((finding) => finding.pilot === pilot.id),
      portfolio,
      speech,
      true,
    ),
    risks: pilot.risks ?? [],
  };
}

/** A field that is left out when there is nothing to say. */
function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [Name in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [Name in Key]: Value });
}

function headOf(proposal: Proposal, speech: Speech): PageHead {
  const { t } = speech;
  const { pilot, assessment } = proposal;
  const badge = standingBadge(proposal, speech);
  const isParked = pilot.state === 'parked';
  return {
    eyebrow: eyebrowOf(pilot, speech),
    heading: pilot.title,
    verdict: {
      icon: { name: badge.icon ?? 'open' },
      fine: assessment.verdict === 'approved',
      text: capitalised(badge.text),
      source: isParked ? t.selectionPage.decided : verdictSource(assessment, speech),
    },
    lead: isParked ? t.selectionPage.standing.parked : verdictSentence(assessment, speech),
  };
}

/** What the verdict comes to; where somebody judged otherwise than the criteria, these are not what it rests on. */
function verdictSentence({ verdict, override }: Assessment, { t }: Speech): string {
  const differs = override !== undefined && override.computed !== verdict;
  return differs ? t.pilotPages.otherThanComputed : t.pilotPages.verdictSentences[verdict];
}

function facts(proposal: Proposal, portfolio: Portfolio, speech: Speech): readonly Fact[] {
  const { t, f } = speech;
  const { pilot } = proposal;
  const p = t.pilotPages;
  const goal = portfolio.organisation.goals?.find(({ id }) => id === pilot.goal);
  const weeks = pilot.firstResultWeeks;
  return [
    { term: p.department, value: departmentName(portfolio, pilot.owner) },
    { term: p.start, value: startText(proposal, portfolio, speech) },
    {
      term: p.firstResult,
      value: `${typeof weeks === 'number' ? p.afterWeeks({ weeks: f.weeks(weeks) }) : p.unknown}${exampleMark(pilot, 'firstResultWeeks', speech)}`,
    },
    { term: p.goal, value: goal?.text ?? p.noGoal },
    ...(pilot.sponsor === undefined ? [] : [{ term: p.sponsor, value: pilot.sponsor }]),
    ...(pilot.verdictOverride === undefined
      ? []
      : [{ term: t.assessmentPages.byHandReason, value: pilot.verdictOverride.reason }]),
    ...(pilot.stateReason === undefined ? [] : [{ term: p.stateReason, value: pilot.stateReason }]),
  ];
}

/** "(berekend)", or who set it by hand and what was computed. */
function verdictSource({ override }: Assessment, { t, f }: Speech): string {
  if (!override) return t.frame.calculated;
  const computed = t.terms.pilotVerdicts[override.computed];
  return t.assessmentPages.byHandSource({ by: override.by, date: f.date(override.on), computed });
}

function judging(
  { slug, role }: Pick<OrganisationAccess, 'slug' | 'role'>,
  panel: Panel,
  { pilot }: Proposal,
  speech: Speech,
): PilotPageModel['judging'] {
  const { t } = speech;
  const a = t.assessmentPages;
  const counting = countingRound(panel);
  const older = counting && olderFormText(panel, counting, speech);
  const override = { text: a.overrideLink, href: portfolioUrls.override(slug, pilot.id) };
  return {
    text: pilot.assessed ? a.counts : a.none,
    ...(older === undefined ? {} : { older }),
    links: [
      { text: a.openLink, href: portfolioUrls.assessment(slug, pilot.id) },
      ...(may({ role }, 'override-verdict') ? [override] : []),
    ],
  };
}

function conditionText(
  { text, owner, due }: { text: string; owner?: string; due?: string },
  { t, f }: Speech,
): string {
  const until = due === undefined ? '' : t.pilotPages.due({ date: f.date(due) });
  return [text, owner, until].filter((part) => part !== undefined && part !== '').join(' · ');
}

function scoreLine(assessed: CriterionAssessment, judged: Judged, speech: Speech): CriterionLine {
  const { t } = speech;
  const score = t.pilotPages.score({
    verdict: t.terms.criterionVerdicts[assessed.verdict],
    sum: assessed.sum,
  });
  return criterionLine(
    {
      criterion: assessed.criterion,
      verdict: assessed.verdict,
      score,
      why: t.scorecard.criteria[assessed.criterion],
      ...optional('todo', missingSentence(assessed, judged, speech)),
    },
    t,
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
