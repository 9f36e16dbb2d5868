import type { Readable } from 'node:stream';
import type { PageDefinition, PageModel } from '../views/index.js';
import type { Words } from '../words/index.js';

/** What a controller answers with. One interceptor turns it into a response, so controllers only translate. */
export type Outcome = PageOutcome | RedirectOutcome | FileOutcome | WrittenOutcome | JsonOutcome;

export interface PageOutcome {
  readonly kind: 'page';
  readonly status: number;
  readonly page: PageDefinition<PageModel>;
  readonly model: PageModel;
  /** True for a form that somebody without a session may send: its token needs one. */
  readonly startsSession: boolean;
  /** Address that the browser goes on to by itself: the way to another site after a form. */
  readonly refresh?: string;
  /** True for the answer to a form that no browser keeps for going back to: it holds a secret, or leads elsewhere by itself. */
  readonly shownOnce: boolean;
}

/** Sentence that the next page shows once. */
export type NoticeCode = keyof Words['notices'];

export interface RedirectOutcome {
  readonly kind: 'redirect';
  readonly url: string;
  readonly notice?: NoticeCode;
}

export type FileBody = string | Buffer | Readable;

/** A page of ours that another route has written. */
export interface WrittenOutcome {
  readonly kind: 'written';
  readonly status: number;
  readonly html: string;
}

export interface FileOutcome {
  readonly kind: 'file';
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly body: FileBody;
  /** Saved by the browser, or shown in it under a policy of its own. */
  readonly show: { readonly contentSecurityPolicy: string } | 'save';
}

/** The answer to a program. */
export interface JsonOutcome<Body = unknown> {
  readonly kind: 'json';
  readonly status: number;
  /** Absent: there is nothing to say. */
  readonly body?: Body;
  /** Of what can be changed: the ETag that a change has to name. Without one the ETag tells what the body is. */
  readonly version?: string;
  /** Where the thing is that was made. */
  readonly location?: string;
  /** Cursor of the next page of a list. */
  readonly next?: string;
  /** Seconds until it makes sense to ask again. */
  readonly retryAfter?: number;
}

export function json<Body>(
  body: Body,
  options: Omit<Partial<JsonOutcome>, 'kind' | 'body'> = {},
): JsonOutcome<Body> {
  return { kind: 'json', status: 200, ...options, body };
}

/** Done, and there is nothing to say. */
export function nothing(): JsonOutcome<never> {
  return { kind: 'json', status: 204 };
}

export function page<Model extends PageModel>(
  definition: PageDefinition<Model>,
  model: Model,
  options: Partial<Pick<PageOutcome, 'status' | 'startsSession' | 'refresh' | 'shownOnce'>> = {},
): PageOutcome {
  return {
    kind: 'page',
    status: options.status ?? 200,
    page: definition,
    model,
    startsSession: options.startsSession ?? false,
    shownOnce: options.shownOnce ?? options.refresh !== undefined,
    ...(options.refresh === undefined ? {} : { refresh: options.refresh }),
  };
}

/** 303 See Other: what every successful form answers, so that going back or reloading sends nothing twice. */
export function redirect(url: string, notice?: NoticeCode): RedirectOutcome {
  return notice === undefined ? { kind: 'redirect', url } : { kind: 'redirect', url, notice };
}

export function file(
  name: string,
  type: string,
  body: FileBody,
  show: FileOutcome['show'] = 'save',
): FileOutcome {
  return { kind: 'file', name, type, body, show };
}
