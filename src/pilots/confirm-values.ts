import { assertMayPropose, recordAudit, type OrganisationAccess } from '../accounts/index.js';
import type { Database } from '../platform/database/index.js';
import { confirmExamples } from '../planning/index.js';
import { changePilot, readPilot } from './change-pilot.js';

export interface Confirmation {
  readonly code: string;
  /** Version of the proposal that was looked at. */
  readonly version: number;
  /** Places of the values that hold: `phases[0].money`. */
  readonly values: readonly string[];
}

/**
 * Says of example values in a proposal that they hold here.
 * @throws NotAllowed when the person may not change that department's proposals, Conflict when somebody was first
 */
export async function confirmValues(
  database: Database,
  access: OrganisationAccess,
  { code, version, values }: Confirmation,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await database.write(async (em) => {
    const { pilot } = await readPilot(em, access, code);
    assertMayPropose(access, pilot.owner);
    await changePilot(em, access, {
      code,
      version,
      now: at,
      change: (known) => confirmExamples(known, values),
    });
    await recordAudit(em, {
      who: access,
      at,
      action: 'examples-confirmed',
      subject: { kind: 'pilot', id: code, name: pilot.title },
      after: { values },
    });
  });
}
