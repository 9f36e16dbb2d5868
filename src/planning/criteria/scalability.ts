/**
 * Schaalbaarheid (domain.md 3.4; S1-6, S1-8): can success be kept and extended?
 *
 * B1 reads phases 2 and 3. The question is whether they are worked out on the form, so a phase that is missing,
 * or that does not say what grows and roughly what it takes (money or hours), is evidence. "Stopt na fase 1,
 * omdat ..." is a legitimate answer worth 1; without a reason it is worth 0. That limit is part of the answer
 * itself and binds the verdict too, since such a proposal is parked.
 */
import type { Phase, Pilot, Score } from '../pilots/pilot.js';
import { knockout, question, type Form, type Limit } from './question.js';

/** What grows and roughly what it takes; a wind-down does not grow. */
function isWorkedOut(phase: Phase): boolean {
  const grows = phase.kind === 'wind-down' || (phase.widens ?? []).some((dimension) => dimension !== 'start');
  const numbers = phase.money !== undefined || Object.keys(phase.fte ?? {}).length > 0;
  return grows && numbers;
}

/** What "stopt na fase 1" allows for B1; undefined when the proposal does not say so. */
export function stopLimit(pilot: Pilot): Limit | undefined {
  if (pilot.stopsAfterPhase1 === undefined) return undefined;
  return { score: pilot.stopsAfterPhase1.trim() === '' ? 0 : 1, reason: 'stops-after-phase-1' };
}

function followUpLimits({ pilot }: Form): readonly Limit[] {
  const stop = stopLimit(pilot);
  if (stop) return [stop];
  const [, second, third] = pilot.phases;
  if (!second) return [{ score: 0, reason: 'no-follow-up' }];
  if (!third) return [{ score: 1, reason: 'only-phase-2' }];
  const bare = [second, third].filter((phase) => !isWorkedOut(phase)).length;
  if (bare === 0) return [];
  return [{ score: (3 - bare) as Score, reason: bare === 1 ? 'follow-up-half' : 'follow-up-bare' }];
}

export const scalability = [
  knockout('B1', followUpLimits),
  question('B2'),
  question('B3'),
  question('B4'),
  question('B5'),
];
