import { PERIOD_WEEKS } from '../kernel/grid.js';
import { FOUR_CS } from '../pilots/four-cs.js';
import { isEmergency, planPhases } from '../pilots/planned-phase.js';
import type { Settings } from '../organisation/settings.js';
import type { Portfolio } from '../portfolio/portfolio.js';
import { canonicalOrder } from './canonical-order.js';
import type { Constraint, PhaseRef } from './constraint.js';
import { limitOfLatest } from './holds.js';
import { breadthWeeks, companyStartLimit, departmentLimits, openWeeks } from './limits.js';
import { listsOf, reversed, weightedListsOf, type Entry } from './lists.js';
import {
  breadthOf,
  mustPhases,
  openers,
  rankPilots,
  requiredPhases,
  type PilotDraft,
} from './pilot-traits.js';
import { precedenceOf, type Draft } from './precedence.js';
import {
  DONE,
  FREE,
  RUNNING,
  type Problem,
  type ProblemPhases,
  type ProblemPilots,
  type SequenceDemands,
} from './problem.js';
import type { Profile } from './profile.js';
import { standingsOf } from './standing.js';
import { findWindows, type Windows } from './windows-of.js';

interface Source {
  readonly portfolio: Portfolio;
  readonly profile: Profile;
  readonly settings: Settings;
  readonly departmentIds: readonly string[];
  readonly pilots: readonly PilotDraft[];
  readonly drafts: readonly Draft[];
}

function sourceOf(portfolio: Portfolio, profile: Profile, demands: SequenceDemands): Source {
  const order = canonicalOrder(portfolio);
  let index = 0;
  const pilots = order.proposals.map((proposal): PilotDraft => {
    const phases = planPhases(portfolio.grid, proposal.pilot);
    const standings = standingsOf(portfolio, phases, demands.pins ?? []);
    const drafts = phases.map((phase, place): Draft => {
      const standing = standings[place] ?? { kind: FREE, week: 0 };
      return { index: index++, proposal, phase, standing };
    });
    return { proposal, drafts };
  });
  return {
    portfolio,
    profile,
    // Overrides were checked against the names and ranges of the settings.
    settings: { ...portfolio.settings, ...profile.settings },
    departmentIds: order.departments,
    pilots,
    drafts: pilots.flatMap(({ drafts }) => drafts),
  };
}

function loadsOf({ settings, departmentIds, drafts }: Source): { heat: Entry[][]; fte: Entry[][] } {
  const indexOf = new Map(departmentIds.map((id, index) => [id, index]));
  const entries = (amounts: readonly (readonly [string, number])[]): Entry[] =>
    amounts
      .flatMap(([id, amount]): Entry[] => {
        const index = indexOf.get(id);
        return index === undefined || amount === 0 ? [] : [[index, amount]];
      })
      .sort(([one], [other]) => one - other);
  const heat = drafts.map(({ phase }) => {
    if (isEmergency(phase)) return [];
    const helping = phase.involved.map(
      (id) => [id, settings['heat.involvedShare'] * phase.intensity] as const,
    );
    return entries([[phase.owner, phase.intensity], ...helping]);
  });
  return { heat, fte: drafts.map(({ phase }) => entries(Object.entries(phase.written.fte ?? {}))) };
}

function apartOf({ drafts }: Source, { notTogether = [] }: SequenceDemands): number[][] {
  const find = ({ pilot, phase }: PhaseRef): number =>
    drafts.findIndex((draft) => draft.phase.pilot === pilot && draft.phase.number === phase);
  const apart = drafts.map((): number[] => []);
  for (const [one, other] of notTogether) {
    const pair = [find(one), find(other)] as const;
    if (pair.includes(-1) || pair[0] === pair[1]) continue;
    apart[pair[0]]?.push(pair[1]);
    apart[pair[1]]?.push(pair[0]);
  }
  return apart;
}

function phasesOf(source: Source, demands: SequenceDemands, windows: Windows): ProblemPhases {
  const { departmentIds, pilots, drafts, settings } = source;
  const { heat, fte } = loadsOf(source);
  const pilotOf = pilots.flatMap(({ drafts: own }, pilot) => own.map(() => pilot));
  return {
    count: drafts.length,
    pilot: Int32Array.from(pilotOf),
    weeks: Int32Array.from(drafts, ({ phase }) => phase.weeks ?? 0),
    intensity: Float64Array.from(drafts, ({ phase }) => phase.intensity),
    owner: Int32Array.from(drafts, ({ phase }) => departmentIds.indexOf(phase.owner)),
    money: Float64Array.from(drafts, ({ phase }) =>
      phase.weeks ? (phase.written.money ?? 0) / phase.weeks : 0,
    ),
    first: Uint8Array.from(drafts, ({ phase }) => (phase.number === 1 ? 1 : 0)),
    hot: Uint8Array.from(drafts, ({ phase }) => (phase.intensity >= settings['starts.hotIntensity'] ? 1 : 0)),
    standing: Uint8Array.from(drafts, ({ standing }) => standing.kind),
    fixed: Int32Array.from(drafts, ({ standing }) => standing.week),
    undated: Uint8Array.from(drafts, ({ standing }) => (standing.undated ? 1 : 0)),
    earliest: windows.earliest,
    latest: windows.latest,
    heat: weightedListsOf(heat),
    fte: weightedListsOf(fte),
    after: weightedListsOf(windows.precedence.after),
    before: weightedListsOf(reversed(windows.precedence.after)),
    afterAny: weightedListsOf(windows.precedence.afterAny),
    apart: listsOf(apartOf(source, demands)),
  };
}

function pilotsOf({ portfolio, profile, pilots }: Source, windows: Windows): ProblemPilots {
  const opening = new Set(openers(portfolio, pilots));
  return {
    count: pilots.length,
    firstPhase: Int32Array.from(pilots, ({ drafts }) => drafts[0]?.index ?? 0),
    phases: Int32Array.from(pilots, ({ drafts }) => drafts.length),
    required: windows.required,
    must: windows.must,
    impossible: Uint8Array.from(pilots, ({ drafts }, pilot) =>
      drafts.slice(0, windows.required[pilot]).some(({ index }) => windows.never.has(index)) ? 1 : 0,
    ),
    value: Float64Array.from(
      pilots,
      ({ proposal: { pilot } }) => (pilot.value ?? 1) * (profile.weights?.[pilot.c] ?? 1),
    ),
    resultWeeks: Float64Array.from(
      pilots,
      ({ proposal, drafts }) => proposal.pilot.firstResultWeeks ?? drafts[0]?.phase.weeks ?? 0,
    ),
    c: Int32Array.from(pilots, ({ proposal }) => FOUR_CS.indexOf(proposal.pilot.c)),
    opener: Uint8Array.from(pilots, (_, index) => (opening.has(index) ? 1 : 0)),
    rank: rankPilots(pilots),
  };
}

function windowsOf(source: Source): Windows {
  const { portfolio, profile, settings, pilots, drafts } = source;
  const pause = Math.max(profile.leerpauze, portfolio.plan.leerpauze ?? 0);
  const deadlineWithin = ({ phase }: Draft): boolean =>
    Boolean(phase.written.latest) &&
    limitOfLatest(portfolio.grid, phase.written.latest ?? '') <= portfolio.grid.weeks;
  const precedence = precedenceOf({ portfolio, settings, drafts, pause });
  const pilotOf = pilots.flatMap(({ drafts: own }, pilot) => own.map(() => pilot));
  const must = mustPhases(
    pilots,
    (phase) => (precedence.after[phase] ?? []).map(([item]) => item),
    (phase) => pilotOf[phase] ?? 0,
  );
  const required = Int32Array.from(pilots, (pilot, index) =>
    Math.max(requiredPhases(pilot, deadlineWithin), must[index] ?? 0),
  );
  return findWindows({ portfolio, drafts, pilotOf, precedence, must, required });
}

/** What must be placed and cannot be. */
function conflictsOf({ pilots }: Source, { must, never }: Windows): readonly Constraint[] {
  return pilots.flatMap(({ drafts }, pilot) => {
    const blocked = drafts.slice(0, must[pilot]).flatMap(({ index }) => never.get(index) ?? []);
    return blocked.slice(0, 1);
  });
}

/** Degrees before the plan: what the department says already runs, or what phases that began earlier add up to. */
function addRunningHeat(problem: Problem, source: Source): void {
  const { before, others } = problem.departments;
  const { heat, fixed, weeks } = problem.phases;
  const began = source.drafts.filter(({ standing }) => standing.kind === RUNNING || standing.kind === DONE);
  for (let week = -PERIOD_WEEKS; week < 0; week += 1) {
    const sums = Float64Array.from(
      before,
      (_, department) => others?.before[(department + 1) * PERIOD_WEEKS + week] ?? 0,
    );
    for (const { index } of began) {
      const start = fixed[index] ?? 0;
      if (start > week || start + (weeks[index] ?? 0) <= week) continue;
      for (let at = heat.from[index] ?? 0; at < (heat.from[index + 1] ?? 0); at += 1) {
        const department = heat.items[at] ?? 0;
        sums[department] = (sums[department] ?? 0) + (heat.weights[at] ?? 0);
      }
    }
    sums.forEach((sum, department) => {
      before[department] = Math.max(before[department] ?? 0, sum);
    });
  }
}

/** Turns a case into numbers, in an order that does not depend on names or on the order of its lines. */
export function toProblem(portfolio: Portfolio, profile: Profile, demands: SequenceDemands = {}): Problem {
  const source = sourceOf(portfolio, profile, demands);
  const { settings, departmentIds, drafts, pilots } = source;
  const windows = windowsOf(source);
  const problem: Problem = {
    weeks: portfolio.grid.weeks,
    periods: portfolio.grid.periods.length,
    departments: departmentLimits(portfolio, settings, profile, departmentIds),
    pilots: pilotsOf(source, windows),
    phases: phasesOf(source, demands, windows),
    budget: Float64Array.from(portfolio.plan.periods, ({ budget }) => budget),
    temperatureRise: settings['temperature.maximumRise'],
    companyStarts: companyStartLimit(departmentIds.length, settings),
    open: openWeeks(portfolio),
    breadthWeeks: breadthWeeks(settings),
    breadth: breadthOf(portfolio, pilots),
    opening: openers(portfolio, pilots).length > 0,
    order: windows.order,
    names: {
      departments: departmentIds,
      pilots: pilots.map(({ proposal }) => proposal.pilot.id),
      phases: drafts.map(({ phase }) => ({ pilot: phase.pilot, phase: phase.number })),
    },
    holds: windows.holds,
    never: windows.never,
    narrowed: windows.precedence.narrowed,
    conflicts: conflictsOf(source, windows),
  };
  addRunningHeat(problem, source);
  return problem;
}
