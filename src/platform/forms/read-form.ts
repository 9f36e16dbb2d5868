import 'reflect-metadata';

import { BadRequestException } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';

import { isShowingAgain, NothingMayChange } from '../shown-again/index.js';
import type { Language } from '../words/index.js';
import { fieldError, firstOf } from './constraint-codes.js';
import type { FieldError } from './field-error.js';
import { parseDay, parseNumber, parseYesNo } from './parse-input.js';
import { rawValues, type RawValues } from './raw-values.js';
import { declaredType, type FormClass, IS_DAY, type Rule, rulesOf, verbatimOf } from './rules.js';
import { pathOf, tidy } from './tidy.js';

/** A valid instance, or every mistake; and what was typed, for a refusal that comes later. */
export type FormResult<T> =
  | { readonly ok: true; readonly value: T; readonly raw: RawValues }
  | { readonly ok: false; readonly errors: readonly FieldError[]; readonly raw: RawValues };

/** Reads the body of an HTML form: numbers and days as people of that language type them, unticked boxes as false. */
export function readForm<T extends object>(
  type: FormClass<T>,
  body: unknown,
  language: Language,
): FormResult<T> {
  const result = read(type, body, (group) => fromForm(type, group, language), language);
  // Whatever is wrong is told when it is sent.
  return isShowingAgain() ? { ok: false, errors: [], raw: result.raw } : result;
}

/**
 * Reads a form of which somebody only presses the button: one that does not fit was not sent by our page.
 * @throws BadRequestException
 */
export function readButton<T extends object>(type: FormClass<T>, body: unknown, language: Language): T {
  // There is nothing in it to show again.
  if (isShowingAgain()) throw new NothingMayChange();
  const result = readForm(type, body, language);
  if (result.ok) return result.value;
  throw new BadRequestException();
}

/** Reads a JSON body with the same class: nothing is converted, a number is a number. */
export function readJson<T extends object>(type: FormClass<T>, body: unknown): FormResult<T> {
  return read(type, body, (group) => group, 'en');
}

type Group = Readonly<Record<string, unknown>>;

function read<T extends object>(
  type: FormClass<T>,
  body: unknown,
  convert: (group: Group) => Group,
  language: Language,
): FormResult<T> {
  if (!isGroup(body)) return { ok: false, errors: [{ field: '', code: 'notAGroup', facts: {} }], raw: {} };
  const untouched = verbatimOf(type);
  const open = without(body, untouched);
  const tidied = tidy(open);
  const group = { ...(isGroup(tidied.value) ? tidied.value : {}), ...verbatim(body, untouched) };
  const instance = plainToInstance(type, convert(group), { exposeUnsetFields: false });
  const refused = new Set(tidied.errors.map((error) => error.field));
  const broken = validateSync(instance, STRICT).flatMap((error) => readBroken(error, ''));
  // A text with a bad character was dropped above: that it is missing now is not a second mistake.
  const errors = [...tidied.errors, ...broken.filter((error) => !refused.has(error.field))];
  const raw = rawValues(open, language);
  return errors.length === 0 ? { ok: true, value: instance, raw } : { ok: false, errors, raw };
}

function without(group: Group, names: readonly string[]): Group {
  return Object.fromEntries(Object.entries(group).filter(([name]) => !names.includes(name)));
}

/** An empty box is absent here too; anything else is the password or the file, spaces included. */
function verbatim(group: Group, names: readonly string[]): Group {
  return Object.fromEntries(
    names
      .filter((name) => Object.hasOwn(group, name) && group[name] !== '')
      .map((name) => [name, group[name]]),
  );
}

/** Unknown fields are refused, never dropped in silence. */
const STRICT = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  validationError: { target: true, value: true },
} as const;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One field's mistake, or those of the fields inside it. */
function readBroken(error: ValidationError, parent: string): readonly FieldError[] {
  const field = pathOf(parent, error.property);
  const inside = (error.children ?? []).flatMap((child) => readBroken(child, field));
  const rule = firstOf(Object.keys(error.constraints ?? {}));
  if (rule === undefined) return inside;
  const missing = (error.value === undefined || error.value === null) && rule !== 'whitelistValidation';
  return [fieldError(field, missing ? 'isDefined' : rule, argsOf(error, rule)), ...inside];
}

function argsOf(error: ValidationError, name: string): readonly unknown[] {
  if (!error.target) return [];
  const rules = rulesOf(error.target.constructor as FormClass<unknown>);
  return rules.find((rule) => rule.property === error.property && rule.name === name)?.args ?? [];
}

/** Turns the texts that a browser sends into what the class declares. What does not fit stays and is refused. */
function fromForm(type: FormClass<unknown>, group: Group, language: Language): Group {
  const rules = rulesOf(type);
  const properties = new Set(rules.map((rule) => rule.property));
  const converted: Record<string, unknown> = { ...group };
  for (const property of properties) {
    const value = convertOne(
      group[property],
      declaredType(type, property),
      daysIn(rules, property),
      language,
    );
    if (value !== undefined) converted[property] = value;
  }
  return converted;
}

function daysIn(rules: readonly Rule[], property: string): boolean {
  return rules.some((rule) => rule.property === property && rule.name === IS_DAY);
}

function convertOne(value: unknown, declared: unknown, isDay: boolean, language: Language): unknown {
  if (value === undefined) return WHEN_ABSENT.get(declared)?.();
  if (declared === Array) return Array.isArray(value) ? value : [value];
  if (typeof value !== 'string') return value;
  if (declared === Number) return parseNumber(value, language) ?? value;
  if (declared === Boolean) return parseYesNo(value);
  return isDay ? parseDay(value) : value;
}

/** Boxes that nobody ticked send nothing at all. */
const WHEN_ABSENT = new Map<unknown, () => unknown>([
  [Array, () => []],
  [Boolean, () => false],
]);
