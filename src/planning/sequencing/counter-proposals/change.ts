import type { IsoDate } from '../../kernel/dates.js';
import { shiftPeriod, type PeriodId } from '../../kernel/grid.js';
import { fteCapacityAt, type Department } from '../../organisation/organisation.js';
import type { Link } from '../../organisation/plan.js';
import { intensityOf } from '../../pilots/intensity.js';
import type { Intensity, Phase, Pilot } from '../../pilots/pilot.js';
import type { PlanningCase } from '../../portfolio/case.js';

interface OfPhase {
  readonly pilot: string;
  /** 1-based. */
  readonly phase: number;
}

/** A change to a proposal or a plan that would help. Plain data, so that it can be kept and shown again. */
export type Change =
  /** Milder phases. */
  | {
      readonly kind: 'smaller';
      readonly pilot: string;
      readonly phases: readonly {
        readonly phase: number;
        readonly from: Intensity;
        readonly to: Intensity;
      }[];
    }
  /** A fixed start or a deadline later: of phase 1 the pilot as a whole, of a later phase after a longer gap. */
  | (OfPhase & {
      readonly kind: 'later' | 'gap';
      readonly what: 'pin' | 'latest';
      readonly from: IsoDate;
      /** Null: without the date. */
      readonly to: IsoDate | null;
    })
  /** A longer plan, with as much money in each new quarter as in the last one. */
  | { readonly kind: 'horizon'; readonly quarters: number; readonly until: PeriodId }
  /** A tussenfase: the first half of a phase at less intensity, as a phase of its own. */
  | (OfPhase & {
      readonly kind: 'split';
      readonly first: { readonly weeks: number; readonly intensity: Intensity };
      readonly second: { readonly weeks: number; readonly intensity: Intensity };
    })
  | { readonly kind: 'owner'; readonly pilot: string; readonly from: string; readonly to: string }
  /** Euros in one quarter. */
  | { readonly kind: 'money'; readonly period: PeriodId; readonly extra: number }
  /** Full-time equivalents of one department in one quarter. */
  | {
      readonly kind: 'hours';
      readonly department: string;
      readonly period: PeriodId;
      readonly extra: number;
    };

export type ChangeKind = Change['kind'];
type ChangeOf<Kind extends ChangeKind> = Extract<Change, { readonly kind: Kind }>;

function changePilot(planningCase: PlanningCase, id: string, change: (pilot: Pilot) => Pilot): PlanningCase {
  return {
    ...planningCase,
    pilots: planningCase.pilots.map((pilot) => (pilot.id === id ? change(pilot) : pilot)),
  };
}

function changePhase(
  planningCase: PlanningCase,
  { pilot: id, phase: number }: OfPhase,
  change: (phase: Phase) => readonly Phase[],
): PlanningCase {
  return changePilot(planningCase, id, (pilot) => ({
    ...pilot,
    phases: pilot.phases.flatMap((phase, index) => (index === number - 1 ? change(phase) : [phase])),
  }));
}

/** A phase that became milder by itself meanwhile stays so. */
function smaller(planningCase: PlanningCase, { pilot, phases }: ChangeOf<'smaller'>): PlanningCase {
  return phases.reduce(
    (changed, { phase, to }) =>
      changePhase(changed, { pilot, phase }, (written) => [
        intensityOf(written.intensity) > to ? { ...written, intensity: to } : written,
      ]),
    planningCase,
  );
}

/** The money goes with the weeks; a deadline or the end asked for belongs to the second half, a fixed start to the first. */
function halves(phase: Phase, { first, second }: ChangeOf<'split'>): readonly Phase[] {
  const { pin: _pin, earliest: _earliest, from: _from, ...later } = phase;
  const { latest: _latest, to: _to, ...sooner } = phase;
  const share = first.weeks / (first.weeks + second.weeks);
  const money = (part: number): Pick<Phase, 'money'> =>
    phase.money === undefined ? {} : { money: Math.round(phase.money * part) };
  return [
    { ...sooner, ...first, ...money(share) },
    { ...later, ...second, ...money(1 - share) },
  ];
}

/** What points to a later phase of the pilot points one further; what waits for the split phase waits for its second half. */
function renumbered(link: Link, { pilot, phase }: ChangeOf<'split'>): Link {
  const [before, after] = [link.before, link.after];
  return {
    ...link,
    before: before[0] === pilot && before[1] >= phase ? [pilot, before[1] + 1] : before,
    after: after[0] === pilot && after[1] > phase ? [pilot, after[1] + 1] : after,
  };
}

function split(planningCase: PlanningCase, change: ChangeOf<'split'>): PlanningCase {
  const changed = changePhase(planningCase, change, (phase) => halves(phase, change));
  return { ...changed, links: changed.links.map((link) => renumbered(link, change)) };
}

/** The hours go with the ownership, and the new owner no longer helps. */
function owner(planningCase: PlanningCase, { pilot: id, from, to }: ChangeOf<'owner'>): PlanningCase {
  return changePilot(planningCase, id, (pilot) => ({
    ...pilot,
    owner: to,
    phases: pilot.phases.map((phase) => {
      const { [from]: hours = 0, [to]: own = 0, ...rest } = phase.fte ?? {};
      return {
        ...phase,
        fte: hours + own > 0 ? { ...rest, [to]: hours + own } : rest,
        involved: (phase.involved ?? []).filter((department) => department !== to),
      };
    }),
  }));
}

function horizon(planningCase: PlanningCase, { quarters }: ChangeOf<'horizon'>): PlanningCase {
  const { periods } = planningCase.plan;
  const last = periods.at(-1);
  if (!last) return planningCase;
  const more = Array.from({ length: quarters }, (_, index) => ({
    id: shiftPeriod(last.id, index + 1),
    budget: last.budget,
  }));
  return { ...planningCase, plan: { ...planningCase.plan, periods: [...periods, ...more] } };
}

function money(planningCase: PlanningCase, { period, extra }: ChangeOf<'money'>): PlanningCase {
  const periods = planningCase.plan.periods.map((each) =>
    each.id === period ? { ...each, budget: each.budget + extra } : each,
  );
  return { ...planningCase, plan: { ...planningCase.plan, periods } };
}

function hours(planningCase: PlanningCase, { department, period, extra }: ChangeOf<'hours'>): PlanningCase {
  const more = (one: Department): Department => ({
    ...one,
    fteCapacity: planningCase.plan.periods.map(
      ({ id }, index) => fteCapacityAt(one, index) + (id === period ? extra : 0),
    ),
  });
  const { organisation } = planningCase;
  const departments = organisation.departments.map((one) => (one.id === department ? more(one) : one));
  return { ...planningCase, organisation: { ...organisation, departments } };
}

/** The case with the change made. */
export function applyChange(planningCase: PlanningCase, change: Change): PlanningCase {
  switch (change.kind) {
    case 'smaller':
      return smaller(planningCase, change);
    case 'later':
    case 'gap':
      return changePhase(planningCase, change, (phase) => [{ ...phase, [change.what]: change.to }]);
    case 'horizon':
      return horizon(planningCase, change);
    case 'split':
      return split(planningCase, change);
    case 'owner':
      return owner(planningCase, change);
    case 'money':
      return money(planningCase, change);
    case 'hours':
      return hours(planningCase, change);
  }
}
