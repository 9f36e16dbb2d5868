import type { SyntheticProject } from './synthetic-project.js';

/**
 * The project for TaskJuggler 3: a department is a resource, a phase a task with that effort, a pilot a chain. Its two
 * reports say what the plan document says as well: when each phase starts and ends, with a chart in weeks, and how much
 * each department does per quarter.
 */
export function asTaskJuggler({ departments, pilots, quarters }: SyntheticProject): string {
  const resources = Array.from(
    { length: departments },
    (_, index) => `resource d${String(index)} "Department ${String(index)}" {}`,
  );
  const tasks = pilots.map((phases, pilot) => {
    const name = `p${String(pilot)}`;
    const chain = phases.map(({ department, weeks }, index) => {
      const depends = index === 0 ? '' : ` depends ${name}.f${String(index - 1)}`;
      const effort = `effort ${String(weeks)}w allocate d${String(department)}`;
      return `  task f${String(index)} "Phase ${String(index + 1)}" { ${effort}${depends} }`;
    });
    return [`task ${name} "Pilot ${String(pilot)}" {`, ...chain, '}'].join('\n');
  });
  return [
    `project bench "Bench" 2026-01-05 +${String(quarters * 13)}w {}`,
    ...resources,
    ...tasks,
    'taskreport plan "plan" { formats html columns name, start, end, effort, resources, chart }',
    'resourcereport load "load" { formats html columns name, effort, quarterly }',
    '',
  ].join('\n');
}
