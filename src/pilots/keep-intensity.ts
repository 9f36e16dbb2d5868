import { assertMayPropose, recordAudit, type OrganisationAccess } from '../accounts/index.js';
import { NotFound, type Database } from '../platform/database/index.js';
import {
  confirmExamples,
  intensityOf,
  type IntensityItems,
  type Phase,
  type Pilot,
} from '../planning/index.js';
import { changePilot, readPilot } from './change-pilot.js';

export interface CalculatedIntensity {
  readonly code: string;
  /** 1-based. */
  readonly phase: number;
  /** Version of the proposal that was looked at. */
  readonly version: number;
  readonly items: IntensityItems;
}

/** @throws NotFound when the proposal has no such phase */
export function phaseOf({ id, phases }: Pilot, number: number): Phase {
  const phase = phases[number - 1];
  if (!phase) throw new NotFound('phase', `${id} ${String(number)}`);
  return phase;
}

/** As it stands in an address. @throws NotFound when it is no number */
export function phaseNumber(code: string, given: string): number {
  if (!/^[1-9]\d?$/.test(given)) throw new NotFound('phase', `${code} ${given}`);
  return Number(given);
}

function withItems(pilot: Pilot, number: number, intensity: IntensityItems): Pilot {
  const phases = pilot.phases.map((phase, index) => (index === number - 1 ? { ...phase, intensity } : phase));
  return confirmExamples({ ...pilot, phases }, [`phases[${String(number - 1)}].intensity`]);
}

/**
 * Keeps the five answers of the calculator with a phase: from then on its intensity follows from them.
 * @throws NotAllowed when the person may not change that department's proposals, Conflict when somebody was first
 */
export async function keepIntensity(
  database: Database,
  access: OrganisationAccess,
  { code, phase, version, items }: CalculatedIntensity,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await database.write(async (em) => {
    const { pilot } = await readPilot(em, access, code);
    assertMayPropose(access, pilot.owner);
    const before = intensityOf(phaseOf(pilot, phase).intensity);
    const change = (known: Pilot) => withItems(known, phase, items);
    await changePilot(em, access, { code, version, now: at, change });
    await recordAudit(em, {
      who: access,
      at,
      action: 'intensity-calculated',
      subject: { kind: 'pilot', id: code, name: pilot.title },
      before: { phase, intensity: before },
      after: { phase, intensity: intensityOf(items) },
    });
  });
}
