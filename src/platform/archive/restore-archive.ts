import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { parentColumn, textOf, withBasis, type Loose } from './archive-row.js';
import type { Archive } from './read-archive.js';
import type { Bases, Section } from './section.js';

/** Rows in one statement: below what either database takes as parameters. */
const BATCH = 50;
/** Stands for nothing in any installation: what was out of date stays so. */
const OUT_OF_DATE = 'restored out of date';

/** Rows that were put in, by the name of their section and in the order of the file. */
type RestoredIds = ReadonlyMap<string, readonly string[]>;

export interface RestoredOrganisation {
  readonly organisationId: string;
  readonly ids: RestoredIds;
}

/**
 * Puts an archive in as a new organisation, in the transaction of the caller. Nobody is in it: columns that point to
 * people are empty, and the names beside them stay.
 */
export async function restoreArchive(
  em: EntityManager,
  { organisation, rows }: Archive,
  {
    root,
    sections,
    slug,
  }: { readonly root: Section; readonly sections: readonly Section[]; readonly slug: string },
): Promise<RestoredOrganisation> {
  const organisationId = randomUUID();
  await em.insert(root.entity, { ...organisation, id: organisationId, slug } as object);
  const ids = new Map<string, readonly string[]>();
  for (const section of sections) {
    const list = rows.get(section.name) ?? [];
    // In order: rows that nothing else tells apart are written in the order of their ids.
    const own = list.map(() => randomUUID()).toSorted();
    ids.set(section.name, own);
    const places = placesOf(section, rows, ids);
    const made = list.map((row, index) => ({
      ...tableRow(section, row, places),
      id: own[index] ?? '',
      organisationId,
    }));
    for (let from = 0; from < made.length; from += BATCH)
      await em.insert(section.entity, made.slice(from, from + BATCH));
  }
  return { organisationId, ids };
}

/** Ids of pilots by their code, or of anything else by its place. */
function placesOf(
  { of }: Section,
  rows: ReadonlyMap<string, readonly Loose[]>,
  ids: RestoredIds,
): ReadonlyMap<string, string> {
  const list = (of && rows.get(`${of}s`)) ?? [];
  const own = (of && ids.get(`${of}s`)) ?? [];
  return new Map(
    list.map((row, index) => [of === 'pilot' ? String(row['code']) : String(index + 1), own[index] ?? '']),
  );
}

function tableRow(section: Section, row: Loose, places: ReadonlyMap<string, string>): Loose {
  const parent = parentColumn(section);
  const { [section.of ?? '']: place, upToDate: _upToDate, ...kept } = row;
  return {
    ...withBasis(section, kept, OUT_OF_DATE),
    ...(parent ? { [parent]: place === null ? null : places.get(textOf(place)) } : {}),
    ...Object.fromEntries(section.people.map((column) => [column, null])),
  };
}

/** What was up to date is so again: it holds what stands for its plan here. */
export async function keepUpToDate(
  em: EntityManager,
  { rows }: Archive,
  ids: RestoredIds,
  { sections, bases }: { readonly sections: readonly Section[]; readonly bases: Bases },
): Promise<void> {
  const plans = ids.get('plans') ?? [];
  for (const section of sections.filter(({ dated }) => dated)) {
    for (const [index, row] of (rows.get(section.name) ?? []).entries()) {
      const basis = bases(plans[Number(row['plan']) - 1] ?? '', row['status']);
      const id = ids.get(section.name)?.[index];
      if (row['upToDate'] !== true || basis === undefined) continue;
      const { basis: column, data } = withBasis(section, row, basis);
      await em.update(
        section.entity,
        { id },
        (section.dated === 'column' ? { basis: column } : { data }) as object,
      );
    }
  }
}
