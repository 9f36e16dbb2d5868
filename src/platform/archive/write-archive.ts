import type { EntityManager } from 'typeorm';
import { basisOf, columnsOf, inOrder, parentColumn, withoutBasis, type Loose } from './archive-row.js';
import type { Bases, Parent, Section } from './section.js';

export const ARCHIVE_FORMAT = 'kikkerplan-archive/1';

/** Rows that are in memory at the same moment; a version of a plan may be some megabytes. */
const PAGE = 20;

/** What one organisation is written from. */
export interface ArchiveOf {
  readonly em: EntityManager;
  readonly organisationId: string;
  readonly bases: Bases;
}

/** Ids in the database, by what stands for them in the file. */
type Names = ReadonlyMap<string, string | number>;

interface Light {
  readonly id: string;
  readonly key: readonly unknown[];
}

/** Lists whose rows others belong to. */
const PARENTS: Readonly<Record<Parent, string>> = { pilot: 'pilots', plan: 'plans', workshop: 'workshops' };

/** One file with everything of one organisation, piece by piece: the same data give the same bytes. */
export async function* archiveText(
  of: ArchiveOf,
  root: Section,
  sections: readonly Section[],
): AsyncGenerator<string> {
  const organisation = await of.em.findOneByOrFail(root.entity, { id: of.organisationId });
  const own = JSON.stringify(fileRow(of, root, organisation as unknown as Loose, new Map()));
  yield `{\n"format": ${JSON.stringify(ARCHIVE_FORMAT)},\n"organisation": ${own}`;
  const names = new Map<string, Names>();
  for (const section of sections) {
    const parents: Names = (section.of && names.get(PARENTS[section.of])) ?? new Map<string, string>();
    const rows = await orderOf(of, section, parents);
    yield `,\n${JSON.stringify(section.name)}: [`;
    yield* rowsText(of, section, rows, parents);
    yield rows.length > 0 ? '\n]' : ']';
    if (Object.values(PARENTS).includes(section.name)) names.set(section.name, namesOf(section, rows));
  }
  yield '\n}\n';
}

/** A pilot is called by its code, which stands in its order; anything else by its place in the list, from 1. */
function namesOf({ name, order }: Section, rows: readonly Light[]): Names {
  return new Map(
    rows.map(({ id, key }, index) => [
      id,
      name === 'pilots' ? String(key[order.indexOf('code')]) : index + 1,
    ]),
  );
}

async function orderOf(
  { em, organisationId }: ArchiveOf,
  section: Section,
  parents: Names,
): Promise<readonly Light[]> {
  const parent = parentColumn(section);
  const places = [...parents.keys()];
  const wanted = ['id', ...section.order, ...(parent ? [parent] : [])];
  const select = Object.fromEntries(wanted.map((column) => [column, true]));
  const rows = (await em.find(section.entity, { select, where: { organisationId } })) as object[];
  return rows
    .map((row): Light => {
      const values = row as Loose;
      const belongs = parent ? [places.indexOf(String(values[parent]))] : [];
      // The id comes last: rows that are alike keep their order, since ids are handed out in that of the file.
      const key = [...section.order.map((column) => values[column]), ...belongs, values['id']];
      return { id: String(values['id']), key: parent ? [belongs[0], ...key] : key };
    })
    .toSorted((one, other) => inOrder(one.key, other.key));
}

async function* rowsText(
  of: ArchiveOf,
  section: Section,
  rows: readonly Light[],
  parents: Names,
): AsyncGenerator<string> {
  for (let from = 0; from < rows.length; from += PAGE) {
    const ids = rows.slice(from, from + PAGE).map(({ id }) => id);
    const found = await of.em.findBy(
      section.entity,
      ids.map((id) => ({ id })),
    );
    const byId = new Map(found.map((row) => [row.id, row as unknown as Loose]));
    const texts = ids.map((id) => JSON.stringify(fileRow(of, section, byId.get(id) ?? {}, parents)));
    yield `${from > 0 ? ',' : ''}\n${texts.join(',\n')}`;
  }
}

function fileRow(of: ArchiveOf, section: Section, row: Loose, parents: Names): Loose {
  const parent = parentColumn(section);
  const columns = columnsOf(section);
  const kept = Object.fromEntries(columns.map((column) => [column, row[column]]));
  const bare = withoutBasis(section, section.strip ? section.strip(kept) : kept);
  return {
    ...(parent && section.of ? { [section.of]: parents.get(String(row[parent])) ?? null } : {}),
    ...bare,
    ...(section.dated
      ? { upToDate: of.bases(String(row['planId']), row['status']) === basisOf(section, row) }
      : {}),
  };
}
