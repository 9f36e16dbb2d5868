import { declaredType, IS_DAY, IS_FILE, rulesOf, type FormClass, type Rule } from '../forms/rules.js';

import type { ApiBodies, ApiBody } from './api-route.js';

/** A piece of JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What JSON a route takes. */
export function bodySchema(body: ApiBody | ApiBodies): JsonSchema {
  if ('form' in body) return formSchema(body);
  const forms = Object.entries(body.forms);
  return { anyOf: forms.map(([name, form]) => ({ title: `Answers-${name}`, ...formSchema({ form }) })) };
}

/** What JSON a form class takes, from its own decorators. */
function formSchema({ form, without = [], optional = [] }: ApiBody): JsonSchema {
  const rules = rulesOf(form);
  const names = [...new Set(rules.map(({ property }) => property))].filter((name) => !without.includes(name));
  const required = names.filter((name) => !optional.includes(name) && !isOptional(rules, name));
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, fieldSchema(form, rules, name)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

/** The fields of a form one by one: query parameters. */
export function formFieldSchemas(
  form: FormClass<object>,
): readonly { readonly name: string; readonly required: boolean; readonly schema: JsonSchema }[] {
  const rules = rulesOf(form);
  return [...new Set(rules.map(({ property }) => property))].map((name) => ({
    name,
    required: !isOptional(rules, name),
    schema: fieldSchema(form, rules, name),
  }));
}

function isOptional(rules: readonly Rule[], property: string): boolean {
  return rules.some((rule) => rule.property === property && rule.name === 'isOptional');
}

function fieldSchema(form: FormClass<object>, rules: readonly Rule[], property: string): JsonSchema {
  const own = rules.filter((rule) => rule.property === property);
  const declared = declaredType(form, property);
  const limits = Object.assign({}, ...own.map(limitOf)) as JsonSchema;
  if (declared !== Array) return { ...typeOf(declared, own), ...limits };
  const { maxItems, uniqueItems, ...each } = limits;
  return {
    type: 'array',
    items: { type: 'string', ...each },
    ...(maxItems === undefined ? {} : { maxItems }),
    ...(uniqueItems === undefined ? {} : { uniqueItems }),
  };
}

function typeOf(declared: unknown, own: readonly Rule[]): JsonSchema {
  if (declared === Number) return { type: own.some(({ name }) => name === 'isInt') ? 'integer' : 'number' };
  return { type: declared === Boolean ? 'boolean' : 'string' };
}

const LIMITS: Readonly<Record<string, (argument: unknown) => JsonSchema>> = {
  maxLength: (maxLength) => ({ maxLength }),
  minLength: (minLength) => ({ minLength }),
  min: (minimum) => ({ minimum }),
  max: (maximum) => ({ maximum }),
  isIn: (choices) => ({ enum: choices }),
  isEmail: () => ({ format: 'email' }),
  [IS_DAY]: () => ({ format: 'date' }),
  [IS_FILE]: (maxLength) => ({ maxLength }),
  arrayMaxSize: (maxItems) => ({ maxItems }),
  arrayUnique: () => ({ uniqueItems: true }),
};

function limitOf({ name = '', args }: Rule): JsonSchema {
  return LIMITS[name]?.(args[0]) ?? {};
}
