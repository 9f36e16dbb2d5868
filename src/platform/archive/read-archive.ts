import {
  parseJson,
  problem,
  validate,
  type ReadingProblem,
  type SchemaNode,
} from '../case-file/schema/index.js';
import { textOf, type Loose } from './archive-row.js';
import type { Section } from './section.js';
import { ARCHIVE_FORMAT } from './write-archive.js';

/** An archive that has the right shape, and refers to nothing that is not in it. */
export interface Archive {
  readonly organisation: Loose;
  /** Rows by the name of their section. */
  readonly rows: ReadonlyMap<string, readonly Loose[]>;
}

export type ReadArchive =
  | { readonly ok: true; readonly archive: Archive }
  | { readonly ok: false; readonly problems: readonly ReadingProblem[] };

const MOST_ROWS = 100_000;
/** Names that are given where one does not exist. */
const MOST_NAMED = 20;

/** Reads an archive; every problem comes with its place. */
export function readArchive(text: string, root: Section, sections: readonly Section[]): ReadArchive {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (plain.trim() === '') return { ok: false, problems: [problem('', 'empty-file', {})] };
  const parsed = parseJson(plain);
  if (!parsed.ok) return parsed;
  const shape = validate(fileSchema(root, sections), parsed.value);
  if (shape.length > 0) return { ok: false, problems: shape };
  const { format: _format, organisation, ...lists } = parsed.value as Loose;
  const rows = new Map(Object.entries(lists as Readonly<Record<string, readonly Loose[]>>));
  const problems = sections.flatMap((section) => [
    ...strangers(section, rows),
    ...twins(section, rows.get(section.name) ?? []),
  ]);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, archive: { organisation: organisation as Loose, rows } };
}

function fileSchema(root: Section, sections: readonly Section[]): SchemaNode {
  const lists = sections.map((section): [string, SchemaNode] => [
    section.name,
    { type: 'array', items: rowSchema(section), maxItems: MOST_ROWS },
  ]);
  const properties = {
    format: { type: 'string', const: ARCHIVE_FORMAT } as const,
    organisation: rowSchema(root),
    ...Object.fromEntries(lists),
  };
  const later = new Set(sections.filter(({ mayMiss }) => mayMiss).map(({ name }) => name));
  const required = Object.keys(properties).filter((name) => !later.has(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

function rowSchema({ fields, of, parentIsOptional, dated }: Section): SchemaNode {
  const name: SchemaNode = of === 'pilot' ? { type: 'string' } : { type: 'integer', minimum: 1 };
  const parent = parentIsOptional ? { anyOf: [name, { type: 'null' } as const] } : name;
  const added: Readonly<Record<string, SchemaNode>> = {
    ...(of ? { [of]: parent } : {}),
    ...(dated ? { upToDate: { type: 'boolean' } } : {}),
  };
  return {
    ...fields,
    properties: { ...added, ...fields.properties },
    required: [...Object.keys(added), ...(fields.required ?? [])],
  };
}

/** Rows that belong to something that is not in the file. */
function strangers(
  { name, of }: Section,
  rows: ReadonlyMap<string, readonly Loose[]>,
): readonly ReadingProblem[] {
  if (!of) return [];
  const list = rows.get(`${of}s`) ?? [];
  const known =
    of === 'pilot' ? list.map(({ code }) => String(code)) : list.map((_, index) => String(index + 1));
  const names = new Set(known);
  return (rows.get(name) ?? []).flatMap((row, index) =>
    row[of] === null || names.has(textOf(row[of]))
      ? []
      : [
          problem(`${name}[${String(index)}].${of}`, 'not-a-choice', {
            value: textOf(row[of]).slice(0, 40),
            choices: known.slice(0, MOST_NAMED),
          }),
        ],
  );
}

/** Rows that are told apart by nothing, where they have to be. */
function twins({ name, of, key: columns }: Section, rows: readonly Loose[]): readonly ReadingProblem[] {
  if (!columns) return [];
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const values = [...(of ? [row[of]] : []), ...columns.map((column) => row[column])];
    const key = JSON.stringify(values);
    const isTwin = seen.has(key);
    seen.add(key);
    return isTwin
      ? [
          problem(`${name}[${String(index)}]`, 'repeated-item', {
            value: values.map(textOf).join(' ').slice(0, 80),
          }),
        ]
      : [];
  });
}
