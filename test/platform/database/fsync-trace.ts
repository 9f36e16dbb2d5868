import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileProgram, startChild } from '../../support/child-program.js';
import type { TestDatabase } from '../../support/databases.js';

const SOURCE = 'test/platform/database/write-until-killed.program.ts';

export interface FsyncTrace {
  readonly acknowledged: number;
  /** Times that the log was put on disk between two acknowledgements, for each of them. */
  readonly before: readonly number[];
}

export function straceIsHere(): boolean {
  return spawnSync('strace', ['-V']).status === 0;
}

/** Lets one writer write under strace, and counts what the operating system was asked between two acknowledgements. */
export async function traceFsync(made: TestDatabase, writes: number): Promise<FsyncTrace> {
  const program = await compileProgram(SOURCE);
  const trace = join(made.folder, 'strace.txt');
  const options = ['-f', '-qq', '-y', '-e', 'trace=fsync,fdatasync,write', '-o', trace];
  const child = startChild('strace', [...options, process.execPath, program, made.url, '1', String(writes)]);
  await child.line('done');
  await child.ended;

  const before: number[] = [];
  let sinceLast = 0;
  for (const call of (await readFile(trace, 'utf8')).split('\n')) {
    if (/\bf(data)?sync\(\d+<[^>]*-wal>/.test(call)) sinceLast += 1;
    if (/\bwrite\(1<[^>]*>, "ready/.test(call)) sinceLast = 0;
    if (/\bwrite\(1<[^>]*>, "ack /.test(call)) {
      before.push(sinceLast);
      sinceLast = 0;
    }
  }
  return { acknowledged: child.lines.filter((line) => line.startsWith('ack')).length, before };
}
