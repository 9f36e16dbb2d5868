import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { TestDatabase } from '../../../support/databases.js';
import { problemOf, putBack } from './backups.js';

const REFUSALS = ['damaged', 'foreign', 'newer'];

/** What became of a good backup that was cut off, and of which one bit was turned, at so many places each. */
export interface DamageReport {
  readonly tried: number;
  /** Places where the damage was not seen. */
  readonly accepted: readonly string[];
  /** Places where it was refused with another word, or broke something. */
  readonly other: readonly string[];
  /** Times that the file in use was not what it was before. */
  readonly liveChanged: number;
}

export interface DamagePlan {
  readonly good: string;
  readonly target: TestDatabase;
  /** The file in use. */
  readonly live: string;
  readonly points: number;
}

async function hashOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

/** Spread over the file, its first and its last byte among them. */
function places(length: number, points: number): readonly number[] {
  return Array.from({ length: points }, (_, index) => Math.floor(((length - 1) * index) / (points - 1)));
}

function turned(good: Buffer, place: number): Buffer {
  const changed = Buffer.from(good);
  changed.writeUInt8(changed.readUInt8(place) ^ (1 << (place % 8)), place);
  return changed;
}

export async function damageReport({ good, target, live, points }: DamagePlan): Promise<DamageReport> {
  const bytes = await readFile(good);
  const bad = `${good}.bad`;
  const accepted: string[] = [];
  const other: string[] = [];
  let liveChanged = 0;
  const before = await hashOf(live);
  const attempts = places(bytes.length, points).flatMap((place) => [
    { name: `cut at ${String(place)}`, content: bytes.subarray(0, place) },
    { name: `turned at ${String(place)}`, content: turned(bytes, place) },
  ]);
  for (const { name, content } of attempts) {
    await writeFile(bad, content);
    const problem = await problemOf(putBack(target, bad)).catch((error: unknown) => String(error));
    if (problem === 'none') accepted.push(name);
    else if (!REFUSALS.includes(problem)) other.push(`${name}: ${problem}`);
    if ((await hashOf(live)) !== before) liveChanged += 1;
  }
  return { tried: attempts.length, accepted, other, liveChanged };
}
