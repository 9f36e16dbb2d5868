/** A piece of JSON Schema, as far as a reader wants to know it. */
export interface Node {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Node[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly items?: Node | false;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Node | false;
}

export interface SchemaRow {
  /** "phases[].weeks" */
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly about: string;
}

/** What a value may be, in a few words, and the schema it is one of. */
export function typeOf(node: Node): { readonly text: string; readonly schema?: string } {
  if (node.$ref !== undefined) {
    const schema = node.$ref.slice(node.$ref.lastIndexOf('/') + 1);
    return { text: schema, schema };
  }
  if (node.anyOf) return { text: [...new Set(node.anyOf.map((branch) => typeOf(branch).text))].join(' or ') };
  if (node.const !== undefined) return { text: JSON.stringify(node.const) };
  if (node.enum) return { text: node.enum.join(', ') };
  if (node.items) {
    const { text, ...schema } = typeOf(node.items);
    return { text: `list of ${text}`, ...schema };
  }
  if (node.additionalProperties) return { text: `group with ${typeOf(node.additionalProperties).text}` };
  return { text: [node.format ?? node.type ?? 'anything', limits(node)].filter(Boolean).join(', ') };
}

function limits({ minimum, maximum, maxLength }: Node): string {
  if (maxLength !== undefined) return `at most ${String(maxLength)} characters`;
  if (minimum === undefined && maximum === undefined) return '';
  if (maximum === undefined) return `from ${String(minimum)}`;
  return minimum === undefined ? `to ${String(maximum)}` : `${String(minimum)} to ${String(maximum)}`;
}

/** Every field, with those inside it behind a dot; what has a name of its own is described there. */
export function schemaRows(node: Node, before = ''): readonly SchemaRow[] {
  const { properties = {}, required = [] } = node;
  return Object.entries(properties).flatMap(([key, field]): SchemaRow[] => {
    const name = `${before}${key}`;
    const row = {
      name,
      type: typeOf(field).text,
      required: required.includes(key),
      about: field.description ?? '',
    };
    return [row, ...inside(field, name)];
  });
}

function inside(field: Node, name: string): readonly SchemaRow[] {
  if (field.anyOf) return field.anyOf.flatMap((branch) => inside(branch, name));
  if (field.items) return inside(field.items, `${name}[]`);
  return field.properties ? schemaRows(field, `${name}.`) : [];
}
