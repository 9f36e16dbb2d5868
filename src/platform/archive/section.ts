import type { RowData } from '../database/index.js';
import type { Schema, SchemaNode } from '../case-file/schema/index.js';

/**
 * Where rows of an archive belong when not to the organisation as a whole: to a pilot by its code, or to a plan or a
 * workshop by its place.
 */
export type Parent = 'pilot' | 'plan' | 'workshop';

/** Every archived row is one of these, whatever else it is. */
export interface ArchivedRow {
  readonly id: string;
  readonly organisationId?: string;
}

/** One table in an archive. */
export interface Section {
  /** Of its list in the file. */
  readonly name: string;
  readonly entity: new () => ArchivedRow;
  /** Absent: it belongs to the organisation. */
  readonly of?: Parent;
  /** A pilot that it is about is not needed. */
  readonly parentIsOptional?: true;
  /** Came after the first archives: a file without it is an older one, and has no rows of it. */
  readonly mayMiss?: true;
  /** Columns that point to people, who are not in an archive. */
  readonly people: readonly string[];
  /** A row as it stands in the file, without what it belongs to. */
  readonly fields: SchemaNode;
  /** Columns that decide the order in the file, after what it belongs to. */
  readonly order: readonly string[];
  /** Columns that tell two rows of one pilot, plan, workshop or organisation apart; absent where nothing has to. */
  readonly key?: readonly string[];
  /**
   * It keeps what it was computed from as a text that holds in one installation, in a column or in its data: the file
   * says whether it still holds.
   */
  readonly dated?: 'column' | 'data';
  /** Takes out what points to people inside a JSON column. */
  readonly strip?: (row: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** Of the table of such rows. */
export type ParentColumn = `${Parent}Id`;

type Kept<Row, Person extends string> = Omit<
  RowData<Row>,
  'id' | 'organisationId' | 'slug' | ParentColumn | 'basis' | Person
>;

/** A section whose fields are exactly the columns of its table: one that is added and not described does not compile. */
export function section<Row extends ArchivedRow, const Person extends keyof Row & string = never>(
  entity: new () => Row,
  {
    fields,
    people = [],
    ...facts
  }: Omit<Section, 'entity' | 'fields' | 'people'> & {
    readonly people?: readonly Person[];
    readonly fields: Schema<Kept<Row, Person>>;
  },
): Section {
  return { ...facts, entity, people, fields: fields.node };
}

/** What stands for a plan as it is now, for dates with that status; undefined where nobody knows. */
export type Bases = (planId: string, status: unknown) => string | undefined;
