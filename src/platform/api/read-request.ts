import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Conflict } from '../database/index.js';
import { NoPrecondition, Stale } from '../errors/index.js';
import { InvalidInput, readForm, readJson, type FieldError, type FormClass } from '../forms/index.js';
import { rulesOf } from '../forms/rules.js';

/**
 * Reads a body with the class that the page's form is read with.
 * @param given what a program says in another way than in the body
 * @throws InvalidInput
 */
export function readBody<T extends object>(type: FormClass<T>, body: unknown, given: Partial<T> = {}): T {
  const isGroup = typeof body === 'object' && body !== null && !Array.isArray(body);
  const repeated = isGroup ? Object.keys(given).filter((name) => Object.hasOwn(body, name)) : [];
  refuseWhen(repeated.map((field) => ({ field, code: 'unknown', facts: {} })));
  const result = readJson(type, isGroup ? { ...body, ...given } : body);
  if (!result.ok) throw new InvalidInput(result.errors, { dotted: dottedOf(type) });
  return result.value;
}

/**
 * @param type the form that was read, when names of its fields have a dot in them
 * @throws InvalidInput when there is anything wrong
 */
export function refuseWhen(errors: readonly FieldError[], type?: FormClass<object>): void {
  if (errors.length > 0) throw new InvalidInput(errors, type ? { dotted: dottedOf(type) } : {});
}

function dottedOf(type: FormClass<object>): readonly string[] {
  return rulesOf(type).flatMap(({ property }) => (property.includes('.') ? property : []));
}

/** A file that was sent as base64, perhaps with a line end behind it. @throws InvalidInput for what is none */
export function bytesOf(given: string, field: string): Uint8Array {
  refuseWhen(/^[A-Za-z0-9+/]*={0,2}\s*$/.test(given) ? [] : [{ field, code: 'invalid', facts: {} }]);
  return Buffer.from(given, 'base64');
}

/** Reads what stands behind the question mark of an address. @throws InvalidInput */
export function readQuery<T extends object>(type: FormClass<T>, query: unknown): T {
  const result = readForm(type, query, 'en');
  if (!result.ok) throw new InvalidInput(result.errors, { place: 'query' });
  return result.value;
}

/** The version that a change is based on. A change that names none, or any, would overwrite without a word. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const named = headers['if-match']?.trim() ?? '';
  if (named === '' || named === '*') throw new NoPrecondition();
  // A proxy that packs answers makes their tags weak.
  return named.replace(/^W\//, '').replace(/^"(.*)"$/, '$1');
});

/** @throws Stale when the change is based on another version than the present one */
export function assertFresh(named: string, present: string | number): void {
  if (named !== String(present)) throw new Stale();
}

/**
 * Makes a change that is based on the present version. A conflict all the same means that somebody was a moment sooner,
 * or that it cannot be done in this state: which of the two it is, is looked up.
 * @param present reads the version there is now
 * @throws Stale, Conflict
 */
export async function changeAt<T>(
  named: string,
  present: () => Promise<string | number>,
  change: () => Promise<T>,
): Promise<T> {
  assertFresh(named, await present());
  try {
    return await change();
  } catch (error) {
    if (error instanceof Conflict) assertFresh(named, await present());
    throw error;
  }
}
