import type { ListedRoute } from './api-route.js';
import { about, object, optional } from '../case-file/schema/build.js';
import { listOf, named, text, whole } from './schemas.js';

/** What a route may answer when it does not do what was asked, by status. */
export const PROBLEMS: Readonly<Record<string, string>> = {
  400: 'The address or the body cannot be read',
  401: 'No token, or one that does not work',
  403: 'The role or the token does not include this',
  404: 'There is no such thing, or it is not meant for you',
  409: 'As things are now, this cannot be done',
  412: 'Somebody else was first: If-Match names an older version',
  413: 'The body is too large',
  415: 'The body is not JSON',
  422: 'What was sent cannot be so; every mistake is listed',
  428: 'If-Match is missing',
  429: 'Too many requests; Retry-After says how long to wait',
  503: 'The database cannot do it now; Retry-After says when to try again',
};

interface WrittenProblem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly reason?: string;
  readonly errors?: readonly WrittenError[];
}

interface WrittenError {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly code: string;
  readonly detail: string;
}

const error = object<WrittenError>({
  pointer: optional(about('JSON Pointer to the value in the body', text)),
  parameter: optional(about('Name of the query parameter', text)),
  code: about('For programs', text),
  detail: about('For people, in the language of Accept-Language', text),
});

/** RFC 9457. */
export const { node: PROBLEM } = named(
  'Problem',
  object<WrittenProblem>({
    type: text,
    title: about('What it is, in the language of Accept-Language', text),
    status: whole,
    detail: about('What to do', text),
    instance: about('Number to quote when you report it', text),
    reason: optional(about('Why it cannot be done now, as a code', text)),
    errors: optional(about('Every mistake in what was sent', listOf(error))),
  }),
);

/** Statuses other than success, as text and in their order. */
export function refusalsOf({ method, path, route }: ListedRoute): readonly string[] {
  const named = path.includes(':');
  const based = route.ifMatch !== undefined;
  const sends = route.body !== undefined;
  const when: readonly (readonly [status: number, possible: boolean])[] = [
    [400, sends],
    [401, true],
    [403, named || method !== 'GET'],
    [404, named],
    [409, route.conflicts ?? false],
    [412, based],
    [413, sends],
    [415, sends],
    [422, sends || route.query !== undefined],
    [428, based],
    [429, true],
    [503, true],
  ];
  return when.filter(([, possible]) => possible).map(([status]) => String(status));
}
