import {
  DIMENSIONS,
  FOUR_CS,
  type Phase,
  type Pilot,
  type PlanningCase,
} from '../../../src/planning/index.js';

import type { SyntheticProject } from './synthetic-project.js';

const department = (index: number): string => `D${String(index)}`;

function phaseOf(task: SyntheticProject['pilots'][number][number], index: number, last: boolean): Phase {
  return {
    title: `Phase ${String(index + 1)}`,
    weeks: task.weeks,
    intensity: 1,
    widens: [DIMENSIONS[index % DIMENSIONS.length] ?? 'start'],
    money: 1_000,
    fte: { [department(task.department)]: 1 },
    goalPercent: 20 * (index + 1),
    measure: { kpi: 'K-CE-01', baseline: '5', target: '4' },
    gate: last ? null : { threshold: 'at least 4', decider: 'director', stopRule: 'below 2' },
  };
}

function pilotOf(tasks: SyntheticProject['pilots'][number], index: number, departments: number): Pilot {
  return {
    id: `P${String(index)}`,
    title: `Pilot ${String(index)}`,
    c: FOUR_CS[index % FOUR_CS.length] ?? 'content',
    owner: department(index % departments),
    goal: 'G1',
    cover: { money: 1_000, moneyCommitment: 'written', hoursCommitment: 'written' },
    firstResultWeeks: 4,
    answers: {
      culture: [3, 3, 3, 3, 3],
      resources: [3, 3, 3, 3, 3],
      gain: [3, 3, 3, 3, 3],
      scalability: [3, 3, 3, 3, 3],
    },
    phases: tasks.map((task, phase) => phaseOf(task, phase, phase === tasks.length - 1)),
  };
}

/**
 * The project for Kikkerplan: the same chains and the same one full-time equivalent per department. What TaskJuggler
 * does not know (heat, money, starts) is there too, wide enough to leave room for every task.
 */
export function asCase({ departments, pilots, quarters }: SyntheticProject): PlanningCase {
  return {
    organisation: {
      name: 'Bench',
      goal: 'Customers notice',
      goals: [{ id: 'G1', text: 'Faster answers', kpi: 'K-CE-01' }],
      history: [{ year: 2020, what: 'A start', result: 'mixed' }],
      maturity: Array.from({ length: 12 }, () => 2),
      departments: Array.from({ length: departments }, (_, index) => ({
        id: department(index),
        name: `Department ${String(index)}`,
        headcount: 50,
        tolerance: 5 as const,
        fteCapacity: 1,
        brings: 'other' as const,
      })),
    },
    plan: {
      start: '2026-01-05',
      periods: Array.from({ length: quarters }, (_, index) => ({
        id: `${String(2026 + Math.floor(index / 4))}-Q${String((index % 4) + 1)}`,
        budget: 1_000_000,
      })),
      settings: {
        'bigBang.departmentShare': 1,
        'starts.perPeriod': [10, 10, 10, 10, 10],
        'temperature.maximumRise': 10,
        'rise.maximum': [10, 10, 10, 10, 10],
      },
    },
    pilots: pilots.map((tasks, index) => pilotOf(tasks, index, departments)),
    links: [],
  };
}
