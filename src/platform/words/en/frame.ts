import { message, type Translation } from '../message.js';
import type { frame as nl } from '../nl/frame.js';

export const frame: Translation<typeof nl> = {
  product: 'Kikkerplan',
  skip: 'Skip to content',
  mainMenu: 'Main menu',
  breadcrumbs: 'Breadcrumbs',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  done: 'Done',
  warning: 'Warning',
  notice: 'Please note',
  asTable: 'Show as a table',
  calculated: '(calculated)',
  heatOf: message('heat {level, number} of 5'),
};
