import type { Badge } from './badges.js';
import type { Icon } from './icons.js';

/** Models of the small parts that need no builder; each has a partial of the same name. */

/** `{{> link}}`, and inside other parts. */
export interface Link {
  readonly text: string;
  readonly href: string;
  /** Read aloud after the text where the text alone does not say which one: "Wijzig" + "de titel". */
  readonly hidden?: string;
}

/** `{{> breadcrumbs}}`: from the outside in; the page itself is not among them. */
export interface Breadcrumbs {
  readonly items: readonly Link[];
}

/** `{{> page-head}}` */
export interface PageHead {
  /** Small line above the heading: version, state, date. */
  readonly eyebrow?: string;
  readonly heading: string;
  readonly verdict?: VerdictLine;
  readonly lead?: string;
  /** Link at the end of the lead: "Zo is dit berekend". */
  readonly leadLink?: Link;
  readonly switches?: readonly Switch[];
}

/** `{{> verdict}}`: a judgement in words with where it comes from. */
export interface VerdictLine {
  readonly icon: Icon;
  /** Nothing is asked: the icon stays in ink. */
  readonly fine?: boolean;
  readonly text: string;
  /** "(berekend)", or who set it and why. */
  readonly source?: string;
}

/** `{{> switch}}`: the same thing seen in another way; at most one option is the current one. */
export interface Switch {
  readonly label?: string;
  readonly options: readonly SwitchOption[];
}

/** Without an address it is the current one. */
export interface SwitchOption {
  readonly text: string;
  readonly href?: string;
}

/** `{{> notice}}`: the result of an action, or something to know first. */
export interface Notice {
  readonly kind: 'done' | 'info' | 'warning';
  readonly text: string;
  readonly more?: string;
  readonly link?: Link;
}

/** `{{> tiles}}` */
export interface Tile {
  readonly label: string;
  readonly number: string;
  /** "van 8 graden", small after the number. */
  readonly unit?: string;
  readonly temperature?: { readonly step: TemperatureStep; readonly text: string };
  readonly note?: string;
  readonly link?: Link;
}

/** koud 1, lauw 2, warm 3, heet 4, kookt 5. */
export type TemperatureStep = 1 | 2 | 3 | 4 | 5;

/** `{{> findings}}` */
export interface FindingItem {
  readonly badge: Badge;
  readonly text: string;
  /** What would clear it. */
  readonly advice?: string;
  readonly more?: string;
  /** The names of many pilots, to be opened by who wants them. */
  readonly names?: { readonly summary: string; readonly text: string };
  readonly action?: Link;
}

/** `{{> empty-state}}`: says why there is nothing, and what to do about it. */
export interface EmptyState {
  readonly text: string;
  readonly actions?: readonly Link[];
}

/** `{{> summary-list}}`: what was answered, with a way to change it. */
export interface SummaryRow {
  readonly term: string;
  readonly value: string;
  /** More lines under the value. */
  readonly more?: readonly string[];
  readonly action?: Link;
}

/** `{{> facts}}`: a few properties side by side. */
export interface Fact {
  readonly term: string;
  readonly value: string;
  /** Sentences rather than a few words: over the whole width of a narrow screen. */
  readonly long?: boolean;
  readonly badge?: Badge;
  readonly href?: string;
}

/** `{{> pagination}}` */
export interface Pagination {
  readonly previous?: string;
  readonly next?: string;
  /** "Pagina 2 van 5". */
  readonly text: string;
  /** Everything on one page, or in pages again. */
  readonly other?: Link;
  /** Id of the heading that names them, where a page has several. */
  readonly labelledBy?: string;
}

/** `{{> progress}}`: a line while something is computed. */
export interface Progress {
  readonly label: string;
  /** 0..max; absent while nobody can say how far it is. */
  readonly value?: number;
  readonly max: number;
  /** What is known so far, in words. */
  readonly text: string;
}

/** `{{> actions}}`: buttons and links for what one can do here. */
export interface Action {
  readonly text: string;
  /** A link that looks like a button. Absent: a button that sends its form. */
  readonly href?: string;
  /** Name and value sent with the form by this button. */
  readonly name?: string;
  readonly value?: string;
  readonly second?: boolean;
}

/** `{{> post-link}}`: an action on its own that changes something, so it is a form and not a link. */
export interface PostAction {
  readonly text: string;
  /** What the page is for: a button, where the others look like links. */
  readonly main?: true;
  readonly action: string;
  readonly hidden?: string;
  readonly language?: string;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
}
