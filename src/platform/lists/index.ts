/**
 * Long lists: found by words and choices, and a page at a time, by the address alone.
 *
 *   const filter = new ListFilter(shape, asked, speech);    asked: the query of the page
 *   const found = filter.keep(rows);
 *   const { rows: shown, pages } = filter.page(found);
 *   { ...filter.form(found.length, rows.length), pages }    {{#with filters}}{{> filters this}}{{/with}}
 */
export { byC, byDepartment, byState, byValue, STATE } from './choices.js';
export { fold } from './fold.js';
export { ListFilter, pageNumbers, type Asked, type FilterChoice, type ListShape } from './list-filter.js';
export { pagination, type Page } from './pages.js';
