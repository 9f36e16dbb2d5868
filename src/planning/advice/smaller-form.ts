import type { IsoDate } from '../kernel/dates.js';
import { PERIOD_WEEKS, periodAt, periodOfWeek, type PeriodId, type Week } from '../kernel/grid.js';
import { exceeds, round } from '../kernel/numbers.js';
import { fteCapacityAt } from '../organisation/organisation.js';
import { forTolerance } from '../organisation/settings.js';
import type { Intensity, Phase, Pilot } from '../pilots/pilot.js';
import type { PlannedPhase } from '../pilots/planned-phase.js';
import { assemblePortfolio, type Portfolio, type Proposal } from '../portfolio/portfolio.js';
import { RULES } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import { firstOpenWeek } from '../sequencing/standing.js';

/** A first phase that would pass beside the plan as it is. */
export interface SmallerForm {
  readonly intensity: Intensity;
  /** Departments that still take part besides the owner. */
  readonly involved: readonly string[];
  /** Whole weeks. */
  readonly weeks: number;
  /** Quarter in which it starts. */
  readonly from: PeriodId;
  /** Most euros for phase 1; null: the proposal asks for none. */
  readonly money: number | null;
  /** Most full-time equivalents of the owner; null: the proposal asks for none. */
  readonly hours: number | null;
}

/** Rules about heat, hours, money and starts that a first phase can break. */
const JUDGES = RULES.filter(({ id }) => /^(SEQ-01|DEP-0[1-5]|POR-0[569]|POR-11)$/.test(id));
/** Amounts are advised in whole hundreds of euros, hours in tenths of a full-time equivalent. */
const MONEY_STEP = 100;
const HOURS_STEP = 0.1;

function downTo(value: number, step: number): number {
  return round(Math.floor(value / step + 1e-6) * step);
}

/** The plan that a form is tried in, without the proposal itself. */
interface Beside {
  readonly portfolio: Portfolio;
  /** First week that is not over. */
  readonly open: Week;
  readonly complaints: ReadonlySet<string>;
  /** Least euros that any first phase of it gets; null: none gets any. */
  readonly least: number | null;
  readonly forms: Map<Proposal, SmallerForm | null>;
}

interface Attempt {
  readonly portfolio: Portfolio;
  readonly beside: Beside;
  readonly pilot: Pilot;
  readonly first: PlannedPhase;
  readonly intensity: Intensity;
  readonly involved: readonly string[];
  readonly start: Week;
  readonly weeks: number;
}

/** Positions of the quarters that the phase lies in, and its weeks in each. */
function quartersOf({
  start,
  weeks,
}: Attempt): readonly { readonly period: number; readonly weeks: number }[] {
  const first = periodOfWeek(start);
  const last = periodOfWeek(start + weeks - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const from = (first + index) * PERIOD_WEEKS;
    return {
      period: first + index,
      weeks: Math.min(start + weeks, from + PERIOD_WEEKS) - Math.max(start, from),
    };
  });
}

/** The most euros that are asked, committed, and free in every quarter of the phase. */
function moneyRoom(attempt: Attempt): number | null {
  const { portfolio, pilot, first } = attempt;
  const asked = first.written.money;
  if (asked === undefined) return null;
  const free = quartersOf(attempt).map(({ period, weeks }) => {
    const left = (portfolio.plan.periods[period]?.budget ?? 0) - (portfolio.load.money[period] ?? 0);
    return (Math.max(0, left) * attempt.weeks) / weeks;
  });
  return downTo(Math.min(asked, pilot.cover?.money ?? asked, ...free), MONEY_STEP);
}

/** The most hours that the owner is asked for and has free in every quarter of the phase. */
function hoursRoom(attempt: Attempt): number | null {
  const { portfolio, pilot, first } = attempt;
  const asked = first.written.fte?.[pilot.owner];
  const owner = portfolio.departments.get(pilot.owner);
  if (asked === undefined || !owner) return null;
  const free = quartersOf(attempt).map(
    ({ period }) => fteCapacityAt(owner, period) - (portfolio.load.fte.get(owner.id)?.[period] ?? 0),
  );
  return downTo(Math.max(0, Math.min(asked, ...free)), HOURS_STEP);
}

function phaseOf({ first, intensity, involved, start, weeks, pilot }: Attempt, room: Room): Phase {
  const { title, widens, measure } = first.written;
  const hours = Object.entries(first.written.fte ?? {}).filter(([id]) => involved.includes(id));
  return {
    ...(title === undefined ? {} : { title }),
    ...(widens === undefined ? {} : { widens }),
    ...(measure === undefined ? {} : { measure }),
    intensity,
    involved,
    from: { week: start },
    weeks,
    money: room.money ?? 0,
    fte: Object.fromEntries([...hours, [pilot.owner, room.hours ?? 0]]),
  };
}

interface Room {
  readonly money: number | null;
  readonly hours: number | null;
}

/** What one rule finds wrong with a plan, by name and how severe; the same in two plans reads the same. */
function complaintsOf({ check }: Rule, portfolio: Portfolio): readonly string[] {
  return check(portfolio)
    .filter(({ scope }) => scope === 'plan')
    .map(({ code, severity, pilot, department, period }) =>
      [code, severity, pilot, department, period].join(' '),
    );
}

/** True as soon as one rule finds something that it did not find before: most forms fail at the first. */
function isWorse(portfolio: Portfolio, before: ReadonlySet<string>): boolean {
  return JUDGES.some((rule) => complaintsOf(rule, portfolio).some((complaint) => !before.has(complaint)));
}

/** The same plan with these pilots on their dates, and perhaps one more that has a date of its own. */
function planOf(
  { organisation, plan }: Portfolio,
  proposals: readonly Proposal[],
  added?: { readonly pilot: Pilot; readonly start: Week },
): Portfolio {
  const starts = new Map(
    proposals.map(({ pilot, phases }): [string, (Week | null)[]] => [
      pilot.id,
      phases.map(({ start }) => start),
    ]),
  );
  if (added) starts.set(added.pilot.id, [added.start]);
  const pilots = [...proposals.map(({ pilot }) => pilot), ...(added ? [added.pilot] : [])];
  const include = pilots.map(({ id }) => id);
  return assemblePortfolio({ organisation, plan, pilots, links: [] }, { include, starts });
}

/** The plan with this one phase added, nothing else changed. */
function planWith(attempt: Attempt, room: Room): Portfolio {
  const { portfolio, pilot, start } = attempt;
  const smaller = { ...pilot, phases: [phaseOf(attempt, room)] };
  return planOf(portfolio, portfolio.counted, { pilot: smaller, start });
}

/** Less than any first phase of the plan gets is no room: with some hundreds of euros nothing begins. */
function isTooLittle(money: number | null, { beside: { least }, first }: Attempt): boolean {
  if (money === null) return false;
  const asked = first.written.money ?? 0;
  return least === null ? money === 0 && asked > 0 : money < Math.min(asked, least);
}

function tryOut(attempt: Attempt): SmallerForm | undefined {
  const room = { money: moneyRoom(attempt), hours: hoursRoom(attempt) };
  if (isTooLittle(room.money, attempt) || room.hours === 0) return undefined;
  if (isWorse(planWith(attempt, room), attempt.beside.complaints)) return undefined;
  const { intensity, involved, weeks, start, portfolio } = attempt;
  return { intensity, involved, weeks, from: periodAt(portfolio.grid, periodOfWeek(start)), ...room };
}

/** Every form to try, the largest first: hotter before cooler, then earlier, then with everybody who was asked. */
function attemptsOf(beside: Beside, { pilot }: Proposal, first: PlannedPhase): readonly Attempt[] {
  const { portfolio } = beside;
  const { settings, grid } = portfolio;
  const owner = portfolio.departments.get(pilot.owner);
  if (!owner) return [];
  const hottest = Math.min(
    first.intensity,
    forTolerance(settings['start.maximum'], owner.tolerance),
    settings['start.bigBangFrom'] - 1,
  );
  const weeks = Math.max(
    settings['phase1.minimumWeeks'],
    Math.min(first.weeks ?? settings['phase1.maximumWeeks'], settings['phase1.maximumWeeks']),
  );
  const asked = Math.max(beside.open, first.start ?? 0);
  const starts = [asked, ...grid.periods.map((_, period) => period * PERIOD_WEEKS)].filter(
    (week, index) => (index === 0 || week > asked) && week + weeks <= grid.weeks,
  );
  const intensities = [5, 4, 3, 2, 1].filter((value): value is Intensity => !exceeds(value, hottest));
  return intensities.flatMap((intensity) =>
    starts.flatMap((start) =>
      [first.involved, ...(first.involved.length > 0 ? [[]] : [])].map((involved): Attempt => ({
        ...{ portfolio, beside, pilot, first },
        ...{ intensity, involved, start, weeks },
      })),
    ),
  );
}

function besideOf(portfolio: Portfolio, open: Week, proposals: readonly Proposal[]): Beside {
  const without = planOf(portfolio, proposals);
  const money = proposals.flatMap(({ phases: [one] }) => one?.written.money ?? []);
  const amounts = money.filter((value) => value > 0);
  const least = amounts.length === 0 ? null : Math.min(...amounts);
  const complaints = new Set(JUDGES.flatMap((rule) => complaintsOf(rule, without)));
  return { portfolio: without, open, complaints, least, forms: new Map() };
}

/** Every proposal outside a plan is tried beside the same plan, and many pages ask for it. */
const kept = new WeakMap<Portfolio, Beside>();

function largest(beside: Beside, proposal: Proposal): SmallerForm | null {
  const [first] = proposal.phases;
  if (!first) return null;
  for (const attempt of attemptsOf(beside, proposal, first)) {
    const found = tryOut(attempt);
    if (found) return found;
  }
  return null;
}

/**
 * The largest first phase of a proposal that would pass: the hottest start its owner can take, with the most money that
 * is committed and free, beside the plan as it is. Null when even the smallest does not. Whether the answers are good
 * enough is another matter (`liftOf`). Nothing begins in a week that is over `today`. Source: A.3 ("kleinere vorm"), S1-7 (a small pilot needs no big budget).
 */
export function smallerForm(
  portfolio: Portfolio,
  proposal: Proposal,
  today: IsoDate = portfolio.asOf,
): SmallerForm | null {
  const open = firstOpenWeek(portfolio, today);
  if (proposal.counted) {
    const others = portfolio.counted.filter((one) => one !== proposal);
    return largest(besideOf(portfolio, open, others), proposal);
  }
  const last = kept.get(portfolio);
  const known = last?.open === open ? last : besideOf(portfolio, open, portfolio.counted);
  kept.set(portfolio, known);
  const before = known.forms.get(proposal);
  if (before !== undefined) return before;
  const found = largest(known, proposal);
  known.forms.set(proposal, found);
  return found;
}
