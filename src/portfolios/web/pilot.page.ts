import { may, type OrganisationAccess } from '../../accounts/index.js';
import {
  criterionLine,
  definePage,
  numberCell,
  textCell,
  type Breadcrumbs,
  type CriterionLine,
  type Fact,
  type FindingItem,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Row,
  type Table,
} from '../../platform/views/index.js';
import { describeLifts, type Speech } from '../../platform/words/index.js';
import {
  CRITERIA,
  isUnproven,
  pilotAdvice,
  type Assessment,
  type CriterionAssessment,
  type Lift,
  type Portfolio,
  type Proposal,
  type QuestionScore,
  type Score,
} from '../../planning/index.js';
import type { Judgement } from '../judged-plans.js';
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
import { portfolioUrls } from './urls.js';

export interface PilotPageModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  /** Values that still come from the catalogue. */
  readonly examples?: Notice;
  readonly facts: readonly Fact[];
  /** How people judged it, and the ways to do so. */
  readonly judging: { readonly text: string; readonly links: readonly Link[] };
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

/** One proposal: what it is, how it was judged and why, and what the rules say about it. */
export function pilotModel(
  access: OrganisationAccess,
  judgement: Judgement,
  proposal: Proposal,
  speech: Speech,
): PilotPageModel {
  const { t } = speech;
  const organisation = access.slug;
  const { portfolio, report } = judgement;
  const { pilot, assessment } = proposal;
  const advice = pilotAdvice(proposal, portfolio);
  return {
    title: pilot.title,
    breadcrumbs: { items: [{ text: t.menu.pilots, href: portfolioUrls.pilots(organisation) }] },
    head: headOf(proposal, speech),
    ...examplesNotice(access, pilot, speech),
    facts: facts(proposal, portfolio, speech),
    judging: judging(access, proposal, speech),
    conditions: (pilot.conditions ?? []).map((condition) => conditionText(condition, speech)),
    ...optional('smaller', smallerSentence(advice, proposal, portfolio, speech)),
    culture: cultureSection(access, proposal, advice, speech),
    ...optional('intensity', intensityTable(proposal, speech)),
    criteria: CRITERIA.map((criterion) =>
      scoreLine(assessment.criteria[criterion], advice.lifts[criterion], speech),
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
  return {
    eyebrow: eyebrowOf(pilot, speech),
    heading: pilot.title,
    verdict: {
      icon: { name: badge.icon ?? 'open' },
      fine: assessment.verdict === 'approved',
      text: capitalised(badge.text),
      source: verdictSource(assessment, speech),
    },
    lead: t.pilotPages.verdictSentences[assessment.verdict],
  };
}

function facts(proposal: Proposal, portfolio: Portfolio, speech: Speech): readonly Fact[] {
  const { t, f } = speech;
  const { pilot } = proposal;
  const p = t.pilotPages;
  const goal = portfolio.organisation.goals?.find(({ id }) => id === pilot.goal);
  const weeks = pilot.firstResultWeeks;
  return [
    { term: p.department, value: portfolio.departments.get(pilot.owner)?.name ?? pilot.owner },
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
  { pilot }: Proposal,
  { t }: Speech,
): PilotPageModel['judging'] {
  const a = t.assessmentPages;
  const override = { text: a.overrideLink, href: portfolioUrls.override(slug, pilot.id) };
  return {
    text: pilot.assessed ? a.counts : a.none,
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

function scoreLine(
  assessed: CriterionAssessment,
  lifts: readonly Lift[],
  { t, language }: Speech,
): CriterionLine {
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
      ...(lifts.length > 0 ? { todo: describeLifts(lifts, language) } : {}),
    },
    t,
  );
}

/** The five questions of one criterion with the answer in full, its points, and the evidence that was named. */
function questionTable(assessed: CriterionAssessment, speech: Speech): Table {
  const { t } = speech;
  const p = t.pilotPages;
  const verdict = t.terms.criterionVerdicts[assessed.verdict];
  return {
    caption: p.scorecardCaption({
      criterion: t.terms.criteria[assessed.criterion].name,
      verdict,
      sum: assessed.sum,
    }),
    columns: [{ lines: [p.question] }, { lines: [p.answer] }, { lines: [p.points], numeric: true }],
    groups: [
      {
        rows: assessed.questions.map((item) => questionRow(item, speech)),
      },
    ],
  };
}

/** What counts in full; for an answer of assessors, what the proposal says of itself stands under it. */
function questionRow(item: QuestionScore, { t }: Speech): Row {
  const { question, knockout, stated, assessed, score, evidence } = item;
  const words = t.scorecard.questions[question as keyof typeof t.scorecard.questions];
  const inWords = (answer: Score | null): string =>
    answer === null ? t.scorecard.notAnswered : words.answers[answer];
  const note =
    assessed === undefined
      ? (noteOf(item, t) ?? evidence)
      : t.assessmentPages.statedNote({ answer: inWords(stated) });
  return {
    header: textCell(words.question, knockout ? { note: t.scorecard.knockout } : {}),
    cells: [
      textCell(inWords(assessed === undefined ? stated : assessed), note === undefined ? {} : { note }),
      numberCell(score === null ? '–' : String(score)),
    ],
  };
}

/** Why an answer counts for less than it says; undefined when it counts as it is. */
function noteOf(asked: QuestionScore, { scorecard }: Speech['t']): string | undefined {
  if (isUnproven(asked)) return scorecard.evidenceMissing;
  return asked.stated === asked.score ? undefined : scorecard.stopsAfterPhase1;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
