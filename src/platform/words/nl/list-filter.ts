import { message } from '../message.js';

/** How one finds something in a long list. */
export const listFilter = {
  words: 'Zoek op woorden',
  c: 'C',
  allCs: 'Alle C’s',
  department: 'Afdeling',
  departmentHelps: 'Afdeling die trekt of helpt',
  allDepartments: 'Alle afdelingen',
  state: 'Stand',
  allStates: 'Alles',
  show: 'Toon',
  clear: 'Toon alles',
  found: message<{ found: number; all: number }>('{found, number} van {all, number}'),
  somePilots: message<{ caption: string; shown: number; all: number }>(
    '{caption}: {shown, number} van de {all, number} pilots',
  ),
  none: 'Niets past bij wat u zoekt.',
  page: message<{ page: number; pages: number }>('Pagina {page, number} van {pages, number}'),
  allOnOnePage: 'Alles op één pagina',
  allAtOnce: 'Alles op één pagina.',
  inPages: 'Verdeel over pagina’s',
};
