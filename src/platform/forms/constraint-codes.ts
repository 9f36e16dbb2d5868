import type { ErrorCode, FieldError } from './field-error.js';

/** Our code for each rule of class-validator, the kind of thing first and its size after: one mistake per field is told. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  whitelistValidation: 'unknown',
  isDefined: 'required',
  isNotEmpty: 'required',
  isString: 'notText',
  isPassword: 'notText',
  isNumber: 'notNumber',
  isInt: 'notWhole',
  isBoolean: 'notYesNo',
  isArray: 'notAList',
  isObject: 'notAGroup',
  nestedValidation: 'notAGroup',
  isDay: 'notADay',
  isIn: 'notAChoice',
  isEnum: 'notAChoice',
  isEmail: 'notAnAddress',
  isUrl: 'notALink',
  minLength: 'tooShort',
  maxLength: 'tooLong',
  isFile: 'tooLong',
  min: 'tooSmall',
  max: 'tooLarge',
  arrayNotEmpty: 'tooFew',
  arrayMinSize: 'tooFew',
  arrayMaxSize: 'tooMany',
  arrayUnique: 'repeated',
};

const PRIORITY = Object.keys(CODES);

/** The broken rule that says most, of all that are broken on one field. */
export function firstOf(broken: readonly string[]): string | undefined {
  return [...broken].sort((a, b) => rank(a) - rank(b))[0];
}

function rank(name: string): number {
  const place = PRIORITY.indexOf(name);
  return place < 0 ? PRIORITY.length : place;
}

/** What a broken rule means for the person who filled the field in. */
export function fieldError(field: string, rule: string, args: readonly unknown[]): FieldError {
  const code = CODES[rule] ?? 'invalid';
  const limit = rule === 'arrayNotEmpty' ? 1 : Number(args[0]);
  if (code === 'tooShort' || code === 'tooSmall' || code === 'tooFew')
    return { field, code, facts: { min: limit } };
  if (code === 'tooLong' || code === 'tooLarge' || code === 'tooMany')
    return { field, code, facts: { max: limit } };
  return { field, code, facts: {} };
}
