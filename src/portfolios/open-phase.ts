import { NotFound } from '../platform/database/index.js';
import { hasStarted, type PlannedPhase } from '../planning/index.js';
import type { JudgedPlan } from './judged-plans.js';

/** A phase of a counted pilot that has not begun: what has begun cannot be moved. @throws NotFound */
export function openPhase({ asked }: JudgedPlan, pilot: string, number: string): PlannedPhase {
  const own = asked.portfolio.counted.find((proposal) => proposal.pilot.id === pilot);
  const phase = own?.phases.find((each) => String(each.number) === number);
  if (!phase || hasStarted(phase)) throw new NotFound('phase', `${pilot} ${number}`);
  return phase;
}
