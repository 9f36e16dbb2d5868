import type { Pagination } from '../views/parts/index.js';
import type { Words } from '../words/index.js';

/** The rows of one page of a list, and the way to the others; without one when there are none. */
export interface Page<R> {
  readonly rows: readonly R[];
  readonly pages?: Pagination;
}

/** "Pagina 2 van 5" between the one before and the next. */
export function pagination(page: number, pages: number, at: (page: number) => string, t: Words): Pagination {
  return {
    text: t.listFilter.page({ page, pages }),
    ...(page > 1 ? { previous: at(page - 1) } : {}),
    ...(page < pages ? { next: at(page + 1) } : {}),
  };
}
