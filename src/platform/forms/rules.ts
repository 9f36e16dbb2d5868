import { type ValidationOptions, getMetadataStorage, ValidateBy } from 'class-validator';

import { isIsoDate } from '../../planning/index.js';

export type FormClass<T> = new () => T;

/** One rule of class-validator on one property. */
export interface Rule {
  readonly property: string;
  /** class-validator's own name: "maxLength". */
  readonly name: string | undefined;
  /** Its arguments: [200]. */
  readonly args: readonly unknown[];
}

/** The rules that the decorators of a form class wrote down. */
export function rulesOf(type: FormClass<unknown>): readonly Rule[] {
  return getMetadataStorage()
    .getTargetValidationMetadatas(type, '', false, false)
    .map(({ propertyName, name, constraints }) => ({
      property: propertyName,
      name,
      args: Array.isArray(constraints) ? (constraints as readonly unknown[]) : [],
    }));
}

/** What TypeScript wrote down for a decorated property: Number, String, Boolean, Array or a class. */
export function declaredType(type: FormClass<unknown>, property: string): unknown {
  return Reflect.getMetadata('design:type', type.prototype as object, property) as unknown;
}

const IS_PASSWORD = 'isPassword';

const secretFields = new Set<string>();

/** True for the name of a field that holds a password in some form: it is never kept anywhere. */
export function isSecretField(name: string): boolean {
  return secretFields.has(name);
}

/** A password, kept exactly as it was typed: not trimmed, not normalised, and never shown again. */
export function IsPassword(options?: ValidationOptions): PropertyDecorator {
  const check = ValidateBy(
    { name: IS_PASSWORD, validator: { validate: (value: unknown) => typeof value === 'string' } },
    options,
  );
  return (target, property) => {
    secretFields.add(String(property));
    check(target, property);
  };
}

export const IS_FILE = 'isFile';

/** A file in base64: far longer than anything that people type, and kept to the byte. */
export function IsFile(mostCharacters: number, options?: ValidationOptions): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && value.length <= mostCharacters;
  return ValidateBy({ name: IS_FILE, constraints: [mostCharacters], validator: { validate } }, options);
}

/** Names of the fields that nobody may change on the way. */
export function verbatimOf(type: FormClass<unknown>): readonly string[] {
  return rulesOf(type)
    .filter(({ name }) => name === IS_PASSWORD || name === IS_FILE)
    .map(({ property }) => property);
}

export const IS_DAY = 'isDay';

/** A day that exists, as yyyy-mm-dd. A form also takes 11-6-2026. */
export function IsDay(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: IS_DAY,
      validator: { validate: (value: unknown) => typeof value === 'string' && isIsoDate(value) },
    },
    options,
  );
}
