import { isIsoDate, isMonday, type IsoDate } from '../../kernel/dates.js';
import { makeGrid, type Grid } from '../../kernel/grid.js';
import type { Blackout } from '../../organisation/plan.js';
import type { PlanFacts } from '../../organisation/plan-facts.js';
import type { AskedMoment, Phase, Pilot } from '../../pilots/pilot.js';
import { askedSpan } from '../../pilots/planned-phase.js';
import type { PlanningCase } from '../case.js';
import type { CaseProblem } from './problem.js';

/** A day written somewhere, and where; absent days need no check. */
type WrittenDay = readonly [path: string, date: IsoDate | null | undefined];

/** Far enough for any plan, and near enough for four-digit years at its end. */
const FIRST_START = '1990-01-01';
const LAST_START = '2199-12-31';

function daysInFacts(facts: PlanFacts = {}): readonly WrittenDay[] {
  return [
    ['plan.facts.kickOff.date', facts.kickOff?.date],
    ['plan.facts.conductRules.dated', facts.conductRules?.dated],
    ['plan.facts.crisisPlan.dated', facts.crisisPlan?.dated],
    ['plan.facts.crisisPlan.tested', facts.crisisPlan?.tested],
  ];
}

function daysInPhase(phase: Phase, path: string): readonly WrittenDay[] {
  return [
    [`${path}.started`, phase.started],
    [`${path}.pin`, phase.pin],
    [`${path}.earliest`, phase.earliest],
    [`${path}.latest`, phase.latest],
    [`${path}.gate.date`, phase.gate?.date],
    ...(phase.measured ?? []).map(({ on }, index): WrittenDay => [
      `${path}.measured[${String(index)}].on`,
      on,
    ]),
    ...(phase.decisions ?? []).flatMap(({ on, until }, index): readonly WrittenDay[] => [
      [`${path}.decisions[${String(index)}].on`, on],
      [`${path}.decisions[${String(index)}].until`, until],
    ]),
  ];
}

function daysInPilot(
  { conditions = [], lessons = [], successes = [], phases }: Pilot,
  path: string,
): readonly WrittenDay[] {
  return [
    ...lessons.map(({ on }, index): WrittenDay => [`${path}.lessons[${String(index)}].on`, on]),
    ...successes.map(({ on }, index): WrittenDay => [`${path}.successes[${String(index)}].on`, on]),
    ...conditions.map(({ due }, index): WrittenDay => [`${path}.conditions[${String(index)}].due`, due]),
    ...phases.flatMap((phase, index) => daysInPhase(phase, `${path}.phases[${String(index)}]`)),
  ];
}

function allDays({ organisation, plan, pilots }: PlanningCase): readonly WrittenDay[] {
  const blackout = (plan.blackout ?? []).flatMap(({ from, to }, index): readonly WrittenDay[] => [
    [`plan.blackout[${String(index)}].from`, from],
    [`plan.blackout[${String(index)}].to`, to],
  ]);
  return [
    ['plan.start', plan.start],
    ['plan.asOf', plan.asOf],
    ...(plan.carried ?? []).map(({ start }, index): WrittenDay => [
      `plan.carried[${String(index)}].start`,
      start,
    ]),
    ...blackout,
    ...(organisation.successes ?? []).map(({ on }, index): WrittenDay => [
      `organisation.successes[${String(index)}].on`,
      on,
    ]),
    ...daysInFacts(plan.facts),
    ...pilots.flatMap((pilot, index) => daysInPilot(pilot, `pilots[${String(index)}]`)),
  ];
}

function isMissingDay(date: IsoDate | null | undefined): date is IsoDate {
  return date !== null && date !== undefined && !isIsoDate(date);
}

function notMonday(path: string, date: IsoDate | null | undefined): readonly CaseProblem[] {
  if (date === null || date === undefined || !isIsoDate(date) || isMonday(date)) return [];
  return [{ path, code: 'not-a-monday', facts: { date } }];
}

function reversed(
  path: string,
  from: IsoDate | null | undefined,
  to: IsoDate | null | undefined,
): readonly CaseProblem[] {
  if (!from || !to || !isIsoDate(from) || !isIsoDate(to) || from <= to) return [];
  return [{ path, code: 'ends-before-start', facts: { from, to } }];
}

function momentText(moment: AskedMoment): string {
  return typeof moment === 'string' ? moment : `week ${String(moment.week)}`;
}

function checkSpan(phase: Phase, path: string, grid: Grid): readonly CaseProblem[] {
  const { from, to, weeks, pin, started } = phase;
  const span = askedSpan(grid, phase);
  if (span !== null && span <= 0 && from !== undefined && to !== undefined) {
    return [
      {
        path: `${path}.to`,
        code: 'ends-before-start',
        facts: { from: momentText(from), to: momentText(to) },
      },
    ];
  }
  const starts = from ?? pin ?? started;
  return starts !== undefined && weeks === undefined && span === null
    ? [{ path, code: 'no-duration', facts: {} }]
    : [];
}

function checkPhase(phase: Phase, path: string, grid: Grid): readonly CaseProblem[] {
  return [
    ...notMonday(`${path}.pin`, phase.pin),
    ...reversed(`${path}.latest`, phase.earliest, phase.latest),
    ...checkSpan(phase, path, grid),
  ];
}

function checkBlackout({ from, to }: Blackout, index: number): readonly CaseProblem[] {
  return reversed(`plan.blackout[${String(index)}].to`, from, to);
}

function checkStart(date: IsoDate): readonly CaseProblem[] {
  if (!isIsoDate(date) || (date >= FIRST_START && date <= LAST_START)) return notMonday('plan.start', date);
  return [
    { path: 'plan.start', code: 'date-out-of-range', facts: { date, min: FIRST_START, max: LAST_START } },
  ];
}

/** Days exist, starts are Mondays, and nothing ends before it begins. */
export function checkDates(planningCase: PlanningCase): readonly CaseProblem[] {
  const { plan, pilots } = planningCase;
  const grid = makeGrid(
    plan.start,
    plan.periods.map(({ id }) => id),
  );
  return [
    ...allDays(planningCase).flatMap(([path, date]): readonly CaseProblem[] =>
      isMissingDay(date) ? [{ path, code: 'no-such-day', facts: { date } }] : [],
    ),
    ...checkStart(plan.start),
    ...(plan.blackout ?? []).flatMap(checkBlackout),
    ...pilots.flatMap(({ phases }, pilot) =>
      phases.flatMap((phase, index) =>
        checkPhase(phase, `pilots[${String(pilot)}].phases[${String(index)}]`, grid),
      ),
    ),
  ];
}
