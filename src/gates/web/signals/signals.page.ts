import { may, type OrganisationAccess } from '../../../accounts/index.js';
import { SIGNAL_KINDS, type Signal } from '../../../pilots/index.js';
import { byDepartment, byValue, ListFilter, type Asked } from '../../../platform/lists/index.js';
import {
  definePage,
  dayCell,
  textCell,
  type Action,
  type EmptyState,
  type Filters,
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
const PAGE_SIZE = 100;
const COLUMNS = 5;
/** Characters of a signal in the list; its own page has all of it. */
const LONGEST = 160;

export interface SignalsPageModel extends PageModel {
  readonly head: PageHead;
  readonly actions?: readonly Action[];
  readonly filters?: Filters;
  readonly table?: Table;
  readonly pages?: Pagination;
  /** What is said in place of the table. */
  readonly empty?: EmptyState;
}

export const signalsPage = definePage<SignalsPageModel>('gates/signals');

export interface SignalsInput {
  readonly access: OrganisationAccess;
  /** By department, the latest first. */
  readonly signals: readonly Signal[];
  readonly done: boolean;
  readonly asked: Asked;
  /** Names by code. */
  readonly departments: ReadonlyMap<string, string>;
  /** Titles by code. */
  readonly pilots: ReadonlyMap<string, string>;
}

/** What customers said, for each department that acts on it. */
export function signalsModel(input: SignalsInput, speech: Speech): SignalsPageModel {
  const { access, signals, done } = input;
  const { signals: words } = speech.t;
  const filter = signalsFilter(input, speech);
  const found = filter.keep(signals);
  const { rows, pages } = filter.page(found);
  const none = filter.isOn ? filter.nothing() : { text: done ? words.noneDone : words.noneOpen };
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
            { text: words.done, ...(done ? {} : { href: gateUrls.signals(access.slug, true) }) },
          ],
        },
      ],
    },
    ...(may(access, 'record-signal')
      ? { actions: [{ text: words.record, href: gateUrls.newSignal(access.slug) }] }
      : {}),
    ...filter.form(found.length, signals.length),
    ...(rows.length > 0 ? { table: tableOf(input, { rows, found }, speech) } : { empty: none }),
    ...(pages ? { pages } : {}),
  };
}

function signalsFilter(
  { access, done, asked, departments, pilots }: SignalsInput,
  speech: Speech,
): ListFilter<Signal> {
  const { listFilter, signals: words } = speech.t;
  const { done: _, ...open } = words.form.statusNames;
  const kind = { name: 'soort', label: words.kind, all: words.allKinds };
  const status = { name: 'status', label: words.status, all: listFilter.allStates };
  const named = [...departments].map(([id, name]) => ({ id, name }));
  const shape = {
    address: gateUrls.signals(access.slug),
    pageSize: PAGE_SIZE,
    ...(done ? { keeps: { stand: 'afgehandeld' } } : {}),
    text: (signal: Signal) => {
      const { text, pilot = '', ownerName, outcome, success } = signal;
      return [text, pilots.get(pilot) ?? pilot, ownerName, outcome, success].join(' ');
    },
    choices: [
      byValue(kind, words.kindNames, (signal: Signal) => signal.kind),
      byDepartment(named, ({ department }: Signal, id) => department === id, speech.t),
      ...(done ? [] : [byValue(status, open, (signal: Signal) => signal.status)]),
    ],
  };
  return new ListFilter(shape, asked, speech);
}

/** Those of one page, out of all that fit. */
interface Shown {
  readonly rows: readonly Signal[];
  readonly found: readonly Signal[];
}

function tableOf(input: SignalsInput, shown: Shown, speech: Speech): Table {
  const { done } = input;
  const { signals: words } = speech.t;
  const { length: count } = shown.found;
  const ownerless = shown.found.filter(({ ownerId }) => ownerId === null).length;
  const heads = [words.text, words.kind, words.on, words.owner, done ? words.shared : words.status];
  const departments = [...new Set(shown.rows.map(({ department }) => department))];
  return {
    caption: done ? words.doneCaption({ count }) : words.openCaption({ count, ownerless }),
    columns: heads.map((text) => ({ lines: [text] })),
    groups: departments.map((department) => groupOf(department, shown, input, speech)),
  };
}

function groupOf(department: string, { rows, found }: Shown, input: SignalsInput, speech: Speech): RowGroup {
  const all = found.filter((signal) => signal.department === department);
  const what = SIGNAL_KINDS.flatMap((kind) => {
    const count = all.filter((signal) => signal.kind === kind).length;
    return count === 0 ? [] : [speech.t.signals.counted[kind]({ count })];
  });
  const text = speech.t.signals.department({
    department: input.departments.get(department) ?? department,
    what: speech.f.list(what),
  });
  const own = rows.filter((signal) => signal.department === department);
  return { heading: { text, columns: COLUMNS }, rows: own.map((signal) => rowOf(signal, input, speech)) };
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
