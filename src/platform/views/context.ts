import type { Language } from '../words/index.js';
import type { PageDefinition, PageModel } from './page.js';
import type { Link, Notice } from './parts/models.js';

/** What surrounds a page: who looks, where, in which language. Made anew for each request. */
export interface ViewContext {
  readonly language: Language;
  /** Path of the page that is shown, for the menu. */
  readonly path: string;
  /** Goes into every form; empty where there is no session. */
  readonly csrfToken: string;
  /** Where the product's name leads. */
  readonly home: string;
  readonly person?: { readonly name: string; readonly role?: string };
  readonly organisation?: {
    readonly name: string;
    readonly href: string;
    /** Which of several plans is looked at, and where another is chosen. */
    readonly plan?: Link;
  };
  /** For who works for several organisations: to all of them. */
  readonly clients?: FooterLink;
  /** Only pages that exist and that this person may see. */
  readonly navigation: readonly NavigationItem[];
  /** Left in the footer: which plan this is about. */
  readonly status?: string;
  readonly footer: readonly FooterItem[];
  /** Result of the action before this page; reading goes on there. */
  readonly notice?: Notice;
  /** The page is the answer to a form: reading goes on at its content, or at what is wrong with the form. */
  readonly answers?: boolean;
  /** What was sent was not done: the title says so before anything else. */
  readonly refused?: boolean;
}

export interface NavigationItem {
  readonly text: string;
  readonly href: string;
  /** Other addresses that belong to it: their pages are reached through this item. */
  readonly covers?: readonly string[];
  /** Behind "more": opened less often than the rest. */
  readonly further?: boolean;
}

/** A link, or an action that must not happen by GET (sign out, choose a language). */
export type FooterItem = FooterLink | FooterAction;

export interface FooterLink {
  readonly text: string;
  readonly href: string;
}

export interface FooterAction {
  readonly text: string;
  readonly action: string;
  /** Language of the text when it differs from the page: "English" on a Dutch page. */
  readonly language?: Language;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
}

/** What the layout prints; reaches it as `@layout`. */
export interface LayoutModel extends Omit<ViewContext, 'navigation' | 'path' | 'csrfToken'> {
  readonly landscape: boolean;
  readonly bare: boolean;
  readonly navigation: readonly ShownItem[];
  /** The rest of the menu; absent when everything is in the bar. */
  readonly more?: {
    readonly items: readonly ShownItem[];
    /** Name of the page of it that is shown: the bar has to say where we are. */
    readonly current?: string;
  };
}

type ShownItem = NavigationItem & { readonly current?: 'page' | 'true' };

export function layoutModel(
  context: ViewContext,
  { landscape, bare }: Pick<PageDefinition<PageModel>, 'landscape' | 'bare'>,
): LayoutModel {
  const { path, csrfToken: _token, navigation, ...rest } = context;
  const current = currentItem(navigation, path);
  const shown = navigation.map((item): ShownItem =>
    item === current ? { ...item, current: pathOf(item.href) === pathOf(path) ? 'page' : 'true' } : item,
  );
  const further = shown.filter((item) => item.further);
  const here = further.find((item) => item.current !== undefined);
  return {
    ...rest,
    ...{ landscape, bare },
    navigation: shown.filter((item) => !item.further),
    ...(further.length > 0 ? { more: { items: further, ...(here ? { current: here.text } : {}) } } : {}),
  };
}

function pathOf(href: string): string {
  return href.split(/[?#]/, 1)[0] ?? href;
}

/** The menu item with the longest path that the page's path begins with, whole segments only. */
function currentItem(items: readonly NavigationItem[], path: string): NavigationItem | undefined {
  const here = `${pathOf(path)}/`;
  const covered = items
    .flatMap((item) => [item.href, ...(item.covers ?? [])].map((href) => ({ item, href: pathOf(href) })))
    .filter(({ href }) => here.startsWith(`${href}/`));
  return covered.toSorted((one, other) => other.href.length - one.href.length)[0]?.item;
}
