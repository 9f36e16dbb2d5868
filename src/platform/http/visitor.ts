import type { FastifyRequest } from 'fastify';
import { chooseLanguage, type Language } from '../words/index.js';
import type { ViewContext } from '../views/index.js';

/** Who is looking, as far as is known: the guards fill it in from the outside inwards. */
export interface Visitor {
  readonly language: Language;
  readonly person?: { readonly id: string; readonly name: string };
  /** With which a program works for this person; absent for a browser. */
  readonly token?: { readonly organisationId: string };
  readonly organisation?: {
    /** The part of the address that says which organisation, and which of its plans. */
    readonly slug: string;
    readonly name: string;
    readonly role: string;
    /** Name of the plan that is looked at; absent while there is only one. */
    readonly plan?: string;
  };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Absent until the first guard has run: an error page then uses the browser's language. */
    visitor?: Visitor;
    /** The form in this request is shown again as it was filled in; nothing is sent. */
    shownAgain?: boolean;
  }
}

export function visitorOf(request: FastifyRequest): Visitor {
  return (
    request.visitor ?? { language: chooseLanguage({ acceptLanguage: request.headers['accept-language'] }) }
  );
}

/** What stands around every page (menu, footer): made where all contexts are known, so that a lower one can show it. */
export type Shell = (
  visitor: Visitor,
  path: string,
) => Omit<ViewContext, 'language' | 'path' | 'csrfToken' | 'notice'>;

/** Injection token of the one shell. */
export const SHELL = Symbol('SHELL');
/** Injection token of `() => Date`; the only clock that pages and use cases get. */
export const CLOCK = Symbol('CLOCK');
export type Clock = () => Date;
/** Injection token of `(path) => address`: the whole address of a page of ours, as visitors type it. */
export const LINKS = Symbol('LINKS');
export type Links = (path: string) => string;
/** Injection token of what seals into a form whom it is for. */
export const FORM_SEALS = Symbol('FORM_SEALS');
/** Injection token of the template renderer. */
export const RENDERER = Symbol('RENDERER');
