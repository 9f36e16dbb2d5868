import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { isSecretField } from '../forms/index.js';

/** A form that arrived after its session had ended, so that whoever filled it in finds it again. */
export interface KeptForm {
  readonly id: string;
  /** The only one who gets to see it. */
  readonly personId: string;
  /** Where it was sent to. */
  readonly url: string;
  /** The page that it was on. */
  readonly page: string;
  /** What was filled in, without secrets. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** ISO-8601 in UTC. */
  readonly at: string;
}

declare module 'fastify' {
  interface Session {
    keptForms?: readonly KeptForm[];
  }
}

/** Forms kept for one browser; beyond that the oldest goes. */
const MOST = 3;
/** Characters of one form. Three of them fit in a session. */
const LONGEST = 25_000;
const HOUR_MS = 3_600_000;
/** A form may have been open for as long as a session may last. */
const SEAL_HOURS = 7 * 24;
/** Long enough to find one's password, short for a computer that others use too. */
const KEPT_HOURS = 2;

/** Where a kept form is shown again. */
export function keptFormAddress(id: string): string {
  return `/bewaard/${id}`;
}

/** Between the token of a form and the seal behind it. */
const SEPARATOR = '~';

/** Seals into every form whom it was made for. It opens nothing: it only says whose typing it is. */
export class FormSeals {
  constructor(private readonly secret: string) {}

  seal(personId: string, now: Date): string {
    const text = `${personId}.${String(Math.floor(now.getTime() / HOUR_MS))}`;
    return `${SEPARATOR}${text}.${this.sign(text)}`;
  }

  /** The form's own token, and the person it was made for when the seal is ours and not too old. */
  open(value: string, now: Date): { readonly token: string; readonly personId?: string } {
    const [token = '', sealed] = value.split(SEPARATOR, 2);
    const [personId = '', hour = '', signature = ''] = sealed?.split('.') ?? [];
    const age = now.getTime() / HOUR_MS - Number(hour);
    const ours = isSame(signature, this.sign(`${personId}.${hour}`)) && age <= SEAL_HOURS;
    return ours ? { token, personId } : { token };
  }

  private sign(text: string): string {
    return createHmac('sha256', this.secret).update(`form ${text}`).digest('base64url');
  }
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

/**
 * Keeps what was typed in the session of this browser.
 * @returns the kept form; undefined when there is nothing to keep, or too much
 */
export function keepForm(request: FastifyRequest, personId: string, now: Date): KeptForm | undefined {
  const fields = fieldsIn(request.body);
  if (!fields || request.url.length > 500) return undefined;
  const page = pageOf(request);
  const kept = { id: randomUUID(), personId, url: request.url, page, fields, at: now.toISOString() };
  request.session.keptForms = [...(request.session.keptForms ?? []), kept].slice(-MOST);
  return kept;
}

export function findKeptForm(
  request: FastifyRequest,
  personId: string,
  id: string,
  now: Date,
): KeptForm | undefined {
  return keptFor(request.session.keptForms, personId, now).find((form) => form.id === id);
}

/** What a new session of this person takes along: nothing of anybody else, nothing that is too old. */
export function keptFor(
  forms: readonly KeptForm[] | undefined,
  personId: string,
  now: Date,
): readonly KeptForm[] {
  return (forms ?? []).filter(
    (form) => form.personId === personId && now.getTime() - Date.parse(form.at) <= KEPT_HOURS * HOUR_MS,
  );
}

function fieldsIn(body: unknown): KeptForm['fields'] | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const entries = Object.entries(body).filter(
    (entry): entry is [string, string | string[]] => !isSecretField(entry[0]) && isText(entry[1]),
  );
  const filled = entries.some(([, value]) => value.length > 0);
  if (!filled || JSON.stringify(entries).length > LONGEST) return undefined;
  return Object.fromEntries(entries);
}

function isText(value: unknown): boolean {
  return [value].flat().every((item) => typeof item === 'string');
}

/** The path of the page that the form was on, as the browser says; the start page when it does not. */
export function pageOf({ headers, host, protocol }: FastifyRequest): string {
  const prefix = `${protocol}://${host}`;
  const { referer = '' } = headers;
  const path = referer.startsWith(`${prefix}/`) ? referer.slice(prefix.length) : '/';
  return path.length <= 500 ? path : '/';
}
