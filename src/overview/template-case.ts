import {
  periodIndex,
  makeGrid,
  shiftPeriod,
  type AskedMoment,
  type C,
  type Department,
  type Grid,
  type IsoDate,
  type Phase,
  type Pilot,
  type PlanningCase,
} from '../planning/index.js';
import { ASSUMED, emptyCase } from './empty-case.js';

/** Names in place of those that were there. */
export interface TemplateNames {
  readonly department: (facts: { readonly number: number }) => string;
  readonly pilot: (facts: { readonly number: number; readonly c: C }) => string;
}

export interface TemplateInput {
  /** Of the organisation that it is for. */
  readonly name: string;
  /** The copy begins in the quarter after this day. */
  readonly today: IsoDate;
  readonly names: TemplateNames;
}

interface Copying {
  readonly grid: Grid;
  /** Quarter in which the copy begins. */
  readonly first: string;
  /** The new id of each department. */
  readonly departments: ReadonlyMap<string, string>;
}

/**
 * The build of a portfolio without whose it is. Everything that comes along is named here, so that a field that a case
 * gets later stays behind until somebody decides that it may come along: pilots with their C, their phases with
 * duration, intensity, what they widen and their rung, who takes part, the order between them, and the thresholds.
 * Criteria are unknown, money is nil, and every date counts from the new start.
 */
export function templateCase(source: PlanningCase, { name, today, names }: TemplateInput): PlanningCase {
  const empty = emptyCase({ name, departments: [], budget: 0, today });
  const { start, periods, settings, leerpauze } = source.plan;
  const first = empty.plan.periods[0]?.id ?? '';
  const ids = periods.map(({ id }) => id);
  const pilots = source.pilots.filter(({ state }) => state !== 'withdrawn');
  const codes = new Map(pilots.map(({ id }, index) => [id, code('P', index)]));
  const copying: Copying = {
    grid: makeGrid(start, ids),
    first,
    departments: new Map(source.organisation.departments.map(({ id }, index) => [id, code('A', index)])),
  };
  return {
    organisation: {
      name,
      ...(source.organisation.service === undefined ? {} : { service: source.organisation.service }),
      departments: source.organisation.departments.map((department, index) =>
        bareDepartment(department, index, names),
      ),
    },
    plan: {
      start: empty.plan.start,
      periods: ids.map((_, index) => ({ id: shiftPeriod(first, index), budget: 0 })),
      ...(settings === undefined ? {} : { settings }),
      ...(leerpauze === undefined ? {} : { leerpauze }),
    },
    pilots: pilots.map((pilot, index) => barePilot(pilot, index, names, copying)),
    links: source.links.flatMap(({ before, after, lagWeeks }) => {
      const [one, other] = [codes.get(before[0]), codes.get(after[0])];
      if (one === undefined || other === undefined) return [];
      const lag = lagWeeks === undefined ? {} : { lagWeeks };
      return [{ before: [one, before[1]] as const, after: [other, after[1]] as const, ...lag }];
    }),
  };
}

function code(letter: string, index: number): string {
  return `${letter}${String(index + 1).padStart(2, '0')}`;
}

/** What a department is taken to be: how many people it has and what they can spare is the client's. */
function bareDepartment({ tolerance, brings }: Department, index: number, names: TemplateNames): Department {
  return {
    id: code('A', index),
    name: names.department({ number: index + 1 }),
    headcount: ASSUMED.headcount,
    fteCapacity: ASSUMED.fteCapacity,
    tolerance,
    brings,
  };
}

function barePilot(
  { c, owner, phases }: Pilot,
  index: number,
  names: TemplateNames,
  copying: Copying,
): Pilot {
  return {
    id: code('P', index),
    title: names.pilot({ number: index + 1, c }),
    c,
    owner: copying.departments.get(owner) ?? code('A', 0),
    phases: phases.map((phase) => barePhase(phase, copying)),
  };
}

function barePhase(phase: Phase, copying: Copying): Phase {
  const { from, to, weeks, kind, intensity, widens, involved, rung } = phase;
  const others = involved?.flatMap((id) => copying.departments.get(id) ?? []);
  return {
    intensity,
    ...(from === undefined ? {} : { from: moment(from, copying) }),
    ...(to === undefined ? {} : { to: moment(to, copying) }),
    ...(weeks === undefined ? {} : { weeks }),
    ...(kind === undefined ? {} : { kind }),
    ...(widens === undefined ? {} : { widens }),
    ...(others === undefined ? {} : { involved: others }),
    ...(rung === undefined ? {} : { rung }),
  };
}

/** As far from the new start as it was from the old one. */
function moment(asked: AskedMoment, { grid, first }: Copying): AskedMoment {
  return typeof asked === 'string' ? shiftPeriod(first, periodIndex(grid, asked) ?? 0) : asked;
}
