import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { DepartmentRow } from '../../../src/organisations/store/department.entity.js';
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import type { Database } from '../../../src/platform/database/index.js';
import { compileProgram, startProgram, type ChildProgram } from '../../support/child-program.js';
import { openDatabase, type TestDatabase } from '../../support/databases.js';

/** What was found after a process that was writing had been killed with kill -9, time after time. */
export interface KillReport {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Acknowledged and not there. */
  readonly lost: number;
  /** Only one of the two changes of a write is there. */
  readonly half: number;
  /** What SQLite's own integrity_check and foreign_key_check found. */
  readonly damage: readonly string[];
  /** Milliseconds from opening to the first answer, the slowest of all rounds. */
  readonly slowestFirstAnswer: number;
}

export interface KillPlan {
  readonly rounds: number;
  readonly writers: number;
  /** Acknowledged writes to wait for before the kill: another number in every round. */
  readonly writesBefore: (round: number) => number;
}

export const WRITER_PROGRAM = 'test/platform/database/write-until-killed.program.ts';
/** More than any writer reaches before it is killed. */
export const ENDLESS = '1000000000';

/** Versions by writer, as far as they were acknowledged. */
export type Acknowledged = Map<string, number>;

/** Takes in the lines `ack <writer> <version>`; gives how many there were. */
export function takeIn(lines: readonly string[], acks: Acknowledged): number {
  const acknowledged = lines.filter((line) => line.startsWith('ack'));
  for (const [, writer = '', version = '0'] of acknowledged.map((line) => line.split(' '))) {
    acks.set(`writer-${writer}`, Number(version));
  }
  return acknowledged.length;
}

/** Lets the program write until there are enough lines, kills it, and remembers what it had acknowledged. */
async function oneKill(child: ChildProgram, wanted: number, acks: Acknowledged): Promise<number> {
  await child.line('ack');
  while (child.lines.length <= wanted && child.process.exitCode === null) await sleep(1);
  child.process.kill('SIGKILL');
  await child.ended;
  return takeIn(child.lines, acks);
}

async function damageOf(em: EntityManager): Promise<readonly string[]> {
  const integrity = await em.query<{ integrity_check: string }[]>('PRAGMA integrity_check');
  const keys = await em.query<object[]>('PRAGMA foreign_key_check');
  const wrong = integrity.map((row) => row.integrity_check).filter((text) => text !== 'ok');
  return [...wrong, ...keys.map((row) => JSON.stringify(row))];
}

/** What is missing of what was acknowledged, and what is not whole. */
export async function inspect(database: Database, acks: Acknowledged) {
  return database.read(async (em) => {
    let lost = 0;
    let half = 0;
    for (const { id, slug, version } of await em.find(OrganisationRow)) {
      lost += Math.max(0, (acks.get(slug) ?? 1) - version);
      // Every version above the first came together with one department.
      half += Math.abs((await em.countBy(DepartmentRow, { organisationId: id })) - (version - 1));
    }
    return { lost, half, damage: database.kind === 'sqlite' ? await damageOf(em) : [] };
  });
}

/** Kills a writing process again and again, each time followed by a look at what is left. */
export async function killRounds(made: TestDatabase, plan: KillPlan): Promise<KillReport> {
  const program = await compileProgram(WRITER_PROGRAM);
  const acks: Acknowledged = new Map();
  const total = { rounds: plan.rounds, acknowledged: 0, lost: 0, half: 0, slowestFirstAnswer: 0 };
  const damage: string[] = [];
  for (let round = 0; round < plan.rounds; round += 1) {
    const child = startProgram(program, [made.url, String(plan.writers), ENDLESS]);
    total.acknowledged += await oneKill(child, plan.writesBefore(round), acks);
    const opened = performance.now();
    const database = await openDatabase(made);
    await database.health();
    total.slowestFirstAnswer = Math.max(total.slowestFirstAnswer, performance.now() - opened);
    const found = await inspect(database, acks);
    await database.close();
    total.lost += found.lost;
    total.half += found.half;
    damage.push(...found.damage);
  }
  return { ...total, damage };
}
