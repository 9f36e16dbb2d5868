import { PERIOD_WEEKS, periodAt, type PeriodId } from '../kernel/grid.js';
import { exceeds, round } from '../kernel/numbers.js';
import type { Constraint, ConstraintOf, PhaseRef } from './constraint.js';
import { entriesAt } from './lists.js';
import { others, warmingBeside, weighing } from './phases-beside.js';
import { phaseRef, type Scene } from './scene.js';
import { columnOf } from './timeline.js';

/** Objections from what is counted per quarter: starts, heat, hours, money, temperature. */

const neat = (value: number): number => round(value, 4);

function periodOf({ portfolio }: Scene, column: number): PeriodId {
  return periodAt(portfolio.grid, column - 1);
}

function departmentName({ timeline }: Scene, department: number): string {
  return timeline.problem.names.departments[department] ?? '';
}

function startsInQuarter(scene: Scene, phase: number, column: number): readonly Constraint[] {
  const { problem, columns, newStarts, firstStart, firstStarts } = scene.timeline;
  const { departments, phases, names } = problem;
  const department = phases.owner[phase] ?? 0;
  const about = phaseRef(problem, phase);
  const period = periodOf(scene, column);
  const found: Constraint[] = [];
  const count = (newStarts[department * columns + column] ?? 0) + 1;
  if (count > (departments.starts[department] ?? 0)) {
    const same = others(
      scene,
      phase,
      (other, week) =>
        phases.first[other] === 1 && phases.owner[other] === department && columnOf(week) === column,
    );
    const facts = {
      department: departmentName(scene, department),
      period,
      value: count,
      limit: departments.starts[department] ?? 0,
      others: same,
    };
    found.push({ code: 'starts', ...about, facts });
  }
  const value = (firstStarts[column] ?? 0) + 1;
  if ((firstStart[department] ?? 0) > column && value > problem.companyStarts) {
    const first = names.departments.filter(
      (_, other) => other === department || firstStart[other] === column,
    );
    found.push({
      code: 'company-starts',
      ...about,
      facts: { period, value, limit: problem.companyStarts, departments: first },
    });
  }
  return found;
}

/** A hot start and a new start of the same department in one quarter, or the new one in the quarter after. */
function hotStarts(scene: Scene, phase: number, column: number): readonly Constraint[] {
  const { problem } = scene.timeline;
  const { phases } = problem;
  const about = phaseRef(problem, phase);
  const department = departmentName(scene, phases.owner[phase] ?? 0);
  const sameOwner = (other: number): boolean => phases.owner[other] === phases.owner[phase];
  const found: ConstraintOf<'hot-start'>[] = [];
  if (phases.first[phase] === 1) {
    const near = (week: number): boolean =>
      week >= -PERIOD_WEEKS && [column, column - 1].includes(columnOf(week));
    const hot = others(
      scene,
      phase,
      (other, week) => phases.hot[other] === 1 && sameOwner(other) && near(week),
    );
    const period = periodOf(scene, column);
    for (const each of hot)
      found.push({ code: 'hot-start', ...about, facts: { department, period, hot: each, newStart: about } });
  }
  if (phases.hot[phase] === 1) {
    for (const at of [column, column + 1]) {
      const starting = others(
        scene,
        phase,
        (other, week) => phases.first[other] === 1 && sameOwner(other) && columnOf(week) === at,
      );
      const period = periodOf(scene, at);
      for (const each of starting)
        found.push({
          code: 'hot-start',
          ...about,
          facts: { department, period, hot: about, newStart: each },
        });
    }
  }
  return found;
}

/** What speaks against a start in this week; the phase is not placed. */
export function startObjections(scene: Scene, phase: number, week: number): readonly Constraint[] {
  const column = columnOf(week);
  const first = scene.timeline.problem.phases.first[phase] === 1;
  return [...(first ? startsInQuarter(scene, phase, column) : []), ...hotStarts(scene, phase, column)];
}

function heatObjections(scene: Scene, phase: number, department: number): readonly Constraint[] {
  const { problem, peak, columns } = scene.timeline;
  const about = phaseRef(problem, phase);
  const limits = problem.departments;
  const found: Constraint[] = [];
  const ceiling = limits.ceiling[department] ?? 0;
  const rise = limits.rise[department] ?? 0;
  for (let column = 1; column <= problem.periods; column += 1) {
    const after = peak[department * columns + column] ?? 0;
    const before = peak[department * columns + column - 1] ?? 0;
    if (!exceeds(after, ceiling) && !exceeds(after - before, rise)) continue;
    const where = { department: departmentName(scene, department), period: periodOf(scene, column) };
    const running = weighing(scene, phase, column, problem.phases.heat, department);
    if (exceeds(after, ceiling)) {
      found.push({
        code: 'ceiling',
        ...about,
        facts: { ...where, value: neat(after), limit: ceiling, others: running },
      });
    }
    if (exceeds(after - before, rise)) {
      const change = { before: neat(before), after: neat(after) };
      found.push({
        code: 'rise',
        ...about,
        facts: { ...where, value: neat(after - before), limit: rise, ...change, others: running },
      });
    }
  }
  return found;
}

function fteObjections(scene: Scene, phase: number, department: number): readonly Constraint[] {
  const { problem, ftePeak, columns } = scene.timeline;
  const found: Constraint[] = [];
  for (let column = 1; column <= problem.periods; column += 1) {
    const value = ftePeak[department * columns + column] ?? 0;
    const limit = problem.departments.fte[department * problem.periods + column - 1] ?? 0;
    if (!exceeds(value, limit)) continue;
    const where = { department: departmentName(scene, department), period: periodOf(scene, column) };
    const running = weighing(scene, phase, column, problem.phases.fte, department);
    found.push({
      code: 'fte',
      ...phaseRef(problem, phase),
      facts: { ...where, value: neat(value), limit, others: running },
    });
  }
  return found;
}

function organisationObjections(scene: Scene, phase: number): readonly Constraint[] {
  const { problem, money, temperature } = scene.timeline;
  const about = phaseRef(problem, phase);
  const { weeks } = problem.phases;
  const found: Constraint[] = [];
  const running = (column: number): readonly PhaseRef[] =>
    others(
      scene,
      phase,
      (other, start) =>
        start < column * PERIOD_WEEKS && start + (weeks[other] ?? 0) > (column - 1) * PERIOD_WEEKS,
    );
  for (let column = 1; column <= problem.periods; column += 1) {
    const spent = money[column] ?? 0;
    const budget = problem.budget[column - 1] ?? 0;
    if (exceeds(spent, budget)) {
      const facts = { period: periodOf(scene, column), value: neat(spent), limit: budget };
      found.push({ code: 'money', ...about, facts: { ...facts, others: running(column) } });
    }
    const before = temperature[column - 1] ?? 0;
    const after = temperature[column] ?? 0;
    const limit = problem.temperatureRise;
    if (exceeds(after - before, limit)) {
      const facts = { period: periodOf(scene, column), value: neat(after - before), limit };
      const change = { before: neat(before), after: neat(after) };
      found.push({
        code: 'temperature',
        ...about,
        facts: { ...facts, ...change, others: warmingBeside(scene, phase, column) },
      });
    }
  }
  return found;
}

/** What speaks against the loads as they are now, with the phase placed. */
export function loadObjections(scene: Scene, phase: number): readonly Constraint[] {
  const { phases } = scene.timeline.problem;
  return [
    ...entriesAt(phases.heat, phase).flatMap(([department]) => heatObjections(scene, phase, department)),
    ...entriesAt(phases.fte, phase).flatMap(([department]) => fteObjections(scene, phase, department)),
    ...organisationObjections(scene, phase),
  ];
}
