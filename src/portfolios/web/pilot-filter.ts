import {
  byC,
  byDepartment,
  ListFilter,
  type Asked,
  type FilterChoice,
  type ListShape,
} from '../../platform/lists/index.js';
import type { EmptyState, Filters, Pagination } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import type { Portfolio, Proposal } from '../../planning/index.js';
import { departmentName } from '../names.js';

/** How one finds a pilot in a list: by what is known of it, by its C, and by who owns it or helps with it. */
export function findingPilots<T>(
  of: (row: T) => Proposal,
  portfolio: Portfolio,
  { t }: Speech,
): { readonly text: (row: T) => string; readonly choices: readonly FilterChoice<T>[] } {
  const takesPart = ({ pilot, phases }: Proposal, id: string): boolean =>
    pilot.owner === id || phases.some(({ involved }) => involved.includes(id));
  return {
    text: (row) => {
      const { pilot } = of(row);
      const { title, id, owner, sponsor = '', customerGain = '' } = pilot;
      return [title, id, departmentName(portfolio, owner), sponsor, customerGain].join(' ');
    },
    choices: [
      byC((row: T) => of(row).pilot.c, t),
      byDepartment(
        portfolio.departments.values(),
        (row: T, id) => takesPart(of(row), id),
        t,
        t.listFilter.departmentHelps,
      ),
    ],
  };
}

/** Pilots on a page of a table that has several lines of each. */
const PILOTS_OF_PHASES = 20;

/** The pilots of which a table shows all phases. */
export interface PhaseList {
  readonly pilots: readonly Proposal[];
  /** What the address says of it, for other links of the page. */
  readonly said: Readonly<Record<string, string>>;
  readonly filters?: Filters;
  readonly pages?: Pagination;
  /** Said where none of them fits. */
  readonly none?: EmptyState;
}

/** Says how many of the pilots a table is about, where that is not all of them. */
export function pilotsCaption(
  caption: string,
  { length: shown }: readonly Proposal[],
  { counted: { length: all } }: Portfolio,
  { t }: Speech,
): string {
  return shown < all ? t.listFilter.somePilots({ caption, shown, all }) : caption;
}

/** Whose phases to show, a page of pilots at a time. */
export function phaseList(
  pilots: readonly Proposal[],
  portfolio: Portfolio,
  where: Pick<ListShape<Proposal>, 'address' | 'place' | 'keeps'> & { readonly asked: Asked },
  speech: Speech,
): PhaseList {
  const { asked, ...place } = where;
  const finding = findingPilots((proposal: Proposal) => proposal, portfolio, speech);
  const filter = new ListFilter({ ...finding, ...place, pageSize: PILOTS_OF_PHASES }, asked, speech);
  const found = filter.keep(pilots);
  const { rows, pages } = filter.page(found);
  return {
    pilots: rows,
    said: filter.said,
    ...filter.form(found.length, pilots.length),
    ...(pages ? { pages } : {}),
    ...(found.length === 0 && filter.isOn ? { none: filter.nothing() } : {}),
  };
}
