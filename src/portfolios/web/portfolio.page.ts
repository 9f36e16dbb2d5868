import { may, type OrganisationAccess } from '../../accounts/index.js';
import {
  definePage,
  type EmptyState,
  numberCell,
  textCell,
  breachCell,
  type FindingItem,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Switch,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  exceeds,
  FOUR_CS,
  withRemedies,
  type CheckReport,
  type IsoDate,
  type ReportedFinding,
  type Severity,
} from '../../planning/index.js';
import type { JudgedPlan, Judgement } from '../judged-plans.js';
import { emptyCLink } from './empty-c/empty-c.page.js';
import { groupedFindingItems } from './finding-items.js';
import { noPilots } from './no-pilots.js';
import { heatTable, quarterColumn } from './heat-table.js';
import { verdictLine } from './plan-verdict.js';
import { portfolioUrls } from './urls.js';

interface FindingGroup {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly FindingItem[];
}

export interface PortfolioPageModel extends PageModel {
  readonly head: PageHead;
  readonly stale?: Notice;
  /** To set the verdict by hand, for who may. */
  readonly override?: Link;
  readonly empty?: EmptyState;
  readonly groups: readonly FindingGroup[];
  readonly heat: Table;
  readonly money: Table;
  readonly breadth: Table;
}

export const portfolioPage = definePage<PortfolioPageModel>('portfolios/portfolio');

/** Which dates the page judges. */
export type Dates = 'sequence' | 'asked';

const SEVERITIES: readonly Severity[] = ['block', 'warning', 'tip'];

/** Sentences and tables of a judgement change only with it and with the day, so they are made once for each and let go of together. */
const made = new WeakMap<JudgedPlan, Map<string, PortfolioPageModel>>();

/** The plan as a whole: its verdict, every finding, and heat, money and breadth in tables. */
export function portfolioModel(
  access: Pick<OrganisationAccess, 'slug' | 'role'>,
  judged: JudgedPlan,
  { dates, today }: Pick<ModelInput, 'dates' | 'today'>,
  speech: Speech,
): PortfolioPageModel {
  const models = made.get(judged) ?? new Map<string, PortfolioPageModel>();
  made.set(judged, models);
  const key = `${access.slug} ${access.role} ${dates} ${today} ${speech.language}`;
  const model = models.get(key) ?? makeModel({ access, judged, dates, today }, speech);
  models.set(key, model);
  if (!may(access, 'override-verdict')) return model;
  const override = {
    text: speech.t.portfolioPage.overrideLink,
    href: portfolioUrls.planOverride(access.slug),
  };
  return { ...model, override };
}

interface ModelInput {
  readonly access: Pick<OrganisationAccess, 'slug' | 'role'>;
  readonly judged: JudgedPlan;
  readonly dates: Dates;
  /** Nothing is advised to begin before it. */
  readonly today: IsoDate;
}

function makeModel(input: ModelInput, speech: Speech): PortfolioPageModel {
  const { access, judged, dates } = input;
  const organisation = access.slug;
  const { t } = speech;
  const judgement = dates === 'sequence' && judged.sequenced ? judged.sequenced : judged.asked;
  const { report, portfolio } = judgement;
  return {
    title: t.portfolioPage.title,
    head: {
      eyebrow: t.portfolioPage.eyebrow({ plan: judged.plan.name }),
      heading: t.portfolioPage.title,
      verdict: verdictLine(report, speech),
      lead: countSentence(report, speech),
      switches: judged.sequenced ? [datesSwitch(organisation, judgement === judged.sequenced, speech)] : [],
    },
    ...staleness(access, judged, speech),
    ...(portfolio.proposals.length === 0 ? { empty: noPilots(access, speech) } : {}),
    groups: findingGroups(input, judgement, speech),
    heat: heatTable(portfolio, speech),
    money: moneyTable(judgement, speech),
    breadth: breadthTable(report, speech),
  };
}

/** "Er zijn 13 waarschuwingen, 11 tips en geen blokkades." */
export function countSentence(report: CheckReport, { t }: Speech): string {
  const count = (severity: Severity): number =>
    report.findings.filter((finding) => finding.scope === 'plan' && finding.severity === severity).length;
  return t.portfolioPage.counts({ blocks: count('block'), warnings: count('warning'), tips: count('tip') });
}

function datesSwitch(organisation: string, onSequence: boolean, { t }: Speech): Switch {
  const computed = { text: t.portfolioPage.onSequence };
  const asked = { text: t.portfolioPage.asAsked };
  return {
    label: t.portfolioPage.dates,
    options: [
      onSequence ? computed : { ...computed, href: portfolioUrls.portfolio(organisation) },
      onSequence ? { ...asked, href: portfolioUrls.portfolioAsAsked(organisation) } : asked,
    ],
  };
}

/** Said where a computed sequence is out of date; one that fits nothing does not hold either, but is not. */
export function staleness(
  access: Pick<OrganisationAccess, 'slug' | 'role'>,
  { sequence, revision }: Pick<JudgedPlan, 'sequence' | 'revision'>,
  { t }: Speech,
): { readonly stale?: Notice } {
  if (!sequence || sequence.basis === revision.basis) return {};
  const link = { text: t.portfolioPage.recompute, href: portfolioUrls.sequence(access.slug) };
  const mayCompute = may(access, 'compute-sequence');
  return { stale: { kind: 'warning', text: t.portfolioPage.stale, ...(mayCompute ? { link } : {}) } };
}

function findingGroups(
  { access, today }: ModelInput,
  { report, portfolio }: Judgement,
  speech: Speech,
): readonly FindingGroup[] {
  const { t } = speech;
  const inPlan = withRemedies(
    portfolio,
    report.findings.filter(({ scope }) => scope === 'plan'),
    today,
  );
  const outside = report.findings.filter(({ scope }) => scope === 'proposal');
  const actionOf = (finding: ReportedFinding) =>
    may(access, 'compute-sequence') ? emptyCLink(access.slug, finding, speech) : undefined;
  const groups = SEVERITIES.map((severity) => {
    const findings = inPlan.filter((finding) => finding.severity === severity);
    const heading = t.portfolioPage.severityHeading[severity]({ count: findings.length });
    return { id: severity, heading, items: groupedFindingItems(findings, portfolio, speech, actionOf) };
  });
  const proposals = {
    id: 'proposal',
    heading: t.portfolioPage.outside({ count: outside.length }),
    items: groupedFindingItems(outside, portfolio, speech),
  };
  return [...groups, proposals].filter(({ items }) => items.length > 0);
}

function moneyTable({ report, portfolio }: Judgement, speech: Speech): Table {
  const { t, f } = speech;
  const periods = portfolio.plan.periods;
  const over = periods.filter((period, index) => exceeds(report.money[index] ?? 0, period.budget));
  return {
    caption:
      over.length === 0
        ? t.portfolioPage.moneyFits
        : t.portfolioPage.moneyOver({ quarters: f.list(over.map(({ id }) => f.quarter(id))) }),
    columns: [{ lines: [t.portfolioPage.money] }, ...periods.map(({ id }) => quarterColumn(id, speech))],
    groups: [
      {
        rows: [
          {
            header: textCell(t.portfolioPage.planned),
            cells: periods.map((period, index) => {
              const planned = report.money[index] ?? 0;
              return exceeds(planned, period.budget)
                ? breachCell(f.euro(planned), t.portfolioPage.overBudget)
                : numberCell(f.euro(planned));
            }),
          },
          {
            header: textCell(t.portfolioPage.available),
            cells: periods.map(({ budget }) => numberCell(f.euro(budget))),
          },
        ],
      },
    ],
  };
}

function breadthTable(report: CheckReport, { t, f }: Speech): Table {
  const missing = FOUR_CS.filter((c) => report.shares[c].pilots === 0);
  return {
    caption:
      missing.length === 0
        ? t.portfolioPage.allCs
        : t.portfolioPage.missingCs({ cs: f.list(missing.map((c) => t.terms.cs[c])) }),
    columns: [
      { lines: [t.portfolioPage.c] },
      { lines: [t.portfolioPage.pilots], numeric: true },
      { lines: [t.portfolioPage.share], numeric: true },
    ],
    groups: [
      {
        rows: FOUR_CS.map((c) => ({
          header: textCell(t.terms.cs[c]),
          cells: [
            numberCell(String(report.shares[c].pilots)),
            numberCell(f.percent(report.shares[c].percent / 100)),
          ],
        })),
      },
    ],
  };
}
