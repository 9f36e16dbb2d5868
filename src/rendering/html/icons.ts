import type { Mark } from '../../planning/index.js';
import type { IconModel } from './models.js';

const ICONS: Readonly<Record<Mark, string>> = {
  ok: 'ok',
  conditional: 'mid',
  no: 'no',
  open: 'open',
  over: 'warn',
  'too-fast': 'mid',
  gate: 'gate',
};

/** The sign in front of a word; the word says the same. */
export function signOf(mark: Mark): IconModel {
  return { name: ICONS[mark] };
}
