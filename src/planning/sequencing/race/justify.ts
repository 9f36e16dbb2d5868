import { clearBoard, dueBy, firstRoom, lastRoom, putDown, readyFrom, type Board } from './board.js';

/**
 * Serial construction forwards and backwards (Li and Willis 1992; Valls, Ballestin and Quintanilla 2005): everything as
 * late as it goes before the end, in the order of the ends; then everything as early as it goes, in the order of those
 * starts. The end never comes later by it, and often sooner.
 */

/** Phases by a key in whole weeks, and by their place in a topological order where that is equal. */
export function sortedBy({ problem: { order, phases } }: Board, key: (phase: number) => number): Int32Array {
  const keys = Float64Array.from(order, (phase, place) => key(phase) * phases.count + place);
  keys.sort();
  return Int32Array.from(keys, (each) => {
    const place = each - Math.floor(each / phases.count) * phases.count;
    return order[place] as number;
  });
}

/** Everything as early as it goes, in an order in which nothing comes before what it waits for. */
function forwards(board: Board, order: Int32Array): void {
  clearBoard(board);
  const { weeks } = board.problem;
  for (const phase of order) putDown(board, phase, firstRoom(board, phase, readyFrom(board, phase), weeks));
}

/** Everything as late as it goes; the order has what waits in front of what it waits for. */
function backwards(board: Board, order: Int32Array, deadline: number): void {
  clearBoard(board);
  for (const phase of order) putDown(board, phase, lastRoom(board, phase, dueBy(board, phase, deadline), 0));
}

function endOf({ problem, start }: Board): number {
  const { weeks } = problem.phases;
  return start.reduce((most, week, phase) => Math.max(most, week + (weeks[phase] as number)), 0);
}

/** A sequence pushed against both sides: early starts, and late ones before the same end. */
export interface Pressed {
  early: Int32Array;
  late: Int32Array;
  end: number;
}

/** Late, then early again, until the end comes no sooner; leaves the late starts beside the early ones. */
export function press(board: Board, starts: Int32Array): Pressed {
  const { weeks } = board.problem.phases;
  forwards(
    board,
    sortedBy(board, (phase) => starts[phase] as number),
  );
  let early = board.start.slice();
  let end = endOf(board);
  for (;;) {
    const ends = early;
    const order = sortedBy(board, (phase) => (ends[phase] as number) + (weeks[phase] as number)).reverse();
    backwards(board, order, end);
    const late = board.start.slice();
    forwards(
      board,
      sortedBy(board, (phase) => late[phase] as number),
    );
    const sooner = endOf(board);
    if (sooner >= end) return { early: sooner === end ? board.start.slice() : early, late, end };
    early = board.start.slice();
    end = sooner;
  }
}
