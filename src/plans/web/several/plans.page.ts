import { may, type OrganisationAccess } from '../../../accounts/index.js';
import {
  actionCell,
  definePage,
  numberCell,
  textCell,
  type Cell,
  type Link,
  type PageHead,
  type PageModel,
  type Row,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { addDays, PERIOD_WEEKS, type Plan } from '../../../planning/index.js';
import {
  addressIn,
  inForce,
  isMain,
  numberOf,
  verdictLine,
  type JudgedPlan,
} from '../../../portfolios/index.js';
import type { ListedPlan } from '../../listed-plans.js';
import { planUrls } from '../urls.js';

export interface PlansPageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  readonly table: Table;
  /** For who may. */
  readonly make?: Link;
}

export const plansPage = definePage<PlansPageModel>('plans/several');

export interface PlansInput {
  readonly access: OrganisationAccess;
  /** The organisation's own part of the address. */
  readonly slug: string;
  /** Id of the plan that this page is looked at in. */
  readonly here: string;
  readonly plans: readonly ListedPlan[];
}

/** Every plan of the organisation, where one chooses which to look at. */
export function plansModel(input: PlansInput, speech: Speech): PlansPageModel {
  const { access, plans } = input;
  const { t } = speech;
  const words = t.severalPlans;
  const one = plans.length === 1;
  return {
    title: words.title,
    back: { text: t.menu.plan, href: planUrls.plan(access.slug) },
    head: { heading: words.title, lead: one ? words.leadOne : words.lead },
    table: plansTable(input, speech),
    ...(may(access, 'make-plan') ? { make: { text: words.make, href: planUrls.newPlan(access.slug) } } : {}),
  };
}

function plansTable(input: PlansInput, speech: Speech): Table {
  const words = speech.t.severalPlans;
  const mayChange = may(input.access, 'make-plan');
  return {
    caption: words.caption({ count: input.plans.length }),
    columns: [
      { lines: [words.name] },
      { lines: [words.period] },
      { lines: [words.state] },
      { lines: [words.pilots], numeric: true },
      { lines: [words.verdict] },
      ...(mayChange ? [{ lines: [words.manage], action: true }] : []),
    ],
    groups: [{ rows: input.plans.map((plan) => rowOf(plan, input, mayChange, speech)) }],
  };
}

function rowOf(
  listed: ListedPlan,
  { access, slug, here, plans }: PlansInput,
  mayChange: boolean,
  speech: Speech,
): Row {
  const { t } = speech;
  const words = t.severalPlans;
  const { plan, planningCase } = listed.judged;
  const { portfolio } = inForce(listed.judged);
  const notes = [
    ...(plans.length > 1 && isMain(plan) ? [words.main] : []),
    ...(plans.length > 1 && plan.id === here ? [words.looking] : []),
  ];
  const change = { href: planUrls.changePlan(access.slug, numberOf(plan)), hidden: plan.name };
  return {
    header: textCell(plan.name, {
      href: `/o/${addressIn(slug, plan)}`,
      ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
    }),
    cells: [
      textCell(periodText(planningCase.plan, speech)),
      textCell(stateText(listed, speech)),
      numberCell(String(portfolio.counted.length)),
      verdictCell(listed.judged, speech),
      ...(mayChange ? [actionCell(words.manage, { href: change.href })] : []),
    ],
  };
}

/** "5 januari 2026 t/m 2 januari 2028". */
export function periodText({ start, periods }: Plan, { t, f }: Speech): string {
  const to = addDays(start, 7 * PERIOD_WEEKS * periods.length - 1);
  return t.severalPlans.periodValue({ from: f.date(start), to: f.date(to) });
}

export function stateText({ adopted }: ListedPlan, { t, f }: Speech): string {
  return adopted
    ? t.severalPlans.approved({ version: adopted.number, date: f.dayOf(adopted.createdAt) })
    : t.severalPlans.concept;
}

function verdictCell(judged: JudgedPlan, speech: Speech): Cell {
  const { portfolio, report } = inForce(judged);
  if (portfolio.proposals.length === 0) return textCell(speech.t.severalPlans.noPilots);
  const { text, icon } = verdictLine(report, speech);
  return textCell(text, { icon: { ...icon, label: '' } });
}
