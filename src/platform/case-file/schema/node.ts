/**
 * The part of JSON Schema 2020-12 that a case needs. Few keywords on purpose: whoever reads the published schema
 * understands it, and `validate.ts` covers all of them.
 */
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'object' | 'array';

export interface SchemaNode {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: JsonType;
  readonly const?: string;
  readonly enum?: readonly string[];
  /** Branches accept different types of value, so that the value itself tells which one is meant. */
  readonly anyOf?: readonly SchemaNode[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: 'date';
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  /** False: no other keys. A schema: a map whose keys obey `propertyNames`. */
  readonly additionalProperties?: false | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly maxProperties?: number;
  readonly items?: false | SchemaNode;
  readonly prefixItems?: readonly SchemaNode[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  /** Of a group: which schema holds, by the value of its `kind`. Ours, and not in the schema of a case. */
  readonly kinds?: Readonly<Record<string, SchemaNode>>;
}
