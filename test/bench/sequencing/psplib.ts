import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemblePortfolio, sequencePortfolio, type SequenceResult } from '../../../src/planning/index.js';
import { cpuMilliseconds } from './cpu.js';
import { projectCase, projectStarts } from './project-case.js';
import { criticalPath, faultIn, readBestKnown, readPatterson, type Project } from './rcp.js';

/** Projects of PSPLIB through the engine: how far above the best makespan that anybody found. */

const LISTS: Readonly<Record<string, string>> = { j30: 'j30opt.sm', j60: 'j60hrs.sm', j120: 'j120hrs.sm' };

export interface PsplibOptions {
  /** Holds a folder of `.rcp` files per set, and `best-known/`. */
  readonly folder: string;
  readonly set: string;
  /** Start times given per activity; or the processor seconds per instance. */
  readonly schedules?: number;
  readonly seconds?: number;
  readonly seed: number;
  /** Every so many-th instance. */
  readonly every: number;
}

interface Row {
  readonly name: string;
  readonly makespan: number;
  readonly best: number;
  readonly path: number;
  readonly proved: boolean;
  readonly milliseconds: number;
}

export interface PsplibReport {
  readonly set: string;
  readonly instances: number;
  /** Percent, on average over the instances. */
  readonly aboveBest: number;
  readonly abovePath: number;
  /** Percent of the instances. */
  readonly equalToBest: number;
  readonly proved: number;
  readonly milliseconds: number;
  readonly rows: readonly Row[];
}

function solved(project: Project, { schedules, seconds, seed }: PsplibOptions): SequenceResult {
  const begin = cpuMilliseconds();
  const limit = seconds === undefined ? Infinity : begin + seconds * 1_000;
  return sequencePortfolio(assemblePortfolio(projectCase(project)), {
    seed,
    work: schedules ?? Number.MAX_SAFE_INTEGER,
    isCancelled: () => cpuMilliseconds() > limit,
  });
}

function rowOf(name: string, project: Project, best: number, options: PsplibOptions): Row {
  const begin = cpuMilliseconds();
  const { starts, objective, bound } = solved(project, options);
  const milliseconds = cpuMilliseconds() - begin;
  const found = projectStarts(project, starts);
  const fault = faultIn(project, found);
  if (fault !== undefined) throw new Error(`${name}: ${fault}`);
  const makespan = Math.max(
    ...found.map((start, index) => start + (project.activities[index]?.duration ?? 0)),
  );
  // The end is proved when its bound is met; the whole objective need not be.
  const proved = bound?.result === objective.result;
  return { name, makespan, best, path: criticalPath(project), proved, milliseconds };
}

function mean(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
}

export function runPsplib(options: PsplibOptions): PsplibReport {
  const { folder, set, every } = options;
  const known = readBestKnown(join(folder, 'best-known', LISTS[set] ?? ''), set);
  const files = readdirSync(join(folder, set))
    .filter((file) => file.endsWith('.rcp'))
    .sort()
    .filter((_, index) => index % every === 0);
  const rows = files.map((file) => {
    const name = file.slice(0, -'.rcp'.length);
    const project = readPatterson(readFileSync(join(folder, set, file), 'utf8'));
    return rowOf(name, project, known.get(name) ?? NaN, options);
  });
  return {
    set,
    instances: rows.length,
    aboveBest: mean(rows, ({ makespan, best }) => (100 * (makespan - best)) / best),
    abovePath: mean(rows, ({ makespan, path }) => (100 * (makespan - path)) / path),
    equalToBest: mean(rows, ({ makespan, best }) => (makespan <= best ? 100 : 0)),
    proved: mean(rows, ({ proved }) => (proved ? 100 : 0)),
    milliseconds: mean(rows, (row) => row.milliseconds),
    rows,
  };
}
