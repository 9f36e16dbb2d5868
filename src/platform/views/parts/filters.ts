import type { Select, TextField } from './fields.js';
import type { Link } from './models.js';

/** `{{> filters}}`: what a long list shows, as a plain form; `ListFilter` in platform/lists makes it. */
export interface Filters {
  readonly action: string;
  /** What the address says besides. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly words: TextField;
  readonly choices: readonly Select[];
  /** "12 van 200". */
  readonly found: string;
  /** Back to everything; absent when nothing is left out. */
  readonly clear?: Link;
}
