import type { ErrorSummary } from './parts/fields.js';

/** What every page model has. The rest is the page's own. */
export interface PageModel {
  /** First part of the document's title; the organisation and the product follow. */
  readonly title: string;
  /** Present after a refused form: puts "Fout:" in the title, and the page lists the mistakes. */
  readonly errorSummary?: ErrorSummary;
  /** True for an answer that asks for nothing more: its title says what it is, and not "Fout:" whatever its status. */
  readonly settled?: boolean;
  /** True while something is computed: a script keeps the page up to date. Without scripts a link does: who reads a page decides when it changes. */
  readonly live?: boolean;
  /** True for a form that a script keeps while it is being filled in. */
  readonly autosave?: boolean;
  /** True for a board whose cells a script walks with the arrow keys. */
  readonly walks?: boolean;
  /** True for a screen on the wall, of which a script keeps what is typed without leaving it. */
  readonly wall?: boolean;
}

/** Ties a template to the type of its model. */
export interface PageDefinition<Model> {
  /** Template name: `pages/portfolios/board`. */
  readonly template: string;
  /** Prints on A4 landscape. */
  readonly landscape: boolean;
  /** Without the menu and the foot: for a screen on the wall. */
  readonly bare: boolean;
  /** Never set: carries the model's type. */
  readonly model?: Model;
}

/** A template without a layout of its own: a part of a page, or a section of the plan document. */
export interface FragmentDefinition<Model> {
  readonly template: string;
  /** Never set: carries the model's type. */
  readonly model?: Model;
}

/** `definePage<BoardModel>('portfolios/board')` is templates/pages/portfolios/board.hbs printing a BoardModel. */
export function definePage<Model extends PageModel>(
  name: string,
  options: { readonly landscape?: boolean; readonly bare?: boolean } = {},
): PageDefinition<Model> {
  return { template: `pages/${name}`, landscape: options.landscape ?? false, bare: options.bare ?? false };
}

/** `defineFragment<CoverModel>('plan/cover')` is templates/plan/cover.hbs printing a CoverModel. */
export function defineFragment<Model extends object>(template: string): FragmentDefinition<Model> {
  return { template };
}
