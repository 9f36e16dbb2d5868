import type { IsoDate } from '../kernel/dates.js';
import type { PhaseDecision } from './pilot.js';
import type { PlannedPhase } from './planned-phase.js';

/** The phase in which a pilot is; undefined before its first one. */
export function reached(phases: readonly PlannedPhase[]): PlannedPhase | undefined {
  const running = phases.findLast(({ written }) => written.status === 'running');
  return running ?? phases.findLast(({ written }) => written.status === 'done');
}

/** The decision after which nothing of a pilot follows: it was stopped, or stays as it is. Undefined while it goes on. */
export function endedBy({ phases }: { readonly phases: readonly PlannedPhase[] }): PhaseDecision | undefined {
  const now = reached(phases)?.written;
  const last = now?.decisions?.at(-1);
  return now?.status === 'done' && (last?.outcome === 'stop' || last?.outcome === 'keep') ? last : undefined;
}

/** The day on which a pilot was stopped; undefined for one that goes on, or stays as it is. */
export function stoppedOn(of: { readonly phases: readonly PlannedPhase[] }): IsoDate | undefined {
  const last = endedBy(of);
  return last?.outcome === 'stop' ? last.on : undefined;
}
