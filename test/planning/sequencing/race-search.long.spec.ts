import fc from 'fast-check';
import { assemblePortfolio, namedProfile } from '../../../src/planning/index.js';
import { toProblem } from '../../../src/planning/sequencing/model.js';
import type { Problem } from '../../../src/planning/sequencing/problem.js';
import { packed } from '../../../src/planning/sequencing/race/packed.js';
import { isRace } from '../../../src/planning/sequencing/race/race.js';
import { raceBound } from '../../../src/planning/sequencing/race/race-bound.js';
import { raceSearch } from '../../../src/planning/sequencing/race/race-search.js';
import { projectCase } from '../../bench/sequencing/project-case.js';
import type { Activity, Project } from '../../bench/sequencing/rcp.js';

/** The search for a project with one end, on projects small enough to be tried out in full. */

function problemOf(project: Project): Problem {
  const portfolio = assemblePortfolio(projectCase(project));
  return toProblem(portfolio, namedProfile('balanced', portfolio.settings));
}

/** The activities between a first and a last one that take no time. */
function projectOf(capacities: readonly number[], activities: readonly Activity[]): Project {
  const nothing = capacities.map(() => 0);
  const last = activities.length + 1;
  const waitedFor = new Set(activities.flatMap(({ successors }) => successors));
  const first = activities.map((_, index) => index + 1).filter((index) => !waitedFor.has(index));
  return {
    capacities,
    activities: [
      { duration: 0, demands: nothing, successors: first },
      ...activities.map((each) => ({
        ...each,
        successors: each.successors.length > 0 ? each.successors : [last],
      })),
      { duration: 0, demands: nothing, successors: [] },
    ],
  };
}

/** Up to `most` activities that ask for up to two resources of 4 and 3; a later one may wait for an earlier one. */
function projects(most: number): fc.Arbitrary<Project> {
  const activity = fc.record({
    duration: fc.integer({ min: 1, max: 5 }),
    demands: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 })),
    waits: fc.array(fc.nat(most), { maxLength: 2 }),
  });
  return fc.array(activity, { minLength: 2, maxLength: most }).map((rows) =>
    projectOf(
      [4, 3],
      rows.map(({ duration, demands }, index) => ({
        duration,
        demands,
        successors: rows.flatMap(({ waits }, later) =>
          later > index && waits.includes(index) ? [later + 1] : [],
        ),
      })),
    ),
  );
}

/** What is wrong with starts in a problem, by its own numbers and week by week; undefined when nothing is. */
function faultIn(problem: Problem, starts: Int32Array): string | undefined {
  const { phases, departments, weeks, periods } = problem;
  const end = (phase: number): number => (starts[phase] ?? NaN) + (phases.weeks[phase] ?? NaN);
  for (let phase = 0; phase < phases.count; phase += 1) {
    if (!((starts[phase] ?? -1) >= 0 && end(phase) <= weeks)) return `phase ${String(phase)} is outside`;
    for (let at = phases.after.from[phase] ?? 0; at < (phases.after.from[phase + 1] ?? 0); at += 1) {
      const ready = end(phases.after.items[at] ?? 0) + (phases.after.weights[at] ?? 0);
      if (ready > (starts[phase] ?? 0)) return `phase ${String(phase)} does not wait`;
    }
  }
  const used = new Float64Array(departments.count * weeks);
  for (let phase = 0; phase < phases.count; phase += 1) {
    for (let at = phases.fte.from[phase] ?? 0; at < (phases.fte.from[phase + 1] ?? 0); at += 1) {
      for (let week = starts[phase] ?? 0; week < end(phase); week += 1) {
        const index = (phases.fte.items[at] ?? 0) * weeks + week;
        used[index] = (used[index] ?? 0) + (phases.fte.weights[at] ?? 0);
      }
    }
  }
  const over = used.findIndex((hours, index) => {
    const period = Math.floor(((index % weeks) * periods) / weeks);
    return hours > (departments.fte[Math.floor(index / weeks) * periods + period] ?? 0) + 1e-9;
  });
  return over < 0 ? undefined : `more than there is at ${String(over)}`;
}

/** The shortest end over every order in which the phases can be put down one by one, each as early as it goes. */
function shortest(problem: Problem): number {
  const { phases, weeks } = problem;
  const starts = new Int32Array(phases.count).fill(-1);
  let best = Infinity;
  const earliest = (phase: number): number => {
    for (let week = 0; week < weeks; week += 1) {
      starts[phase] = week;
      if (fits(phase)) return week;
    }
    throw new Error('no room');
  };
  const fits = (phase: number): boolean => {
    const placed = [...starts.keys()].filter((each) => (starts[each] ?? -1) >= 0);
    const week = starts[phase] ?? 0;
    const last = week + (phases.weeks[phase] ?? 0);
    for (let at = phases.after.from[phase] ?? 0; at < (phases.after.from[phase + 1] ?? 0); at += 1) {
      const item = phases.after.items[at] ?? 0;
      if ((starts[item] ?? 0) + (phases.weeks[item] ?? 0) > week) return false;
    }
    const asks = (each: number, department: number): number => {
      for (let at = phases.fte.from[each] ?? 0; at < (phases.fte.from[each + 1] ?? 0); at += 1)
        if (phases.fte.items[at] === department) return phases.fte.weights[at] ?? 0;
      return 0;
    };
    for (let now = week; now < last; now += 1) {
      const running = placed.filter(
        (each) => (starts[each] ?? 0) <= now && now < (starts[each] ?? 0) + (phases.weeks[each] ?? 0),
      );
      for (let department = 0; department < problem.departments.count; department += 1) {
        const asked = running.reduce((sum, each) => sum + asks(each, department), 0);
        if (asked > (problem.departments.fte[department * problem.periods] ?? 0)) return false;
      }
    }
    return true;
  };
  const next = (): void => {
    const open = [...starts.keys()].filter((phase) => starts[phase] === -1);
    if (open.length === 0)
      best = Math.min(best, Math.max(...starts.map((week, at) => week + (phases.weeks[at] ?? 0))));
    for (const phase of open) {
      const waits = [...phases.after.items.subarray(phases.after.from[phase], phases.after.from[phase + 1])];
      if (waits.some((each) => starts[each] === -1)) continue;
      earliest(phase);
      next();
      starts[phase] = -1;
    }
  };
  next();
  return best;
}

const FIXED = { seed: 7 } as const;

describe('the search for a race', () => {
  it('finds the shortest there is of projects with few activities', () => {
    fc.assert(
      fc.property(projects(5), (project) => {
        const problem = problemOf(project);
        const { starts, end } = raceSearch(problem, { seed: 1, work: 150 });
        expect(faultIn(problem, starts)).toBeUndefined();
        expect(end).toBe(shortest(problem));
      }),
      { ...FIXED, numRuns: 12 },
    );
  });

  it('keeps every limit and never ends before the bound', () => {
    fc.assert(
      fc.property(projects(24), fc.nat(), (project, seed) => {
        const problem = problemOf(project);
        const { starts, end, bound } = raceSearch(problem, { seed, work: 60 });
        expect(faultIn(problem, starts)).toBeUndefined();
        expect(end).toBe(Math.max(...starts.map((week, phase) => week + (problem.phases.weeks[phase] ?? 0))));
        expect(end).toBeGreaterThanOrEqual(bound);
        expect(bound).toBe(raceBound(problem));
      }),
      { ...FIXED, numRuns: 25 },
    );
  });

  it('keeps to hours that differ from quarter to quarter', () => {
    fc.assert(
      fc.property(projects(24), fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }), (project, more) => {
        const problem = problemOf(project);
        problem.departments.fte.forEach((hours, at) => {
          problem.departments.fte[at] = hours + (more[at % more.length] ?? 0);
        });
        expect(isRace(problem)).toBe(true);
        const { starts, end, bound } = raceSearch(problem, { seed: 3, work: 60 });
        expect(faultIn(problem, starts)).toBeUndefined();
        expect(end).toBeGreaterThanOrEqual(bound);
      }),
      { ...FIXED, numRuns: 25 },
    );
  });

  it('gives the same answer to the same seed, and stops when it is told', () => {
    const [project] = fc.sample(projects(24), { ...FIXED, numRuns: 1 });
    const problem = problemOf(project as Project);
    const options = { seed: 5, work: 40 };
    expect(raceSearch(problem, options)).toEqual(raceSearch(problem, options));
    const { starts } = raceSearch(problem, { ...options, work: Infinity, isCancelled: () => true });
    expect(faultIn(problem, starts)).toBeUndefined();
  });

  it('leaves a project with a deadline to the general search', () => {
    const project = projectOf([1], [{ duration: 3, demands: [1], successors: [] }]);
    const planningCase = projectCase(project);
    const written = (latest: object): boolean => {
      const [one, ...others] = planningCase.pilots;
      const phases = one?.phases.map((phase) => ({ ...phase, ...latest })) ?? [];
      const portfolio = assemblePortfolio({
        ...planningCase,
        pilots: one ? [{ ...one, phases }, ...others] : [],
      });
      return isRace(toProblem(portfolio, namedProfile('balanced', portfolio.settings)));
    };
    expect(written({})).toBe(true);
    expect(written({ latest: '2026-02-20' })).toBe(false);
  });
});

describe('hours side by side', () => {
  const alone = (demand: number) => ({ duration: 2, demands: [demand], successors: [] });
  const endOf = (capacity: number, demands: readonly number[]): number => {
    const problem = problemOf(projectOf([capacity], demands.map(alone)));
    const { starts, end } = raceSearch(problem, { seed: 1, work: 50 });
    expect(faultIn(problem, starts)).toBeUndefined();
    // The last phase of a case made of a project takes a week.
    return end - 1;
  };

  it.each([
    [1, [0.5, 0.5, 0.5], 4],
    [0.9, [0.3, 0.3, 0.3], 2],
    [1, [0.333333, 0.333333, 0.333333, 0.01], 4],
    // Hours that no decimal fraction gives are rounded up: two fit, and a third does not quite.
    [1, [1 / 3, 1 / 3, 1 / 3, 1 / 3, 1 / 3], 6],
    [Math.PI, [Math.PI, Math.PI], 4],
    [1_000_000, [600_000.5, 500_000.25, 399_999.5], 4],
  ])('of %d for %j last %d weeks', (capacity, demands, weeks) => {
    expect(endOf(capacity, demands)).toBe(weeks);
  });

  it('leaves out a department for which nobody ever waits', () => {
    const problem = problemOf(
      projectOf(
        [2, 3],
        [alone(1), alone(1)].map((each) => ({ ...each, demands: [1, 2] })),
      ),
    );
    expect(packed(problem).guards).toHaveLength(1);
    expect(packed(problem).level).toBe(true);
  });

  it('takes as many words as the departments need', () => {
    const demands = [700, 700, 700, 700, 700];
    const activity = { duration: 1, demands, successors: [] };
    const problem = problemOf(
      projectOf(
        demands.map(() => 1_000),
        [activity, activity],
      ),
    );
    // Ten bits and a guard each: two in a word.
    expect(packed(problem).guards).toHaveLength(3);
    expect(raceSearch(problem, { seed: 1, work: 20 }).end).toBe(3);
  });
});
