import { message, type Translation } from '../message.js';
import type { listFilter as dutch } from '../nl/list-filter.js';

export const listFilter: Translation<typeof dutch> = {
  words: 'Search for words',
  c: 'C',
  allCs: 'All Cs',
  department: 'Department',
  departmentHelps: 'Department that owns or helps',
  allDepartments: 'All departments',
  state: 'State',
  allStates: 'All',
  show: 'Show',
  clear: 'Show everything',
  found: message('{found, number} of {all, number}'),
  somePilots: message('{caption}: {shown, number} of the {all, number} pilots'),
  none: 'Nothing fits what you are looking for.',
  page: message('Page {page, number} of {pages, number}'),
  allOnOnePage: 'Everything on one page',
  allAtOnce: 'Everything on one page.',
  inPages: 'Divide into pages',
};
