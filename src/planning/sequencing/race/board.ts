import { UNPLACED, type Problem } from '../problem.js';

/** Hours that are left per department and week while phases are put down and taken up; nothing else limits a race. */
export interface Board {
  readonly problem: Problem;
  readonly room: Float64Array;
  readonly empty: Float64Array;
  readonly start: Int32Array;
  /** Phases put down since the beginning: the work done. */
  placements: number;
}

const TOLERANCE = 5e-7;

export function makeBoard(problem: Problem): Board {
  const { departments, weeks, periods, phases } = problem;
  const empty = new Float64Array(departments.count * weeks);
  for (let department = 0; department < departments.count; department += 1) {
    for (let week = 0; week < weeks; week += 1) {
      const period = Math.floor((week * periods) / weeks);
      empty[department * weeks + week] = departments.fte[department * periods + period] as number;
    }
  }
  return {
    problem,
    room: empty.slice(),
    empty,
    start: new Int32Array(phases.count).fill(UNPLACED),
    placements: 0,
  };
}

export function clearBoard({ room, empty, start }: Board): void {
  room.set(empty);
  start.fill(UNPLACED);
}

function fill({ problem, room }: Board, phase: number, week: number, sign: number): void {
  const { fte, weeks } = problem.phases;
  const duration = weeks[phase] as number;
  const stop = fte.from[phase + 1] as number;
  for (let at = fte.from[phase] as number; at < stop; at += 1) {
    const amount = sign * (fte.weights[at] as number);
    const from = (fte.items[at] as number) * problem.weeks + week;
    for (let index = from; index < from + duration; index += 1)
      room[index] = (room[index] as number) + amount;
  }
}

export function putDown(board: Board, phase: number, week: number): void {
  board.start[phase] = week;
  board.placements += 1;
  fill(board, phase, week, -1);
}

export function takeUp(board: Board, phase: number): void {
  fill(board, phase, board.start[phase] as number, 1);
  board.start[phase] = UNPLACED;
}

/** The first week from `week` on with room for all its weeks; beyond `to` when there is none. */
export function firstRoom({ problem, room }: Board, phase: number, week: number, to: number): number {
  const { fte, weeks } = problem.phases;
  const duration = weeks[phase] as number;
  const begin = fte.from[phase] as number;
  const stop = fte.from[phase + 1] as number;
  for (let at = begin; at < stop && week <= to; at += 1) {
    const amount = (fte.weights[at] as number) - TOLERANCE;
    const row = (fte.items[at] as number) * problem.weeks;
    for (let index = row + week + duration - 1; index >= row + week; index -= 1) {
      if ((room[index] as number) >= amount) continue;
      week = index - row + 1;
      // From the first resource again: what it had left in the weeks before says nothing of the weeks now added.
      at = begin - 1;
      break;
    }
  }
  return week;
}

/** The last week up to `week` with room for all its weeks; before `from` when there is none. */
export function lastRoom({ problem, room }: Board, phase: number, week: number, from: number): number {
  const { fte, weeks } = problem.phases;
  const duration = weeks[phase] as number;
  const begin = fte.from[phase] as number;
  const stop = fte.from[phase + 1] as number;
  for (let at = begin; at < stop && week >= from; at += 1) {
    const amount = (fte.weights[at] as number) - TOLERANCE;
    const row = (fte.items[at] as number) * problem.weeks;
    for (let index = row + week; index < row + week + duration; index += 1) {
      if ((room[index] as number) >= amount) continue;
      week = index - row - duration;
      at = begin - 1;
      break;
    }
  }
  return week;
}

/** End of what it waits for that is on the board. */
export function readyFrom({ problem, start }: Board, phase: number): number {
  const { after, weeks, earliest } = problem.phases;
  let bound = earliest[phase] as number;
  const stop = after.from[phase + 1] as number;
  for (let at = after.from[phase] as number; at < stop; at += 1) {
    const item = after.items[at] as number;
    const week = start[item] as number;
    if (week === UNPLACED) continue;
    const end = week + (weeks[item] as number) + (after.weights[at] as number);
    if (end > bound) bound = end;
  }
  return bound;
}

/** Last start that leaves what waits for it, and is on the board, where it is. */
export function dueBy({ problem, start }: Board, phase: number, deadline: number): number {
  const { before, weeks } = problem.phases;
  const duration = weeks[phase] as number;
  let bound = deadline - duration;
  const stop = before.from[phase + 1] as number;
  for (let at = before.from[phase] as number; at < stop; at += 1) {
    const later = start[before.items[at] as number] as number;
    if (later === UNPLACED) continue;
    const last = later - (before.weights[at] as number) - duration;
    if (last < bound) bound = last;
  }
  return bound;
}
