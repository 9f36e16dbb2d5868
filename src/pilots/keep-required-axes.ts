import { assertMayPropose, recordAudit, type OrganisationAccess } from '../accounts/index.js';
import { CULTURE_AXES, type Pilot } from '../planning/index.js';
import type { Database } from '../platform/database/index.js';
import { changePilot, readPilot } from './change-pilot.js';

export interface RequiredAxes {
  readonly code: string;
  /** Version of the proposal that was looked at. */
  readonly version: number;
  readonly axes: NonNullable<Pilot['requiredAxes']>;
}

function brief(axes: Pilot['requiredAxes']): Readonly<Record<string, string>> {
  return { axes: CULTURE_AXES.map((axis) => axes?.[axis] ?? '–').join(' ') };
}

/**
 * Keeps what phase 1 of a proposal asks of the culture.
 * @throws NotAllowed when the person may not change that department's proposals, Conflict when somebody was first
 */
export async function keepRequiredAxes(
  database: Database,
  access: OrganisationAccess,
  { code, version, axes }: RequiredAxes,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await database.write(async (em) => {
    const { pilot } = await readPilot(em, access, code);
    assertMayPropose(access, pilot.owner);
    const change = (known: Pilot): Pilot => ({ ...known, requiredAxes: axes });
    await changePilot(em, access, { code, version, now: at, change });
    await recordAudit(em, {
      who: access,
      at,
      action: 'required-culture-saved',
      subject: { kind: 'pilot', id: code, name: pilot.title },
      before: brief(pilot.requiredAxes),
      after: brief(axes),
    });
  });
}
