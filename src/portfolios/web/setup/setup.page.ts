import { may, type OrganisationAccess } from '../../../accounts/index.js';
import { organisationUrls } from '../../../organisations/index.js';
import { definePage, type PageHead, type PageModel, type SummaryRow } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { addDays, dateOfWeek, fteCapacityAt, overridesOf } from '../../../planning/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import { portfolioUrls } from '../urls.js';

export interface SetupPageModel extends PageModel {
  readonly head: PageHead;
  readonly parts: readonly SummaryRow[];
}

export const setupPage = definePage<SetupPageModel>('portfolios/setup');

/** Everything that the plan has to know about the organisation, with what is known. */
export function setupModel(access: OrganisationAccess, judged: JudgedPlan, speech: Speech): SetupPageModel {
  const { setup } = speech.t;
  return {
    title: setup.title,
    head: { heading: setup.title, lead: may(access, 'set-up') ? setup.lead : setup.leadReader },
    parts: [
      ...described(access, judged, speech),
      ...planned(access, judged, speech),
      ...elsewhere(access, judged, speech),
    ],
  };
}

function described(
  access: OrganisationAccess,
  { planningCase }: JudgedPlan,
  { t, f }: Speech,
): readonly SummaryRow[] {
  const { setup } = t;
  const { name, sector, seat, employees, departments, goal } = planningCase.organisation;
  const about = [
    sector,
    seat,
    employees === undefined ? undefined : setup.organisation.people({ count: f.number(employees) }),
  ].filter((text) => text !== undefined);
  const people = departments.reduce((sum, { headcount }) => sum + headcount, 0);
  const fte = departments.reduce((sum, department) => sum + fteCapacityAt(department, 0), 0);
  return [
    {
      term: setup.parts.organisation,
      value: name,
      more: [...(about.length === 0 ? [] : [about.join(' · ')]), ...(goal === undefined ? [] : [goal])],
      ...change(access, portfolioUrls.setupOrganisation(access.slug), setup.parts.organisation, t),
    },
    {
      term: setup.parts.departments,
      value: setup.departmentCount({ count: departments.length }),
      ...(departments.length === 0
        ? {}
        : { more: [setup.departmentTotal({ people: f.number(people), fte: f.number(fte, 2) })] }),
      action: {
        text: setup.open,
        href: portfolioUrls.departments(access.slug),
        hidden: setup.parts.departments,
      },
    },
  ];
}

function planned(access: OrganisationAccess, judged: JudgedPlan, { t, f }: Speech): readonly SummaryRow[] {
  const { setup } = t;
  const { grid } = inForce(judged).portfolio;
  const { start, periods, leerpauze = 0, blackout = [] } = judged.planningCase.plan;
  const end = addDays(dateOfWeek(grid, grid.weeks), -1);
  const total = periods.reduce((sum, { budget }) => sum + budget, 0);
  return [
    {
      term: setup.parts.calendar,
      value: setup.calendarValue({ start: f.date(start), end: f.date(end), quarters: periods.length }),
      more: [setup.calendarPauses({ weeks: leerpauze }), setup.calendarBlackouts({ count: blackout.length })],
      ...change(access, portfolioUrls.calendar(access.slug), setup.parts.calendar, t),
    },
    {
      term: setup.parts.money,
      value: setup.moneyValue({ total: f.euro(total) }),
      ...change(access, portfolioUrls.money(access.slug), setup.parts.money, t),
    },
  ];
}

/** What has a page of its own in the menu. */
function elsewhere(access: OrganisationAccess, judged: JudgedPlan, { t }: Speech): readonly SummaryRow[] {
  const { setup } = t;
  const { slug } = access;
  const { report, portfolio } = inForce(judged);
  const done = (portfolio.organisation.maturity ?? []).length > 0;
  const own = Object.keys(overridesOf(portfolio.settings)).length;
  const open = (href: string, hidden: string): Pick<SummaryRow, 'action'> => ({
    action: { text: setup.open, href, hidden },
  });
  const axes = Object.keys(portfolio.organisation.culture?.axes ?? {}).length;
  const { goals = [], history = [] } = portfolio.organisation;
  return [
    {
      term: setup.parts.goals,
      value: setup.goalsCount({ goals: goals.length, experiences: history.length }),
      ...change(access, portfolioUrls.goals(slug), setup.parts.goals, t),
    },
    {
      term: setup.parts.culture,
      value: axes === 0 ? setup.none : setup.cultureFilled({ count: axes }),
      ...open(organisationUrls.culture(slug), setup.parts.culture),
    },
    {
      term: setup.parts.assessment,
      value: done && report.maturity ? setup.assessmentDone({ phase: report.maturity.phase }) : setup.none,
      ...open(portfolioUrls.selfAssessment(slug), setup.parts.assessment),
    },
    {
      term: setup.parts.settings,
      value: setup.settingsOwn({ count: own }),
      ...open(portfolioUrls.settings(slug), setup.parts.settings),
    },
    {
      term: setup.parts.plans,
      value: judged.plan.name,
      ...open(portfolioUrls.plans(slug), setup.parts.plans),
    },
    ...(may(access, 'manage-people')
      ? [
          {
            term: setup.parts.people,
            value: setup.peopleValue,
            ...open(organisationUrls.people(slug), setup.parts.people),
          },
        ]
      : []),
  ];
}

function change(
  access: OrganisationAccess,
  href: string,
  hidden: string,
  { setup }: Speech['t'],
): Pick<SummaryRow, 'action'> {
  return may(access, 'set-up') ? { action: { text: setup.change, href, hidden } } : {};
}
