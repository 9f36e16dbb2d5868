import {
  definePage,
  dayCell,
  numberCell,
  textCell,
  zeroCell,
  type Cell,
  type Link,
  type PageHead,
  type PageModel,
  type Row,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { gateUrls } from '../../gates/index.js';
import { pilotUrls } from '../../pilots/index.js';
import { planUrls } from '../../plans/index.js';
import { inForce, portfolioUrls, verdictLine } from '../../portfolios/index.js';
import { asksAttention, type ClientState, type Waits } from '../client-state.js';
import { beginUrls } from './begin/urls.js';
import { overviewUrls } from './urls.js';

export interface OrganisationsPageModel extends PageModel {
  readonly head: PageHead;
  /** Absent for who works nowhere yet. */
  readonly table?: Table;
  /** For who may make another one. */
  readonly make?: Link;
  /** The two ways to begin, and the way to put an archive back. */
  readonly welcome?: Link;
  readonly restore?: Link;
}

export const organisationsPage = definePage<OrganisationsPageModel>('overview/organisations');

/** Where somebody starts who works in several organisations, or in none yet. What asks for attention comes first. */
export function organisationsModel(
  clients: readonly ClientState[],
  mayMake: boolean,
  speech: Speech,
): OrganisationsPageModel {
  const { t } = speech;
  const none = clients.length === 0;
  const title = none ? t.home.noneTitle : titleOf(clients, speech);
  return {
    title,
    head: { heading: title, lead: none ? t.home.noneLead : leadOf(clients, speech) },
    ...(none ? {} : { table: clientsTable(clients, speech) }),
    ...(mayMake
      ? {
          make: { text: t.organisations.make, href: overviewUrls.newOrganisation() },
          welcome: { text: t.welcomePage.link, href: beginUrls.welcome() },
          restore: { text: t.archivePage.restoreTitle, href: overviewUrls.restoreOrganisation() },
        }
      : {}),
  };
}

function isConsultant(clients: readonly ClientState[]): boolean {
  return clients.some(({ access: { role } }) => role === 'consultant');
}

function titleOf(clients: readonly ClientState[], { t }: Speech): string {
  return isConsultant(clients) ? t.organisations.clientsTitle : t.organisations.title;
}

function leadOf(clients: readonly ClientState[], { t }: Speech): string {
  const count = clients.length;
  const busy = clients.filter(asksAttention).length;
  return busy === 0 ? t.organisations.calm({ count }) : t.organisations.attention({ count, busy });
}

function clientsTable(clients: readonly ClientState[], speech: Speech): Table {
  const o = speech.t.organisations;
  return {
    caption: o.caption({ count: clients.length }),
    columns: [
      { lines: [isConsultant(clients) ? o.client : o.name] },
      { lines: [o.state] },
      { lines: [o.late], numeric: true },
      { lines: [o.blocks], numeric: true },
      { lines: [o.open], numeric: true },
      { lines: [o.nextGate] },
      { lines: [o.standing] },
    ],
    groups: [{ rows: clients.map((client) => rowOf(client, speech)) }],
  };
}

function rowOf(client: ClientState, speech: Speech): Row {
  const { access } = client;
  return {
    header: textCell(access.organisationName, {
      href: overviewUrls.home(access.slug),
      note: speech.t.roles[access.role],
    }),
    cells: [
      verdictCell(client, speech),
      ...countCells(client, speech),
      gateCell(client, speech),
      standingCell(client, speech),
    ],
  };
}

function verdictCell({ judged }: ClientState, speech: Speech): Cell {
  const { t, f } = speech;
  const { portfolio, report } = inForce(judged);
  const on = f.dayOf(judged.plan.updatedAt);
  const note = t.organisations.stateNote({ pilots: portfolio.counted.length, on });
  if (portfolio.proposals.length === 0) return textCell(t.organisations.noPilots, { note });
  const { text, icon } = verdictLine(report, speech);
  return textCell(text, { icon: { ...icon, label: '' }, note });
}

/** Late decisions, what blocks and open proposals, each leading to its page; a dash for who may not see them. */
function countCells({ access, waits }: ClientState, speech: Speech): readonly Cell[] {
  const { t, f } = speech;
  const o = t.organisations;
  if (!waits) return [o.unseen, o.unseen, o.unseen].map((text) => numberCell(text));
  const cell = (count: number, href: string, note?: string): Cell =>
    count === 0
      ? zeroCell(f.number(0))
      : numberCell(f.number(count), { href, ...(note === undefined ? {} : { note }) });
  return [
    cell(waits.late, gateUrls.gates(access.slug), tooLongNote(waits, speech)),
    cell(waits.blocks, portfolioUrls.portfolio(access.slug)),
    cell(waits.open, pilotUrls.proposals(access.slug)),
  ];
}

function tooLongNote({ tooLong }: Waits, { t }: Speech): string | undefined {
  return tooLong === 0 ? undefined : t.organisations.tooLong({ count: tooLong });
}

function gateCell({ nextGate }: ClientState, { t, f }: Speech): Cell {
  if (!nextGate) return textCell(t.organisations.noGate);
  const { window, proposal } = nextGate;
  return dayCell(f.date(window.to), { note: proposal.pilot.title });
}

function standingCell({ access, standing: { adopted, draft }, judged }: ClientState, { t, f }: Speech): Cell {
  const o = t.organisations;
  const day = (moment: string): string => f.dayOf(moment);
  const href = planUrls.plan(access.slug);
  if (adopted) {
    const date = day(adopted.at);
    const note = draft
      ? o.adoptedDraft({ date, draft: draft.number, on: day(draft.at) })
      : o.adoptedSince({ date });
    return dayCell(o.adopted({ version: adopted.number }), { href, note });
  }
  return draft
    ? dayCell(o.draft({ version: draft.number }), { href, note: o.adoptedSince({ date: day(draft.at) }) })
    : dayCell(o.noVersion, { href, note: o.adoptedSince({ date: day(judged.plan.updatedAt) }) });
}
