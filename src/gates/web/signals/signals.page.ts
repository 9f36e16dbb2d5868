import { may, type OrganisationAccess } from '../../../accounts/index.js';
import { SIGNAL_KINDS, type Signal, type SignalCount, type SignalList } from '../../../pilots/index.js';
import { pagination } from '../../../platform/lists/index.js';
import {
  definePage,
  dayCell,
  textCell,
  type Action,
  type PageHead,
  type PageModel,
  type Pagination,
  type Row,
  type RowGroup,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { gateUrls } from '../urls.js';
import { runningSwitch } from './view-switch.js';

/** Lines on a page. */
export const PAGE_SIZE = 100;
/** Characters of a signal in the list; its own page has all of it. */
const LONGEST = 160;

export interface SignalsPageModel extends PageModel {
  readonly head: PageHead;
  readonly actions?: readonly Action[];
  readonly table?: Table;
  readonly none: string;
  readonly pages?: Pagination;
}

export const signalsPage = definePage<SignalsPageModel>('gates/signals');

export interface SignalsInput {
  readonly access: OrganisationAccess;
  readonly list: SignalList;
  readonly done: boolean;
  /** From 1. */
  readonly page: number;
  /** Names by code. */
  readonly departments: ReadonlyMap<string, string>;
  /** Titles by code. */
  readonly pilots: ReadonlyMap<string, string>;
}

/** What customers said, for each department that acts on it. */
export function signalsModel(input: SignalsInput, speech: Speech): SignalsPageModel {
  const { access, list, done } = input;
  const { signals: words } = speech.t;
  const pages = pagesOf(input, speech);
  return {
    title: words.title,
    head: {
      heading: words.title,
      lead: words.lead,
      switches: [
        ...runningSwitch(access, 'signals', speech),
        {
          label: words.views,
          options: [
            { text: words.open, ...(done ? { href: gateUrls.signals(access.slug) } : {}) },
            { text: words.done, ...(done ? {} : { href: gateUrls.signals(access.slug, { done: true }) }) },
          ],
        },
      ],
    },
    ...(may(access, 'record-signal')
      ? { actions: [{ text: words.record, href: gateUrls.newSignal(access.slug) }] }
      : {}),
    none: done ? words.noneDone : words.noneOpen,
    ...(list.signals.length > 0 ? { table: tableOf(input, speech) } : {}),
    ...(pages ? { pages } : {}),
  };
}

function total(counts: readonly SignalCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function tableOf(input: SignalsInput, speech: Speech): Table {
  const { list, done } = input;
  const { signals: words } = speech.t;
  const ownerless = list.counts.reduce((sum, count) => sum + count.ownerless, 0);
  const count = total(list.counts);
  const heads = [words.text, words.kind, words.on, words.owner, done ? words.shared : words.status];
  const departments = [...new Set(list.signals.map(({ department }) => department))];
  return {
    caption: done ? words.doneCaption({ count }) : words.openCaption({ count, ownerless }),
    columns: heads.map((head) => ({ lines: [head] })),
    groups: departments.map((department) => groupOf(department, heads.length, input, speech)),
  };
}

function groupOf(department: string, columns: number, input: SignalsInput, speech: Speech): RowGroup {
  const { list, departments } = input;
  const what = SIGNAL_KINDS.flatMap((kind) => {
    const of = list.counts.filter((each) => each.department === department && each.kind === kind);
    return of.length === 0 ? [] : [speech.t.signals.counted[kind]({ count: total(of) })];
  });
  const text = speech.t.signals.department({
    department: departments.get(department) ?? department,
    what: speech.f.list(what),
  });
  const own = list.signals.filter((signal) => signal.department === department);
  return { heading: { text, columns }, rows: own.map((signal) => rowOf(signal, input, speech)) };
}

function short(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST).join('')}…`;
}

function rowOf(signal: Signal, { access, done, pilots }: SignalsInput, { t, f }: Speech): Row {
  const { signals: words } = t;
  const pilot = signal.pilot === undefined ? undefined : pilots.get(signal.pilot);
  return {
    header: textCell(short(signal.text), {
      href: gateUrls.signal(access.slug, signal.id),
      ...(pilot === undefined ? {} : { note: pilot }),
    }),
    cells: [
      textCell(words.kinds[signal.kind]),
      dayCell(f.date(signal.on)),
      textCell(signal.ownerId === null ? words.nobody : signal.ownerName),
      textCell(done ? signal.success || words.notShared : words.statuses[signal.status]),
    ],
  };
}

function pagesOf({ access, list, done, page }: SignalsInput, { t }: Speech): Pagination | null {
  const pages = Math.ceil(total(list.counts) / PAGE_SIZE);
  if (pages <= 1) return null;
  const at = (number: number): string => gateUrls.signals(access.slug, { done, page: number });
  return pagination(page, pages, at, t);
}
