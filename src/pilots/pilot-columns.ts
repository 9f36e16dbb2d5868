import type { Pilot } from '../planning/index.js';
import type { PilotRow } from './store/pilot.entity.js';

/** The columns that repeat what a proposal says; written together with it, always. */
export function columnsOf(
  proposal: Pilot,
): Pick<PilotRow, 'title' | 'c' | 'ownerCode' | 'state' | 'proposal'> {
  const { title, c, owner, state = 'proposed' } = proposal;
  return { title, c, ownerCode: owner, state, proposal };
}
