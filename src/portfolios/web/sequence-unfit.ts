import { may, type OrganisationAccess } from '../../accounts/index.js';
import { ListFilter, pageNumbers, type Asked } from '../../platform/lists/index.js';
import type { Link, Pagination } from '../../platform/views/index.js';
import {
  clashOf,
  describeUnfit,
  describeViolation,
  type Clash,
  type Speech,
} from '../../platform/words/index.js';
import type { Portfolio, SequenceResult } from '../../planning/index.js';
import { namesOf } from '../names.js';
import { portfolioUrls } from './urls.js';

/** A pilot that finds no place with what keeps it out; or only what is in the way, where that is no single pilot. */
export interface UnfitItem {
  readonly what?: string;
  readonly why: string;
}

/** A page of them. */
export interface UnfitList {
  readonly unfit: readonly UnfitItem[];
  readonly unfitPages?: Pagination;
}

/** What does not fit on a page. */
const UNFIT_ON_PAGE = 20;
/** Its own number in the address. */
export const UNFIT_PAGE = 'niet';

export function unfitPage(
  organisation: string,
  all: readonly UnfitItem[],
  { asked, keeps }: { readonly asked: Asked; readonly keeps: Readonly<Record<string, string>> },
  speech: Speech,
): UnfitList {
  const shape = {
    ...{ address: portfolioUrls.sequence(organisation), place: 'past-niet', pageSize: UNFIT_ON_PAGE, keeps },
    ...{ text: ({ why }: UnfitItem) => why, choices: [] },
  };
  // The words in the address are about the reasons.
  const { rows: unfit, pages } = new ListFilter<UnfitItem>(
    shape,
    pageNumbers(asked, [UNFIT_PAGE]),
    speech,
  ).page(all, { name: UNFIT_PAGE });
  return { unfit, ...(pages ? { unfitPages: pages } : {}) };
}

export function unfitTitle({ status, proved }: SequenceResult, { t }: Speech): string {
  if (status !== 'infeasible') return t.sequencePage.unfit;
  return proved ? t.sequencePage.broken : t.sequencePage.inTheWay;
}

/** When nothing is possible: the limits that clash, where that is known, and which of those can be let go here. */
export interface ClashPart {
  readonly clash?: Clash;
  /** To the reason why a C waits: with one it need not begin in time. */
  readonly letWait: readonly Link[];
}

export function clashIn(
  { slug: organisation, role }: Pick<OrganisationAccess, 'slug' | 'role'>,
  { conflict }: Pick<SequenceResult, 'conflict'>,
  portfolio: Portfolio,
  { language, t }: Speech,
): ClashPart {
  const clash = clashOf(conflict, namesOf(portfolio), language);
  const late = may({ role }, 'compute-sequence')
    ? conflict.flatMap(({ code, facts }) => (code === 'breadth' ? [facts.c] : []))
    : [];
  const letWait = late.map((c) => ({
    text: t.emptyCPage.letWait({ c: t.terms.cs[c] }),
    href: portfolioUrls.emptyC(organisation, c),
  }));
  return { ...(clash ? { clash } : {}), letWait };
}

/** What does not fit and why; when nothing is possible and no clash is known, what the nearest attempt breaks. */
export function unfitItems(
  result: SequenceResult,
  portfolio: Portfolio,
  speech: Speech,
): readonly UnfitItem[] {
  const names = namesOf(portfolio);
  const { language, t } = speech;
  if (result.status === 'infeasible') {
    if (result.conflict.length > 0) return [];
    return result.violations.map((violation) => ({ why: describeViolation(violation, names, language) }));
  }
  return result.unfit.map((unfit) => {
    const { pilot, phase } = unfit;
    return {
      what: t.sequencePage.unfitWhat({ pilot: names.pilot(pilot), phase }),
      why: describeUnfit(unfit, names, language),
    };
  });
}
