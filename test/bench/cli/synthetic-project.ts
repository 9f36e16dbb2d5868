/** One phase of one pilot, in words that both programs know. */
interface Task {
  /** Index of the department whose one full-time equivalent it needs, all the time. */
  readonly department: number;
  readonly weeks: number;
}

/** A project that either program can schedule: chains of tasks over departments that can do one thing at a time. */
export interface SyntheticProject {
  readonly departments: number;
  /** Tasks of a pilot follow each other. */
  readonly pilots: readonly (readonly Task[])[];
  /** Quarters of 13 weeks in which everything has to fit. */
  readonly quarters: number;
}

const PHASES = 5;
const WEEKS = [3, 4, 5, 4, 6];

/** `tasks` is a multiple of five. Departments and quarters grow with its root: 5 and 8 for 50 tasks, 22 and 20 for 1,000. */
export function syntheticProject(tasks: number): SyntheticProject {
  const scale = Math.sqrt(tasks / 50);
  const departments = Math.round(5 * scale);
  const pilots = Array.from({ length: tasks / PHASES }, (_, pilot) =>
    Array.from({ length: PHASES }, (__, phase): Task => ({
      // Coprime steps, so that neighbours do not all go through the departments in the same order.
      department: (3 * pilot + 2 * phase + (pilot % 7)) % departments,
      weeks: WEEKS[(pilot + 2 * phase) % WEEKS.length] ?? 4,
    })),
  );
  return { departments, pilots, quarters: Math.min(20, Math.round(8 * scale)) };
}
