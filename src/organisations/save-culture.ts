import { assertMay, recordAudit, type OrganisationAccess } from '../accounts/index.js';
import type { Database } from '../platform/database/index.js';
import { CULTURE_AXES, type Culture, type OcaiMix } from '../planning/index.js';
import { changeOrganisation } from './change-organisation.js';

export interface CultureChange {
  /** Version of the organisation's document that was looked at. */
  readonly version: number;
  readonly culture: Culture;
}

/** The four kinds of culture that share 100 points, in the order in which they are asked. */
export const MIX_KINDS = [
  'family',
  'adhocracy',
  'market',
  'hierarchy',
] as const satisfies readonly (keyof OcaiMix)[];

/** In few characters for the audit trail: a dash where nothing is recorded. */
function brief({ axes, ocai }: Culture): Readonly<Record<string, string>> {
  const mix = ocai && MIX_KINDS.map((kind) => String(ocai.current[kind])).join(' ');
  return { axes: CULTURE_AXES.map((axis) => axes?.[axis] ?? '–').join(' '), mix: mix ?? '–' };
}

/**
 * Keeps how an organisation sees its own culture: six axes, and if it wants the mix of four kinds.
 * @throws NotAllowed when the role does not include it, Conflict when the organisation was changed meanwhile
 */
export async function saveCulture(
  database: Database,
  access: OrganisationAccess,
  { version, culture }: CultureChange,
  now: Date,
): Promise<void> {
  assertMay(access, 'assess-organisation');
  const at = now.toISOString();
  await database.write(async (em) => {
    let before: Culture = {};
    await changeOrganisation(em, access, {
      version,
      now: at,
      change: (profile) => {
        before = profile.culture ?? {};
        return { ...profile, culture };
      },
    });
    await recordAudit(em, {
      who: access,
      at,
      action: 'culture-saved',
      subject: { kind: 'organisation', id: access.organisationId, name: access.organisationName },
      before: brief(before),
      after: brief(culture),
    });
  });
}
