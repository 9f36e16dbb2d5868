import { buffer } from 'node:stream/consumers';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { bounded, TableRefused, type ReadTable } from './table.js';

/** Of a zip, which a workbook is. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function read(bytes: Uint8Array): Promise<ReadTable> {
  try {
    return { ok: true, table: bounded(isZip(bytes) ? await readXlsx(bytes) : readCsv(bytes)) };
  } catch (error) {
    if (error instanceof TableRefused) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Reads one file from its input in a process with little memory, and writes what is in it, or why it is no list. */
async function main(): Promise<void> {
  process.stdout.write(JSON.stringify(await read(await buffer(process.stdin))));
}

void main();
