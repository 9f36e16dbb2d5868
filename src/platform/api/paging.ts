import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { InvalidInput } from '../forms/index.js';
import { json, type JsonOutcome } from '../http/index.js';
import { orNull, schema, type Schema } from '../case-file/schema/build.js';
import { text } from './schemas.js';

const USUAL = 50;
const MOST = 200;

/** One page of a list. */
export class PageQuery {
  /** How many at most. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST)
  limit?: number;

  /** What the page before it gave as `next`. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

export interface ApiPage<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

export function pageSchema<Item>(items: Schema<Item>): Schema<ApiPage<Item>> {
  return schema({
    type: 'object',
    properties: {
      items: { type: 'array', items: items.node },
      next: { description: 'Cursor of the next page; null on the last one', ...orNull(text).node },
    },
    required: ['items', 'next'],
    additionalProperties: false,
  });
}

export function limitOf({ limit = USUAL }: PageQuery): number {
  return limit;
}

/** @param key of the last thing on a page: text and numbers that mean something to whoever made them */
export function cursorAt(...key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws InvalidInput for one that we did not write */
export function readCursor(cursor: string, length: number): readonly (string | number)[] {
  const key = parsed(cursor);
  if (key?.length !== length)
    throw new InvalidInput([{ field: 'cursor', code: 'notAChoice', facts: {} }], {
      place: 'query',
    });
  return key;
}

function parsed(cursor: string): readonly (string | number)[] | undefined {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isKey = Array.isArray(key) && key.every((part) => ['string', 'number'].includes(typeof part));
    return isKey ? (key as (string | number)[]) : undefined;
  } catch {
    return undefined;
  }
}

export function paged<Item>(page: ApiPage<Item>): JsonOutcome<ApiPage<Item>> {
  return json(page, page.next === null ? {} : { next: page.next });
}

/** One page of a list that is at hand as a whole. Who is removed or added meanwhile makes nobody else appear twice. */
export function pageOf<Item>(
  all: readonly Item[],
  query: PageQuery,
  keyOf: (item: Item) => string,
): JsonOutcome<ApiPage<Item>> {
  const start = query.cursor === undefined ? 0 : placeAfter(all.map(keyOf), query.cursor);
  const items = all.slice(start, start + limitOf(query));
  const end = start + items.length;
  const last = items.at(-1);
  const next = last === undefined || end >= all.length ? null : cursorAt(end - 1, keyOf(last));
  return paged({ items, next });
}

/** After the last one that was seen, wherever it is now; where it was, when it is gone. */
function placeAfter(keys: readonly string[], cursor: string): number {
  const [place, key] = readCursor(cursor, 2);
  const found = keys.indexOf(String(key));
  if (found >= 0) return found + 1;
  return Math.max(0, Math.min(Number(place) || 0, keys.length));
}
