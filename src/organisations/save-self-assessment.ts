import { assertMay, recordAudit, type OrganisationAccess } from '../accounts/index.js';
import type { Database } from '../platform/database/index.js';
import { changeOrganisation } from './change-organisation.js';

export interface SelfAssessment {
  /** Version of the organisation's document that the answers were given on. */
  readonly version: number;
  /** M1..M12, each 0..4. */
  readonly answers: readonly number[];
}

/**
 * Keeps the answers of the Social Business Roadmap.
 * @throws NotAllowed when the role does not include it, Conflict when the organisation was changed meanwhile
 */
export async function saveSelfAssessment(
  database: Database,
  access: OrganisationAccess,
  { version, answers }: SelfAssessment,
  now: Date,
): Promise<void> {
  assertMay(access, 'assess-organisation');
  const at = now.toISOString();
  await database.write(async (em) => {
    let before: readonly number[] = [];
    await changeOrganisation(em, access, {
      version,
      now: at,
      change: (profile) => {
        before = profile.maturity ?? [];
        return { ...profile, maturity: answers };
      },
    });
    await recordAudit(em, {
      who: access,
      at,
      action: 'self-assessment-saved',
      subject: { kind: 'organisation', id: access.organisationId, name: access.organisationName },
      before: { answers: before.join(' ') },
      after: { answers: answers.join(' ') },
    });
  });
}
