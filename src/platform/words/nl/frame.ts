import { message } from '../message.js';

/** Words around every page and inside the shared parts of pages. */
export const frame = {
  product: 'Kikkerplan',
  skip: 'Naar de inhoud',
  mainMenu: 'Hoofdmenu',
  breadcrumbs: 'Kruimelpad',
  pages: 'Bladeren',
  previous: 'Vorige',
  next: 'Volgende',
  /** Hidden text before the sentence that a page shows after an action. */
  done: 'Gelukt',
  warning: 'Waarschuwing',
  notice: 'Let op',
  /** Opens the data table under a figure. */
  asTable: 'Toon als tabel',
  calculated: '(berekend)',
  /** Hidden text at a table or figure that scrolls sideways. */
  /** "hitte 2 van 5", also the text alternative of the small thermometer. */
  heatOf: message<{ level: number }>('hitte {level, number} van 5'),
};
