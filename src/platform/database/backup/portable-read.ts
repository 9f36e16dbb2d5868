import { createHash, type Hash } from 'node:crypto';
import { BackupRefused } from './backup-refused.js';
import { linesOf } from './file-lines.js';
import { PORTABLE_FORMAT, type About } from './portable-format.js';
import type { TableSum, Value } from './row-lines.js';

export interface PortableHead extends About {
  /** Migrations that the database had had, in their order. */
  readonly steps: readonly string[];
}

/** What comes out of a file, in its order. */
export type PortableItem =
  | { readonly kind: 'head'; readonly head: PortableHead }
  | { readonly kind: 'table'; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: 'row'; readonly values: readonly Value[] }
  | { readonly kind: 'sum'; readonly sum: TableSum };

function damaged(detail: string): BackupRefused {
  return new BackupRefused('damaged', detail);
}

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)) as unknown;
  } catch {
    throw damaged('a line that is no JSON');
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isValue(value: unknown): value is Value {
  return value === null || typeof value === 'string' || Number.isSafeInteger(value);
}

function headOf(value: unknown): PortableHead {
  const { format, product, madeAt, steps } = Object(value) as Record<string, unknown>;
  // The start of the file was recognised: another number behind it is another version of this format.
  if (format !== PORTABLE_FORMAT) throw new BackupRefused('newer', String(format));
  if (typeof product !== 'string' || typeof madeAt !== 'string' || !isTexts(steps))
    throw damaged('a first line that says too little');
  return { product, madeAt, steps };
}

/** A table that is being read. */
interface Open {
  readonly table: string;
  readonly width: number;
  readonly hash: Hash;
  rows: number;
}

/** Reads line by line, and believes nothing that its own hash does not confirm. */
class PortableReader {
  private readonly whole = createHash('sha256');
  private open: Open | null = null;
  private tables = 0;
  private rows = 0;
  private first = true;
  ended = false;

  read(line: Buffer): PortableItem | null {
    if (this.ended) throw damaged('something behind the end');
    const value = parsed(line);
    if (this.isEnd(value)) return null;
    this.whole.update(line);
    if (this.first) {
      this.first = false;
      return { kind: 'head', head: headOf(value) };
    }
    return this.open ? this.inTable(this.open, line, value) : this.begin(value);
  }

  private begin(value: unknown): PortableItem {
    const { table, columns } = Object(value) as Record<string, unknown>;
    if (typeof table !== 'string' || !isTexts(columns)) throw damaged('no table where one should begin');
    this.open = { table, width: columns.length, hash: createHash('sha256'), rows: 0 };
    return { kind: 'table', table, columns };
  }

  private inTable(open: Open, line: Buffer, value: unknown): PortableItem {
    if (!Array.isArray(value)) return this.close(open, value);
    if (value.length !== open.width || !value.every(isValue)) throw damaged(`a row of ${open.table}`);
    open.hash.update(line);
    open.rows += 1;
    return { kind: 'row', values: value };
  }

  private close({ table, rows, hash }: Open, value: unknown): PortableItem {
    const said = Object(value) as Record<string, unknown>;
    const sha256 = hash.digest('hex');
    if (said['rows'] !== rows || said['sha256'] !== sha256) throw damaged(`the rows of ${table}`);
    this.open = null;
    this.tables += 1;
    this.rows += rows;
    return { kind: 'sum', sum: { table, rows, sha256 } };
  }

  private isEnd(value: unknown): boolean {
    const { end, tables, rows, sha256 } = Object(value) as Record<string, unknown>;
    if (end === undefined || this.first || this.open) return false;
    if (tables !== this.tables || rows !== this.rows || sha256 !== this.whole.digest('hex'))
      throw damaged('the whole');
    this.ended = true;
    return true;
  }
}

/**
 * @throws BackupRefused at the first thing that is wrong, at the latest at the end: whoever uses what comes before the
 * end has to be able to undo it
 */
export async function* readPortable(path: string): AsyncGenerator<PortableItem> {
  const reader = new PortableReader();
  for await (const line of linesOf(path)) {
    const item = reader.read(line);
    if (item) yield item;
  }
  if (!reader.ended) throw damaged('the end is missing');
}

/** Reads everything and uses nothing. */
export async function checkPortable(
  path: string,
): Promise<{ readonly head: PortableHead; readonly sums: readonly TableSum[] }> {
  let head: PortableHead | null = null;
  const sums: TableSum[] = [];
  for await (const item of readPortable(path)) {
    if (item.kind === 'head') head = item.head;
    if (item.kind === 'sum') sums.push(item.sum);
  }
  if (!head) throw damaged('the file is empty');
  return { head, sums };
}
