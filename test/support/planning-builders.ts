import {
  assemblePortfolio,
  shiftPeriod,
  type Department,
  type Organisation,
  type Phase,
  type Pilot,
  type Plan,
  type PlanningCase,
  type Portfolio,
  type PortfolioOptions,
} from '../../src/planning/index.js';

/**
 * Fixed builders: a small organisation and sound pilots, of which a test changes only what it is about.
 * The first quarter is 2026-Q1, which begins on 2026-01-05.
 */
export const FIRST_PERIOD = '2026-Q1';
export const PLAN_START = '2026-01-05';

const SOUND_ANSWERS = [3, 3, 3, 3, 3] as const;

export function aDepartment(given: Partial<Department> = {}): Department {
  const id = given.id ?? 'A';
  return {
    id,
    name: `Afdeling ${id}`,
    headcount: 10,
    tolerance: 3,
    fteCapacity: 10,
    brings: 'other',
    ...given,
  };
}

/** A phase of one quarter: the nth phase starts in the nth quarter, widens one thing and comes 30 percent nearer. */
export function aPhase(given: Partial<Phase> = {}, number = 1): Phase {
  return {
    title: `Fase ${String(number)}`,
    from: shiftPeriod(FIRST_PERIOD, number - 1),
    ...(given.to === undefined ? { weeks: 13 } : {}),
    intensity: 1,
    widens: [number === 1 ? 'start' : 'uren'],
    money: 1_000,
    fte: {},
    involved: [],
    goalPercent: Math.min(100, 30 * number),
    measure: { kpi: 'K-CE-01', baseline: '9 u', target: '2 u' },
    gate: { threshold: '<= 2 u', decider: 'hoofd', stopRule: '> 6 u' },
    ...given,
  };
}

export type GivenPilot = Omit<Partial<Pilot>, 'phases'> & { readonly phases?: readonly Partial<Phase>[] };

/** A pilot that passes all four criteria, with three sound phases back to back. */
export function aPilot(given: GivenPilot = {}): Pilot {
  const id = given.id ?? 'P1';
  return {
    id,
    title: `Pilot ${id}`,
    c: 'content',
    owner: 'A',
    goal: 'G1',
    cover: { money: 1_000, moneyCommitment: 'written', hoursCommitment: 'written' },
    firstResultWeeks: 8,
    answers: {
      culture: SOUND_ANSWERS,
      resources: SOUND_ANSWERS,
      gain: SOUND_ANSWERS,
      scalability: SOUND_ANSWERS,
    },
    ...given,
    phases: (given.phases ?? [{}, {}, {}]).map((phase, index) => aPhase(phase, index + 1)),
  };
}

export interface GivenCase {
  readonly organisation?: Partial<Omit<Organisation, 'departments'>>;
  readonly departments?: readonly Partial<Department>[];
  readonly plan?: Partial<Plan>;
  readonly pilots?: readonly GivenPilot[];
  readonly links?: PlanningCase['links'];
}

/** An organisation of the second group with department A, eight quarters and plenty of money. */
export function aCase(given: GivenCase = {}): PlanningCase {
  return {
    organisation: {
      name: 'Voorbeeld',
      goal: 'Klanten merken dat we luisteren',
      goals: [{ id: 'G1', text: 'Klanten krijgen snel antwoord', kpi: 'K-CE-01' }],
      history: [{ year: 2024, what: 'Een eerste proef', result: 'mixed' }],
      maturity: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
      ...given.organisation,
      departments: (given.departments ?? [{}]).map(aDepartment),
    },
    plan: {
      start: PLAN_START,
      periods: Array.from({ length: 8 }, (_, index) => ({
        id: shiftPeriod(FIRST_PERIOD, index),
        budget: 1_000_000,
      })),
      ...given.plan,
    },
    pilots: (given.pilots ?? [{}]).map(aPilot),
    links: given.links ?? [],
  };
}

export function aPortfolio(given: GivenCase = {}, options: PortfolioOptions = {}): Portfolio {
  return assemblePortfolio(aCase(given), options);
}
