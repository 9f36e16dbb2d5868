import type { OrganisationAccess } from '../../accounts/index.js';
import {
  definePage,
  numberCell,
  textCell,
  type Link,
  type PageHead,
  type PageModel,
  type Row,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { inForce, verdictLine, type JudgedPlan } from '../../portfolios/index.js';
import { overviewUrls } from './urls.js';

export interface OrganisationsPageModel extends PageModel {
  readonly head: PageHead;
  /** Absent for who works nowhere yet. */
  readonly table?: Table;
  /** For who may make another one. */
  readonly make?: Link;
}

export const organisationsPage = definePage<OrganisationsPageModel>('overview/organisations');

/** One organisation that somebody works in, and how its plan stands. */
export interface ListedOrganisation {
  readonly access: OrganisationAccess;
  readonly judged: JudgedPlan;
}

/** Where somebody starts who works in several organisations, or in none yet. */
export function organisationsModel(
  organisations: readonly ListedOrganisation[],
  mayMake: boolean,
  speech: Speech,
): OrganisationsPageModel {
  const { t } = speech;
  const none = organisations.length === 0;
  const title = none ? t.home.noneTitle : t.organisations.title;
  return {
    title,
    head: { heading: title, ...(none ? { lead: t.home.noneLead } : {}) },
    ...(none ? {} : { table: organisationsTable(organisations, speech) }),
    ...(mayMake ? { make: { text: t.organisations.make, href: overviewUrls.newOrganisation() } } : {}),
  };
}

function organisationsTable(organisations: readonly ListedOrganisation[], speech: Speech): Table {
  const o = speech.t.organisations;
  return {
    caption: o.caption({ count: organisations.length }),
    columns: [
      { lines: [o.name] },
      { lines: [o.role] },
      { lines: [o.state] },
      { lines: [o.pilots], numeric: true },
      { lines: [o.changed] },
    ],
    groups: [{ rows: organisations.map((organisation) => rowOf(organisation, speech)) }],
  };
}

function rowOf({ access, judged }: ListedOrganisation, speech: Speech): Row {
  const { t, f } = speech;
  const { portfolio, report } = inForce(judged);
  const verdict = verdictLine(report, speech);
  return {
    header: textCell(access.organisationName, { href: overviewUrls.home(access.slug) }),
    cells: [
      textCell(t.roles[access.role]),
      portfolio.proposals.length === 0
        ? textCell(t.organisations.noPilots)
        : textCell(verdict.text, { icon: { ...verdict.icon, label: '' } }),
      numberCell(String(portfolio.counted.length)),
      textCell(f.moment(judged.plan.updatedAt)),
    ],
  };
}
