import type { Constraint, ConstraintCode } from '../constraint.js';
import { entriesAt, itemsAt } from '../lists.js';
import type { Problem } from '../problem.js';
import { phaseRef, type Scene } from '../scene.js';

/** A limit that could give, so that phases find room while everything else stays where it is. */
export interface PilotLimit {
  readonly code: ConstraintCode;
  /** By index; absent for the organisation as a whole. */
  readonly department?: number;
  /** By index; absent where it is not about one phase. */
  readonly phase?: number;
}

function sameLimit(one: PilotLimit, other: PilotLimit): boolean {
  return one.code === other.code && one.department === other.department && one.phase === other.phase;
}

function isOwnOrder({ phases }: Problem, phase: number, item: number): boolean {
  return item === phase - 1 && phases.pilot[item] === phases.pilot[phase];
}

/** What a phase waits for: a pause after the phase before, links, the growth ladder, its dates. */
function ownLimits({ portfolio, timeline: { problem } }: Scene, phase: number): readonly PilotLimit[] {
  const { after, afterAny, apart } = problem.phases;
  const waits = entriesAt(after, phase);
  const has = (code: ConstraintCode): boolean =>
    problem.holds[phase]?.some((hold) => hold.code === code) ?? false;
  const blocked = problem.never.get(phase)?.code;
  const ref = phaseRef(problem, phase);
  const planned = portfolio.counted.find(({ pilot }) => pilot.id === ref.pilot)?.phases[ref.phase - 1];
  const present: Readonly<Partial<Record<ConstraintCode, boolean>>> = {
    condition: has('condition'),
    earliest: has('earliest'),
    readiness: has('readiness'),
    latest: Boolean(planned?.written.latest),
    order: waits.some(([item, pause]) => isOwnOrder(problem, phase, item) && pause > 0),
    link: has('link') || blocked === 'link' || waits.some(([item]) => !isOwnOrder(problem, phase, item)),
    ladder: blocked === 'ladder' || itemsAt(afterAny, phase).length > 0,
    together: itemsAt(apart, phase).length > 0,
  };
  return Object.entries(present).flatMap(([code, is]) =>
    is ? [{ code: code as ConstraintCode, phase }] : [],
  );
}

function sharedLimits({ timeline: { problem } }: Scene, phase: number): readonly PilotLimit[] {
  const { heat, fte, first, hot, owner, money, pilot } = problem.phases;
  const department = owner[phase] ?? 0;
  const warms = itemsAt(heat, phase);
  const starts = first[phase] === 1;
  const waitsForOpener = problem.opening && starts && problem.pilots.opener[pilot[phase] ?? 0] === 0;
  return [
    ...(problem.open.some((open, week) => open !== week) ? [{ code: 'blackout' as const }] : []),
    ...(waitsForOpener ? [{ code: 'service-first' as const }] : []),
    ...(starts ? [{ code: 'company-starts' as const }, { code: 'starts' as const, department }] : []),
    ...(starts || hot[phase] === 1 ? [{ code: 'hot-start' as const, department }] : []),
    ...((money[phase] ?? 0) > 0 ? [{ code: 'money' as const }] : []),
    ...itemsAt(fte, phase).map((each) => ({ code: 'fte' as const, department: each })),
    ...(warms.length > 0 ? [{ code: 'temperature' as const }] : []),
    ...warms.flatMap((each) => [
      { code: 'rise' as const, department: each },
      { code: 'ceiling' as const, department: each },
    ]),
  ];
}

/** Every limit that can hold these phases back, each once. */
export function limitsOn(scene: Scene, phases: readonly number[]): readonly PilotLimit[] {
  const all = phases.flatMap((phase) => [...ownLimits(scene, phase), ...sharedLimits(scene, phase)]);
  return all.filter((limit, index) => all.findIndex((other) => sameLimit(other, limit)) === index);
}

/** True when a broken limit is this one. */
export function isAbout(problem: Problem, limit: PilotLimit, constraint: Constraint): boolean {
  if (constraint.code !== limit.code) return false;
  const { facts } = constraint;
  const department = limit.department === undefined ? undefined : problem.names.departments[limit.department];
  if (department !== undefined && 'department' in facts) return facts.department === department;
  if (limit.phase === undefined) return true;
  const ref = phaseRef(problem, limit.phase);
  return constraint.pilot === ref.pilot && constraint.phase === ref.phase;
}
